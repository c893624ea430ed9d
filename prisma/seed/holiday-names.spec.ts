import { describe, expect, it, test } from '@jest/globals';
import { spanishHoliday } from './holiday-names.js';
import { foundingRecord } from './record.js';

describe('the Spanish name of a holiday', () => {
  test.each([
    ['New Year Holiday', undefined, 'Feriado de Año Nuevo'],
    ['Summer Day (substitute day)', undefined, 'Día del Verano (día sustituto)'],
    ['Ascension Day', 'La Asunción', 'Ascensión del Señor'],
    ["New Year's Eve", 'Fin del Año', 'Víspera de Año Nuevo'],
    ['Christmas Day', 'Navidad', 'Navidad'],
    ['Day of Nobody', undefined, null],
  ])('of %s, listed as %s, is %s', (en, es, name) => {
    expect(spanishHoliday({ en, es })).toBe(name);
  });

  it('is known for every day of the founding record', () => {
    const unnamed = foundingRecord()['calendar-days'].filter(({ nameEs }) => nameEs === null);

    expect(unnamed).toEqual([]);
  });
});
