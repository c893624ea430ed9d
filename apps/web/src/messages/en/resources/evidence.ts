import { standardFields } from '../standard-fields.js';

export const evidence = {
  name: 'Evidence file |||| Evidence',
  about: 'Files as they were received, with their digest and who handled them.',
  empty: 'No evidence yet',
  fields: {
    ...standardFields,
    title: 'What it shows',
    sha256: 'SHA-256 at intake',
    size: 'Size in bytes',
    mediaType: 'Type of file',
    derivedFromId: 'Made from',
    language: 'Language',
    note: 'Note',
  },
};
