/** The page of a cohort. */
export const cohort = {
  agreement: 'Agreement',
  parent: 'Part of',
  partition: 'Divided',
  transferred: 'Moved',
  nationality: 'Nationality',
  legalBases: 'Legal bases stated',
  proceedings: 'Proceedings',
  noProceedings: 'No proceeding covers these people yet. Add the cohort to a case.',
  allegations: 'Allegations',
  noAllegations:
    'No allegation about these people is recorded. They are entered with the report that makes them.',
  statements: 'Statements',
  noStatements: 'No statement about these people is recorded. Add what a state has said, with its source.',
  questions: 'Questions',
  noQuestions:
    'No question about these people is recorded. Open one if the record leaves something unanswered.',
};

/** Where its people stand. */
export const ledger = {
  title: 'Where these people are',
  description:
    'The ledger at the end of a day. People leave “held” only by an event that a source speaks of; whoever is not accounted for stays visible.',
  empty: 'No line of the ledger is recorded. Add who boarded and who arrived, with the source.',
  received: 'Received',
  withoutOutcome: 'Without a recorded outcome',
  together: 'Together',
  layer: {
    held: 'held',
    onPermit: 'on a temporary permit',
    unaccounted: 'whereabouts not recorded',
    outcomes: 'with a recorded outcome',
    undetermined: 'in one of these, it is not known which',
  },
  term: {
    boarded: 'set on the way',
    refused: 'refused by the host',
    entered: 'received by the host',
    outcomes: 'with a recorded outcome',
    withoutOutcome: 'without a recorded outcome',
  },
  closes: 'The lines agree with each other: from no status did more people leave than were in it.',
  doesNotClose: 'The lines contradict each other: from a status more people left than can have been in it.',
  sources: 'Rests on %{smart_count} source |||| Rests on %{smart_count} sources',
  column: { status: 'Status', atLeast: 'At least', atMost: 'At most' },
};

/** Lines of the ledger. */
export const lines = {
  title: 'Lines of the ledger',
  description: 'How many people passed from one status to another, when, and which source says so.',
  empty: 'No line is recorded by this day.',
  thatDay: 'See the ledger on that day',
  later: 'Later than the day of the view; not counted.',
  perhaps: 'May not have happened by the day of the view; counted as none or as all.',
};

/** Parts of a cohort. */
export const parts = {
  title: 'Parts',
  empty: 'No parts are recorded. Divide the group by flight, nationality or legal basis when a source does.',
  outcome: '%{entered} received, %{withoutOutcome} without a recorded outcome',
  closes: 'The parts add up: %{sum} in the parts, %{total} in the whole.',
  doesNotClose: 'The parts do not add up: %{sum} in the parts, %{total} in the whole.',
  notExhaustive: 'The whole has more parts than are listed.',
  exhaustiveUnknown: 'Whether these are all its parts is not known.',
};

/** Claims about counts. */
export const counts = {
  title: 'Every count, and who says so',
  description:
    'Claims are never merged. Those in one group count the same thing of the same people; a dot is one number, a bar a range, a fading bar has no upper bound. What was chosen as the working value is orange, a single number then a diamond.',
  empty: 'No count is recorded. Add each number a source states, with its words.',
  nobody: 'Nobody named',
  us: 'Our own arithmetic',
  ofParts: '%{smart_count} count of its parts |||| %{smart_count} counts of its parts',
  origin: 'information from %{origin}',
  origins: '%{smart_count} independent origin. |||| %{smart_count} independent origins.',
  conflict: 'These cannot all be right.',
  overlap: 'All firm claims allow %{overlap}.',
  chosen: 'Chosen as the working value:',
  formula: 'Derived by us: %{formula}',
  rivals: 'Cannot be right together with %{rivals}.',
  sum: 'sum of the parts',
  closes: 'The sum closes.',
  doesNotClose: 'The sum does not close.',
  column: {
    measure: 'What is counted',
    population: 'Of whom',
    raw: 'In the words of the source',
    lo: 'At least',
    hi: 'At most',
    claimedBy: 'Who says so',
    origin: 'Origin',
    period: 'Of when',
    verification: 'Checked',
    source: 'Source',
  },
};

/** Sums. */
export const sums = {
  title: 'Sums',
  description: 'Parts against the whole, those that close and those that do not.',
};
