/** Words that the designed pages share. */
export const record = {
  contents: 'On this page',
  contradictsStatement: 'contradicts another statement',
  dateUnknown: 'date unknown',
  flags: 'Questions raised by rules',
  missing: 'The record does not exist, or you may not see it.',
  notFound: 'Not found',
  notThen: 'On the day you chose this had not been published or recorded, or you may not see it.',
  openQuestion: 'Open the question',
  overdue: 'overdue',
  print: 'Print',
  published: 'published %{when}',
  reliability: 'reliability %{grade}',
  showBefore: 'Show what came before (%{count})',
  showAll: 'Show all %{count}',
  showHistory: 'Show who recorded this, and every version of it',
  sourceHidden: 'Source not within your reach, or not published by the day you chose',
  toList: 'Open the list',
  voided: 'Voided on %{at}:',
};

/** Of which day a computed view is, and what it could draw on. */
export const drawn = {
  on: 'As things stand on %{day}',
  knownAt: 'using only what sources had published by %{day}',
  recordedAt: 'as our record stood at the end of %{day}',
  goThere: 'See how things stood on %{day}',
};

/** Headings of the records that belong to the one on the page, where their own name repeats what the page is. */
export const children = {
  agreements: 'Agreements',
  cohorts: 'Cohorts',
  derived: 'Made from this file',
  log: 'Custody log',
  steps: 'Steps',
};
