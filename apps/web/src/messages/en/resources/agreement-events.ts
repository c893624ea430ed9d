import { claimFields, voidFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const agreementEvents = {
  name: 'Agreement event |||| Agreement events',
  about: 'The chain of an agreement: signed, in force, extended, suspended, expired.',
  empty: 'No agreement events yet',
  invite: 'Record what happened to an agreement, with its date and its source.',
  fields: {
    ...standardFields,
    ...claimFields,
    ...voidFields,
    agreementId: 'Agreement',
    type: 'What happened',
    occurred: 'When',
    effectDuration: 'Lengthens the term by',
    effectEnd: 'New end of the term',
    summary: 'What happened, in our words',
    summaryEs: 'The same in Spanish',
  },
  help: {
    agreementId: 'Cannot be changed afterwards; void the event and enter it again instead.',
    effectDuration:
      'Only if a source says so, as an extension does: P1Y for one year, P6M for six months. A suspension without it leaves the end where it is.',
    effectEnd: 'Only when the event itself names the day.',
  },
};
