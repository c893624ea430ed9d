/** The page of an agreement. */
export const agreement = {
  founding: 'What happens to the detainees when the term ends',
  writtenToday:
    'Form, text, where it stands, term in the instrument, summary and legal notes are written by hand. The day you chose does not limit them, so they may tell of what came later.',
  people: {
    none: 'No transfer under it is recorded.',
    some: 'For %{withoutOutcome} of %{entered} people received, no outcome is recorded.',
    allSoFar: 'People received: %{entered}. An outcome is recorded for those the record counts.',
    all: 'An outcome is recorded for all %{entered} people received.',
  },
  termSource: 'The term rests on',
  peopleSource: 'Where the number of people comes from',
  form: 'Form',
  text: 'Text',
  lifeCycle: 'Where it stands',
  term: 'Term in the instrument',
  termFrom: 'from %{anchor}',
  lastDay: 'last day: %{boundary}',
  renewable: 'renewable',
  noRenewal: 'A source calls it renewable; no renewal is recorded.',
  notRenewable: 'not renewable',
  legalNotes: 'Legal notes:',
  noParties: 'No parties are recorded. Add the sending state and the host state first.',
  cohorts: 'People moved',
  cohortsDescription:
    'Each cohort with those received and those of whom no outcome is recorded. Nobody counts as released because nothing is recorded.',
  noCohorts: 'No cohort is recorded under this agreement. Add one once a source speaks of a transfer.',
  group: 'Cohort',
  noneReceived: 'None of them was received: %{boarded} set on the way, %{refused} refused by the host.',
  questions: 'Questions',
  noQuestions:
    'No question is recorded. Rules raise questions by themselves; open one yourself if you know of another.',
  statements: 'Statements',
  noStatements:
    'No statement is recorded. Add what each state has said, in its own words and with the source.',
  proceedings: 'Proceedings',
  noProceedings: 'No case is recorded. Add a proceeding and name this agreement in it.',
  reports: 'Reports',
  noReports: 'No report names this agreement. Log a report and choose the agreement as its subject.',
};

/** When its term ends. */
export const terms = {
  title: 'When the term ends',
  description:
    'One bar for each thing the term runs from. A bar fades where its end is not certain; hatching shows the days since it ran out.',
  empty: 'No term can be shown. Record its duration and what it runs from.',
  why: 'Why this date?',
  former: 'Former end:',
  replacedBy: 'Replaced by',
  today: 'Today, %{day}',
  dayOfView: 'Day of the view: %{day}',
  anchorUnknown: 'It is not recorded what the term runs from',
  days: '%{days} day |||| %{days} days',
  standing: {
    NOT_STARTED: 'The term has not begun. It ends %{window}.',
    RUNNING: 'The term is running. It ends %{window}, in %{days}.',
    MAY_HAVE_ENDED: 'The term may have run out: it ends %{window}.',
    ENDED: 'The term ran out %{days} ago, %{window}.',
    NOT_COMPUTABLE: 'When the term ends cannot be computed from what is recorded.',
    INDEFINITE: 'No end of the term is agreed.',
  },
  state: {
    NOT_STARTED: 'Not begun',
    RUNNING: 'Running',
    MAY_HAVE_ENDED: 'May have run out',
    ENDED: 'Run out',
    NOT_COMPUTABLE: 'Cannot be computed',
    INDEFINITE: 'No end agreed',
  },
  column: {
    anchor: 'Runs from',
    fromEarliest: 'From, at the earliest',
    fromLatest: 'From, at the latest',
    earliest: 'Ends, at the earliest',
    latest: 'Ends, at the latest',
    state: 'State',
    daysLeft: 'Days left',
    daysSince: 'Days since',
  },
};

/** What happened to it. */
export const chain = {
  title: 'Chain of events',
  empty: 'No event is recorded. Add the first one a source speaks of: announced, signed, first transfer.',
  lengthens: 'Lengthens the term by %{duration}.',
  newEnd: 'New end of the term: %{day}.',
};

/** What is said about its money. */
export const money = {
  title: 'Money',
  description:
    'Each claim stands under the state it speaks of. They are never added up: announced is not obligated, and obligated is not paid.',
  empty: 'No amount is recorded. Add what a source says was announced, obligated or paid.',
  nobodySays: 'No source says so.',
};

/** What it can be read in. */
export const documents = {
  title: 'Documents',
  empty: 'No source is linked yet. Each event of the chain brings one.',
  texts: 'The instrument itself',
  noText: 'None of the sources is the text of the instrument.',
  others: 'Other sources of the term and the chain',
};
