import { claimFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const allegations = {
  name: 'Allegation |||| Allegations',
  about: 'One act or condition that a source alleges.',
  empty: 'No allegations yet',
  invite: 'Record an allegation from a report, with who makes it.',
  fields: {
    ...standardFields,
    ...claimFields,
    category: 'Act or condition',
    cohortId: 'Cohort',
    facilityId: 'Facility',
    personId: 'Person',
    agreementId: 'Agreement',
    allegedById: 'Alleged by',
    period: 'When',
    summary: 'What is alleged, in our words',
    summaryEs: 'The same in Spanish',
  },
  help: {
    category: 'One act or condition each; enter a second allegation for a second one.',
    summary: 'Without names of detainees.',
    allegedById: 'Who makes the allegation, which is not always who published it.',
  },
};
