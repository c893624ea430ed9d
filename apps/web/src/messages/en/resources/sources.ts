import { standardFields } from '../standard-fields.js';

export const sources = {
  name: 'Source |||| Sources',
  about: 'Documents, posts, videos, filings and testimony: everything in the record rests on one.',
  empty: 'No sources yet',
  invite: 'Add the first source. Every figure, event and allegation needs one.',
  fields: {
    ...standardFields,
    key: 'Key',
    title: 'Title',
    titleEs: 'Title in Spanish',
    type: 'Kind',
    publisherId: 'Published by',
    originId: 'Information comes from',
    url: 'Address',
    archivedUrl: 'Archived copy',
    published: 'Published',
    accessed: 'Read on',
    language: 'Language',
    reliability: 'Reliability',
    evidenceId: 'File',
    note: 'Note',
    noteEs: 'Note in Spanish',
  },
  help: {
    titleEs: 'Where the title stands in another language.',
    key: 'Short, for citations.',
    originId: 'When a page repeats what somebody else found out, name that somebody.',
    published: 'Without it nobody can say what was known when.',
    archivedUrl: 'A copy that stays when the original is taken down.',
    reliability: 'Judge the source, not this piece of information.',
  },
};
