import { readEdtf } from '@paradero/domain/edtf';
import { expect, test } from '@jest/globals';
import { errors as english } from '../../messages/en/errors.js';
import { errors as spanish } from '../../messages/es/errors.js';

test.each([
  ['2025-02-30', /day does not exist/, /día no existe/],
  ['2025-13', /month does not exist/, /mes no existe/],
  ['2025-21', /Seasons/, /estaciones/i],
  ['{2025-03-30,2025-03-31}', /several dates/, /varias fechas/],
  ['Y17E8', /year/, /año/],
  ['2025-03-15T10:00', /without a time/, /sin hora/],
  ['../..', /one end/, /extremo/],
  ['2025-04-01/2025-03-01', /before it begins/, /antes/],
])('%s is refused in words of both languages', (text, inEnglish, inSpanish) => {
  const reading = readEdtf(text);
  const words: Readonly<Record<string, Record<string, string>>> = { english, spanish };
  const said = (language: string) => (reading.ok ? '' : (words[language]?.[reading.reason] ?? ''));

  expect(said('english')).toMatch(inEnglish);
  expect(said('spanish')).toMatch(inSpanish);
});
