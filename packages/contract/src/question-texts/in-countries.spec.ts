import { expect, it } from '@jest/globals';
import { inCountries } from './in-countries.js';

it('puts codes into names and leaves the other words', () => {
  expect(inCountries('SV and VE', 'en')).toBe('El Salvador and Venezuela');
  expect(inCountries('ES y NI', 'es')).toBe('España y Nicaragua');
});

it('leaves what is not a code', () => {
  expect(inCountries('v1, ZZZ and QX', 'en')).toBe('v1, ZZZ and QX');
});
