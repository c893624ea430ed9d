/** Lines that explain a deadline; the key is the code of the step. */
export const deadlineSteps = {
  'deadline/rule': 'Rule: %{rule}, %{authority}. %{confidence}.',
  'deadline/trigger': 'It counts from %{event}, %{window}.',
  'deadline/trigger-at': 'It counts from %{event}: %{local} (%{zone}).',
  'deadline/local-day': 'That is %{day} there.',
  'deadline/clock-changes-unknown': 'No zone is given, so hours are counted as if no clock ever changed.',
  'deadline/time-twice': 'That hour came twice when the clocks were put back, so it may count from either.',
  'deadline/earliest-trigger-unknown':
    'Nothing limits how early it happened, so nothing limits how early it is due.',
  'deadline/latest-trigger-unknown':
    'Nothing limits how late it happened, so nothing limits how late it is due.',
  'deadline/calendar-missing':
    'No calendar of closed days is given (%{calendar}): only Saturdays and Sundays count as closed.',
  'deadline/several-readings': 'The rule can be read in %{count} ways; the answer holds them all.',
  'deadline/reading': 'Read as %{reading}:',
  'deadline/from': 'Counted from %{from}:',
  'deadline/disputed-closed': 'With the disputed days closed:',
  'deadline/date-certain': 'The order names the day itself, so nothing is counted: %{day}.',
  'deadline/trigger-day-counted': '%{day} is day one.',
  'deadline/trigger-day-not-counted': '%{day} is not counted.',
  'deadline/counted': '%{count} %{unit} %{direction}: from %{from} to %{to}.',
  'deadline/month-end': 'That month has no such day, so its last day counts: %{to}.',
  'deadline/tolled':
    'The clock stood on %{first}, which is not counted. |||| The clock stood from %{first} through %{last}: %{days} days are not counted.',
  'deadline/capped': 'The rule allows no more: %{from} becomes %{to}.',
  'deadline/closed-day': '%{day} is closed: %{name}.',
  'deadline/weekends':
    'A Saturday or Sunday is passed over: %{first}. |||| %{count} Saturdays and Sundays are passed over, from %{first} to %{last}.',
  'deadline/rolled': '%{from} is closed, so it moves %{direction} to %{to}.',
  'deadline/not-rolled': '%{day} is closed (%{name}), and the rule does not move it.',
  'deadline/disputed-day': 'Whether %{day} (%{name}) counts is disputed, so both answers are given.',
  'deadline/tolling-open':
    'The clock has stood since %{from}; until it goes on the last day cannot be computed.',
  'deadline/beyond-calendar':
    'The calendar %{calendar} covers %{firstYear} to %{lastYear}; outside these years no holiday is known to it.',
  'deadline/answer': 'So it is due %{window}.',
  units: {
    hour: 'hour |||| hours',
    calendarDay: 'day |||| days',
    businessDay: 'working day |||| working days',
    month: 'month |||| months',
    year: 'year |||| years',
    endOfMonth: 'month end |||| month ends',
  },
  directions: { forward: 'forward', backward: 'backward' },
  readings: {
    own: 'as written',
    only: 'it stands',
    inclusive: 'the last day being part of the term',
    anniversary: 'running to the anniversary',
    calendarDays: 'calendar days',
    businessDays: 'working days',
    dateCertain: 'a date certain',
  },
  weekend: 'weekend',
};
