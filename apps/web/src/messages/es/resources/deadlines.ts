import type { deadlines as english } from '../../en/resources/deadlines.js';
import { standardFields } from '../standard-fields.js';

export const deadlines: typeof english = {
  name: 'Fecha límite |||| Fechas límite',
  about: 'Días en que algo vence o caduca, y por qué.',
  empty: 'Aún no hay fechas límite',
  invite: 'Registre una fecha límite a partir de una regla y del hecho que la inicia.',
  fields: {
    ...standardFields,
    title: 'Qué vence',
    titleEs: 'Lo mismo en español',
    agreementId: 'Acuerdo',
    proceedingId: 'Proceso',
    inquiryId: 'Solicitud',
    questionId: 'Pregunta',
    statementId: 'Declaración',
    rule: 'Regla',
    trigger: 'Se cuenta desde',
    due: 'Vence',
    state: 'Estado',
    explanation: 'Por qué esta fecha',
    watcherId: 'Quién la vigila',
    basisId: 'Fuente del plazo',
    met: 'Cumplida el',
    note: 'Nota',
  },
  help: {
    rule: 'El código de la regla con que se calculó; vacío si se fijó a mano.',
    due: 'Un día, o un intervalo como 2026-03-20/2026-03-22 cuando el inicio es incierto.',
  },
};
