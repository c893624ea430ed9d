import type { custodyEvents as english } from '../../en/resources/custody-events.js';
import { claimFields, countFields, timeFields, voidFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const custodyEvents: typeof english = {
  name: 'Hecho de custodia |||| Hechos de custodia',
  about:
    'El libro de custodia de una cohorte: personas embarcadas, llegadas, trasladadas, liberadas, retornadas, fallecidas.',
  empty: 'Aún no hay hechos de custodia',
  invite: 'Registre la llegada de una cohorte; desde ahí se cuenta todo cambio posterior.',
  fields: {
    ...standardFields,
    ...claimFields,
    ...countFields,
    ...timeFields,
    ...voidFields,
    cohortId: 'Cohorte',
    occurred: 'Cuándo',
    fromStatus: 'Situación anterior',
    toStatus: 'Situación posterior',
    facilityId: 'Dónde',
    legalBasis: 'Base legal alegada',
    note: 'Nota',
    noteEs: 'Nota en español',
  },
  help: {
    fromStatus: 'Déjelo vacío cuando las personas entran aquí al libro.',
    toStatus:
      'Nadie cuenta como liberado porque falte un registro: elija desconocido cuando ninguna fuente lo diga.',
    legalBasis: 'Tal como la alegó la autoridad.',
  },
};
