import type { visits as english } from '../../en/resources/visits.js';
import { claimFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const visits: typeof english = {
  name: 'Visita |||| Visitas',
  about: 'A quién se dejó entrar a un lugar de detención, a quién no, y cuándo.',
  empty: 'Aún no hay visitas',
  invite: 'Registre una visita a un lugar de detención, o una que se negó, con su fuente.',
  fields: {
    ...standardFields,
    ...claimFields,
    facilityId: 'Lugar de detención',
    visitorId: 'Visitante',
    visited: 'Cuándo',
    admission: 'Entrada',
    independent: 'Visitante independiente',
    summary: 'Qué resultó de ella',
    summaryEs: 'Lo mismo en español',
  },
  help: {
    visitorId: 'Quien hizo la visita o la solicitó.',
    independent: 'No responde ante ninguno de los Estados que tienen allí personas detenidas.',
  },
};
