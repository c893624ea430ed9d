import type { questionAddressees as english } from '../../en/resources/question-addressees.js';
import { standardFields } from '../standard-fields.js';

export const questionAddressees: typeof english = {
  name: 'Destinatario |||| Destinatarios',
  about: 'Quién debe contestar una pregunta.',
  empty: 'Aún no hay destinatarios',
  invite: 'Indique quién debe contestar.',
  fields: {
    ...standardFields,
    questionId: 'Pregunta',
    partyId: 'Debe contestar',
  },
};
