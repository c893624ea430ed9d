import { standardFields } from '../standard-fields.js';

export const agreementParties = {
  name: 'Party to an agreement |||| Parties to agreements',
  about: 'Which state or body stands in an agreement, and in which role.',
  empty: 'No parties to agreements yet',
  invite: 'Name the sending and the host state of an agreement.',
  fields: {
    ...standardFields,
    agreementId: 'Agreement',
    partyId: 'Party',
    role: 'Role',
    note: 'Note',
    noteEs: 'Note in Spanish',
  },
  help: {
    role: 'The role in this agreement; the same state may have another one elsewhere.',
  },
};
