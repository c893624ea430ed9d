/** The page of a source. */
export const source = {
  key: 'Citation key',
  type: 'Kind',
  published: 'Published',
  accessed: 'Read on',
  language: 'Language',
  reliability: 'Reliability of the source',
  file: 'File kept',
  undated:
    'Its day of publication is not known, so nothing that rests on it counts as known on any past day.',
  origin: 'Where the information comes from',
  publisher: 'Who published it',
  unknownParty: 'Not known',
  originUnknown:
    'The origin is not recorded. Two sources that repeat one origin do not confirm each other, so it is worth finding out.',
  originIsPublisher: 'The publisher is the origin: it reports what it found out itself.',
  originIsOther:
    'The publisher repeats somebody else. Other sources of the same origin do not confirm this one.',
  noAddress: 'No address is recorded.',
  notArchived: 'No archived copy is recorded.',
  archiveNow: 'Archive the page before it changes or disappears.',
  note: 'Note',
  resting: 'What rests on it',
  restingDescription: 'Every record that cites this source.',
  nothingRests:
    'Nothing rests on this source yet. Enter the claims it makes: figures, statements, allegations, events.',
  termOf: 'Source of the term of',
};

/** The page of a report. */
export const report = {
  publisher: 'Published by',
  published: 'Published',
  period: 'Covers',
  language: 'Language',
  review: 'Review',
  level: 'Who may see it',
  source: 'Source',
  subjects: 'About',
  noSubjects: 'No subject is recorded. Say which agreement, people or place it is about.',
  narrative: 'What it says',
  noNarrative: 'Nobody has summed up this report yet. Edit it and say in your own words what it reports.',
  figures: 'Figures in it',
  allegations: 'Allegations in it',
  statements: 'Statements in it',
  none: {
    figures: 'No figure is entered from this report. Enter each number with its words and its page.',
    allegations: 'No allegation is entered from this report. Enter one act or condition at a time.',
    statements: 'No statement is entered from this report. Enter the words of those answerable.',
  },
};
