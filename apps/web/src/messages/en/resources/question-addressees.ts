import { standardFields } from '../standard-fields.js';

export const questionAddressees = {
  name: 'Addressee |||| Addressees',
  about: 'Who must answer a question.',
  empty: 'No addressees yet',
  invite: 'Name who must answer.',
  fields: {
    ...standardFields,
    questionId: 'Question',
    partyId: 'Must answer',
  },
};
