import { claimFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const visits = {
  name: 'Visit |||| Visits',
  about: 'Who was let into a place of detention, who was turned away, and when.',
  empty: 'No visits yet',
  invite: 'Record a visit to a facility, or one that was refused, with its source.',
  fields: {
    ...standardFields,
    ...claimFields,
    facilityId: 'Facility',
    visitorId: 'Visitor',
    visited: 'When',
    admission: 'Admission',
    independent: 'Independent visitor',
    summary: 'What came of it',
    summaryEs: 'The same in Spanish',
  },
  help: {
    visitorId: 'Whoever visited or asked to.',
    independent: 'Answers to none of the states that hold people there.',
  },
};
