import type { calendarDays as english } from '../../en/resources/calendar-days.js';
import { standardFields } from '../standard-fields.js';

export const calendarDays: typeof english = {
  name: 'Día del calendario |||| Días del calendario',
  about: 'Feriados y cierres de un calendario.',
  empty: 'Aún no hay días del calendario',
  invite: 'Agregue un feriado o un cierre.',
  fields: {
    ...standardFields,
    calendarId: 'Calendario',
    day: 'Día',
    name: 'Nombre',
    nameEs: 'Nombre en español',
    kind: 'Tipo',
    observedRule: 'Se traslada porque',
    sourceId: 'Fuente',
  },
  help: {
    observedRule: 'Cuando el asueto se goza en un día distinto del que le corresponde.',
  },
};
