import type { answers as english } from '../../en/resources/answers.js';
import { standardFields } from '../standard-fields.js';

export const answers: typeof english = {
  name: 'Respuesta |||| Respuestas',
  about: 'Declaraciones tomadas como respuestas: qué resuelven y qué dejan abierto.',
  empty: 'Aún no hay respuestas',
  invite: 'Vincule una declaración con la pregunta que contesta.',
  fields: {
    ...standardFields,
    questionId: 'Pregunta',
    statementId: 'Declaración',
    inquiryId: 'En respuesta a',
    class: 'Qué hace con la pregunta',
    covers: 'Por cuántas personas',
    contradictsId: 'Contradice la respuesta',
    disputedById: 'Prueba en contra',
    disputedQuote: 'Lo que dice esa prueba',
    promised: 'Prometido para',
    fell: 'Dejó de sostenerse',
    fellReason: 'Por qué dejó de sostenerse',
    note: 'Nota',
    noteEs: 'Nota en español',
  },
  help: {
    statementId: 'Elija una declaración con una cita breve.',
    disputedById: 'Una fuente del registro: un informe, una sentencia, una lista, una fotografía.',
    disputedQuote: 'Sus propias palabras, en una cita breve.',
    covers: 'Déjelo vacío si no responde por nadie en particular.',
  },
};
