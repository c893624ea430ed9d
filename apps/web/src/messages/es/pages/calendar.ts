import type { calendar as english } from '../../en/pages/calendar.js';

/** The page of a calendar. */
export const calendar: typeof english = {
  covers: 'Abarca los años %{first} a %{last}.',
  coversOne: 'Abarca el año %{first}.',
  which: 'Qué días',
  coming: 'De hoy en adelante',
  past: 'Anteriores',
  noneComing: 'No tiene días de hoy en adelante: los plazos que corran más allá se cuentan sin feriados.',
  nonePast: 'No tiene días anteriores.',
};
