import type { inquiries as english } from '../../en/resources/inquiries.js';
import { claimFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const inquiries: typeof english = {
  name: 'Solicitud |||| Solicitudes',
  about: 'Una pregunta dirigida a alguien en una fecha, y cuándo vence la respuesta.',
  empty: 'Aún no hay solicitudes',
  invite: 'Registre a quién se preguntó, cuándo y cuándo vence la respuesta.',
  fields: {
    ...standardFields,
    ...claimFields,
    questionId: 'Pregunta',
    addresseeId: 'A quién se preguntó',
    askedById: 'Quién preguntó',
    channel: 'Vía',
    asked: 'Fecha de la solicitud',
    replyDue: 'Vence la respuesta',
    state: 'Estado',
    replied: 'Fecha de la respuesta',
    note: 'Nota',
    noteEs: 'Nota en español',
  },
  help: {
    replyDue: 'El día en que la ley o la carta exige una respuesta.',
  },
};
