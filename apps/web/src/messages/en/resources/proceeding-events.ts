import { claimFields, timeFields, voidFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const proceedingEvents = {
  name: 'Step of a proceeding |||| Steps of proceedings',
  about: 'Filings, orders, stays, hearings and decisions of a case.',
  empty: 'No steps of proceedings yet',
  invite: 'Record a filing or an order, with its date.',
  fields: {
    ...standardFields,
    ...claimFields,
    ...timeFields,
    ...voidFields,
    proceedingId: 'Proceeding',
    type: 'What happened',
    occurred: 'When',
    forumId: 'Forum',
    summary: 'What happened, in our words',
    summaryEs: 'The same in Spanish',
  },
  help: {
    proceedingId: 'Cannot be changed afterwards; void the event and enter it again instead.',
    forumId: 'Only when it is another than that of the proceeding, such as a court of appeal.',
  },
};
