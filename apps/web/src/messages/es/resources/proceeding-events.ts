import type { proceedingEvents as english } from '../../en/resources/proceeding-events.js';
import { claimFields, timeFields, voidFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const proceedingEvents: typeof english = {
  name: 'Actuación procesal |||| Actuaciones procesales',
  about: 'Escritos, órdenes, suspensiones, audiencias y decisiones de un caso.',
  empty: 'Aún no hay actuaciones procesales',
  invite: 'Registre un escrito o una orden, con su fecha.',
  fields: {
    ...standardFields,
    ...claimFields,
    ...timeFields,
    ...voidFields,
    proceedingId: 'Proceso',
    type: 'Qué ocurrió',
    occurred: 'Cuándo',
    forumId: 'Foro',
    summary: 'Lo ocurrido, en nuestras palabras',
    summaryEs: 'Lo mismo en español',
  },
  help: {
    proceedingId:
      'No puede cambiarse después; en ese caso, deje sin efecto la actuación y regístrela de nuevo.',
    forumId: 'Solo cuando es otro que el del proceso, por ejemplo un tribunal de apelación.',
  },
};
