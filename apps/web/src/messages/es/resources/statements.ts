import type { statements as english } from '../../en/resources/statements.js';
import { claimFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const statements: typeof english = {
  name: 'Declaración |||| Declaraciones',
  about: 'Palabras de las que alguien debe responder, y hasta qué punto contestan una pregunta.',
  empty: 'Aún no hay declaraciones',
  invite: 'Registre lo que dijo un funcionario o una parte, palabra por palabra.',
  fields: {
    ...standardFields,
    ...claimFields,
    speakerId: 'Quién habla',
    office: 'Cargo',
    officeEs: 'Cargo en español',
    topic: 'Tema',
    agreementId: 'Acuerdo',
    cohortId: 'Cohorte',
    facilityId: 'Lugar de detención',
    proceedingId: 'Proceso',
    stance: 'Postura',
    responsibleId: 'A quién atribuye la responsabilidad',
    termOf: 'Plazo de qué',
    instrument: 'Instrumento que nombra',
    stated: 'Fecha en que se dijo',
    summary: 'Lo dicho, en nuestras palabras',
    summaryEs: 'Lo mismo en español',
    contradictsId: 'Contradice',
    quote: 'Palabras de quien habla',
  },
  help: {
    speakerId: 'El Estado, organismo o entidad de quien son estas palabras.',
    office: 'El cargo, por ejemplo ministra de Relaciones Exteriores.',
    responsibleId: 'Cuando las palabras trasladan la responsabilidad a alguien.',
    contradictsId: 'Una declaración anterior que no puede ser cierta a la vez.',
  },
};
