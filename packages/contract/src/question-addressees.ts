import { reference } from './fields.js';
import { resource } from './resource.js';

export const questionAddressees = resource({
  name: 'question-addressees',
  doc: 'Who must answer a question.',
  fields: {
    questionId: reference('questions', 'Question', { required: true, parent: true }),
    partyId: reference('parties', 'Party that must answer', { required: true, parent: true }),
  },
  title: 'partyId',
  sort: 'createdAt',
  deletable: true,
});
