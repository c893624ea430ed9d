import type { agreementEvents as english } from '../../en/resources/agreement-events.js';
import { claimFields, voidFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const agreementEvents: typeof english = {
  name: 'Hecho del acuerdo |||| Hechos de los acuerdos',
  about: 'La cadena de un acuerdo: firmado, en vigor, prorrogado, suspendido, vencido.',
  empty: 'Aún no hay hechos de los acuerdos',
  invite: 'Registre lo que ocurrió con un acuerdo, con su fecha y su fuente.',
  fields: {
    ...standardFields,
    ...claimFields,
    ...voidFields,
    agreementId: 'Acuerdo',
    type: 'Qué ocurrió',
    occurred: 'Cuándo',
    effectDuration: 'Prolonga el plazo',
    effectEnd: 'Nuevo fin del plazo',
    summary: 'Lo ocurrido, en nuestras palabras',
    summaryEs: 'Lo mismo en español',
  },
  help: {
    agreementId: 'No puede cambiarse después; en ese caso, deje sin efecto el hecho y regístrelo de nuevo.',
    effectDuration:
      'Solo si una fuente lo dice, como en una prórroga: P1Y para un año, P6M para seis meses. Una suspensión sin este dato no mueve el vencimiento.',
    effectEnd: 'Solo cuando el propio hecho fija el día.',
  },
};
