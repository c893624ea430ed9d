import type { calendars as english } from '../../en/resources/calendars.js';
import { standardFields } from '../standard-fields.js';

export const calendars: typeof english = {
  name: 'Calendario |||| Calendarios',
  about: 'Días hábiles y feriados por jurisdicción, con los que se cuentan los plazos.',
  empty: 'Aún no hay calendarios',
  invite: 'Agregue el calendario de un tribunal o de un Estado.',
  fields: {
    ...standardFields,
    name: 'Nombre',
    nameEs: 'Nombre en español',
    jurisdiction: 'Jurisdicción',
    sourceId: 'Fuente',
    note: 'Nota',
    noteEs: 'Nota en español',
  },
  help: {
    jurisdiction: 'Código del país o de la región, por ejemplo SV o US-DC.',
  },
};
