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
  term: {
    boarded: 'set on the way',
    refused: 'refused by the host',
    entered: 'received by the host',
    outcomes: 'with a recorded outcome',
    withoutOutcome: 'without a recorded outcome',
  },
  openArrival:
    '%{boarded} set on the way, %{refused} refused by the host. Without an upper limit they give no difference: how many were received is what sources say of the arrivals.',
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
  claims: '%{smart_count} claim |||| %{smart_count} claims',
  origins: '%{smart_count} origin |||| %{smart_count} origins',
  shared: '%{smart_count} rests on %{origin} |||| %{smart_count} rest on %{origin}',
  originOfSource: 'one source whose origin is not known',
  conflict:
    'These cannot all be right: one pair excludes each other. |||| These cannot all be right: %{smart_count} pairs exclude each other.',
  why: 'Why they may differ:',
  reason: {
    DAY: 'They are of days near each other, and the number may have changed between them.',
    NO_DAY: 'Of some it is not stated which day they are of.',
  },
  difference: {
    MEASURE: 'counts something else',
    POPULATION: 'other words for whom',
    NATIONALITY: 'another nationality',
    LEGAL_BASIS: 'another legal basis',
    COHORT: 'another group',
    PERIOD: 'another day',
  },
  fits: '%{numbers} fits what is counted there:',
  overlap: 'All firm claims allow %{overlap}.',
  chosen: 'Chosen as the working value:',
  chosenBy: 'Chosen as the working value by %{name} on %{day}:',
  chosenOn: 'Chosen as the working value on %{day}:',
  formula: 'Derived by us: %{formula}',
  rivals: 'Cannot be right together with %{rivals}.',
  sum: 'sum of the parts',
  closes: 'The sum closes.',
  fallsShort: 'The sum does not close: %{by} short of the whole.',
  exceeds: 'The sum does not close: %{by} more than the whole.',
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
    quote: 'Quote',
    locator: 'Place in the source',
    chosen: 'Chosen because',
  },
};

/** Sums. */
export const sums = {
  title: 'Sums',
  description: 'Parts against the whole, those that close and those that do not.',
  basis: { FIGURES: 'What was stated', LEDGER: 'What the ledger received' },
};

/** Those of whom no outcome is recorded, by name. */
export const remainder = {
  title: 'People of whom no outcome is recorded',
  nobody: 'An outcome is recorded of everybody received by this day, or nobody was received.',
  people:
    '%{people} person of whom no outcome is recorded: %{names}. |||| %{people} people of whom no outcome is recorded: %{names}.',
  doesNotClose:
    'By name they make %{sum}, together %{total}: the lines of the parts and of the whole do not agree.',
  lastLine: 'Last told of them:',
};
