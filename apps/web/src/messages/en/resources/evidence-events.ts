import { standardFields } from '../standard-fields.js';

export const evidenceEvents = {
  name: 'Entry of a custody log |||| Custody logs of files',
  about: 'What was done with a file since it was received: hashed, viewed, copied, exported.',
  empty: 'No entries yet',
  fields: {
    ...standardFields,
    evidenceId: 'File',
    action: 'What was done',
    at: 'When',
    note: 'From whom, how, with what',
  },
};
