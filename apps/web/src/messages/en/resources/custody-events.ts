import { claimFields, countFields, timeFields, voidFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const custodyEvents = {
  name: 'Custody event |||| Custody events',
  about: 'The ledger of a cohort: boarded, arrived, moved, released, returned, died.',
  empty: 'No custody events yet',
  invite: 'Record the arrival of a cohort; every later change is counted from there.',
  fields: {
    ...standardFields,
    ...claimFields,
    ...countFields,
    ...timeFields,
    ...voidFields,
    cohortId: 'Cohort',
    occurred: 'When',
    fromStatus: 'Status before',
    toStatus: 'Status after',
    facilityId: 'Where',
    legalBasis: 'Legal basis stated',
    note: 'Note',
    noteEs: 'Note in Spanish',
  },
  help: {
    fromStatus: 'Leave empty when the people enter the ledger here.',
    toStatus: 'Nobody counts as released because nothing is recorded: choose unknown when no source says.',
    legalBasis: 'As the authority stated it.',
  },
};
