import { standardFields } from '../standard-fields.js';

export const parties = {
  name: 'Party |||| Parties',
  about: 'States, agencies, courts, organisations, media and armed groups.',
  empty: 'No parties yet',
  invite: 'Add the states and bodies that the record speaks of.',
  fields: {
    ...standardFields,
    kind: 'Kind',
    name: 'Name',
    nameEs: 'Name in Spanish',
    aliases: 'Other names',
    country: 'Country',
    note: 'Note',
    noteEs: 'Note in Spanish',
  },
  help: {
    kind: 'What it is in itself. What it is to an agreement is said on the agreement.',
    aliases: 'Abbreviations and former names: type one and press Enter.',
  },
};
