/** Words that charts and strips of terms share wherever they stand. */
export const charts = {
  legend: 'Legend',
  unknown: 'unknown',
  on: 'on %{day}',
  daysSince: {
    exactly: '%{lo} day ago |||| %{lo} days ago',
    between: '%{lo} to %{hi} day ago |||| %{lo} to %{hi} days ago',
    atLeast: 'at least %{lo} day ago |||| at least %{lo} days ago',
    atMost: 'at most %{hi} day ago |||| at most %{hi} days ago',
  },
  daysLeft: {
    exactly: '%{lo} day left |||| %{lo} days left',
    between: '%{lo} to %{hi} day left |||| %{lo} to %{hi} days left',
    atLeast: 'at least %{lo} day left |||| at least %{lo} days left',
    atMost: 'at most %{hi} day left |||| at most %{hi} days left',
  },
  terms: {
    dayShown: '%{day}',
    startedBefore: '%{day} (before the days shown)',
    noRenewal: 'A source calls it renewable; no renewal is recorded.',
    unknownTitle: 'Term unknown: %{count} agreement |||| Term unknown: %{count} agreements',
    legend: {
      running: 'term runs',
      earlier: 'began before the days shown, or start unknown',
      ended: 'term over',
      soft: 'may end on any of these days',
      after: 'over, people without outcome',
      perhaps: 'over, perhaps people without outcome',
    },
    is: {
      unknown: 'Its duration is not stated, nor every start.',
      withoutStart: 'Agreed for %{duration}; its start is not stated.',
      notComputable: 'When it ends cannot be computed from what is recorded.',
      withoutLength: 'Its duration is not stated.',
      ended: 'Ended %{when}, %{since}.',
      mayHaveEnded: 'May have ended: the end lies %{when}.',
      notStarted: 'Not yet begun; ends %{when}, %{left}.',
      running: 'Ends %{when}, %{left}.',
      renewing: 'Runs; the current period ends %{when} and renews itself.',
      indefinite: 'No end was agreed.',
    },
    state: {
      NOT_STARTED: 'Not yet begun',
      RUNNING: 'Running',
      MAY_HAVE_ENDED: 'May have ended',
      ENDED: 'Ended',
      INDEFINITE: 'No end agreed',
      NOT_COMPUTABLE: 'Term unknown',
    },
    people: {
      none: 'Nobody is recorded as received.',
      settled:
        '%{all} person received, with a recorded outcome. |||| %{all} people received, all with a recorded outcome.',
      settledSoFar: '%{all} people received; those the record counts have a recorded outcome.',
      open: '%{some} of %{all} person without recorded outcome |||| %{some} of %{all} people without recorded outcome',
      uncounted:
        '%{all} person received; for how many no outcome is recorded is not known. |||| %{all} people received; for how many no outcome is recorded is not known.',
      unknown: 'How many people were received is not known.',
    },
  },
};
