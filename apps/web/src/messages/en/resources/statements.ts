import { claimFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const statements = {
  name: 'Statement |||| Statements',
  about: 'Words somebody is answerable for, and how far they answer a question.',
  empty: 'No statements yet',
  invite: 'Record what an official or a party said, word for word.',
  fields: {
    ...standardFields,
    ...claimFields,
    speakerId: 'Speaker',
    office: 'Office',
    officeEs: 'Office in Spanish',
    topic: 'Topic',
    agreementId: 'Agreement',
    cohortId: 'Cohort',
    facilityId: 'Facility',
    proceedingId: 'Proceeding',
    stance: 'Stance',
    responsibleId: 'Names as responsible',
    termOf: 'Whose term',
    instrument: 'Instrument it names',
    stated: 'Said',
    summary: 'What is said, in our words',
    summaryEs: 'The same in Spanish',
    contradictsId: 'Contradicts',
    quote: 'Words of the speaker',
  },
  help: {
    speakerId: 'The state, agency or body whose words these are.',
    office: 'The office, such as Secretary of State.',
    responsibleId: 'When the words shift responsibility to somebody.',
    contradictsId: 'An earlier statement that cannot be true at the same time.',
  },
};
