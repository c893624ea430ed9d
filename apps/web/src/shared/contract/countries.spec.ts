import { describe, expect, it } from '@jest/globals';
import { countryChoices, countryWords, jurisdictionWords } from './countries.js';

describe('countries', () => {
  it.each([
    ['SV', 'es', 'El Salvador'],
    ['US', 'es', 'Estados Unidos'],
    ['SZ', 'en', 'Eswatini'],
    ['xx', 'en', 'xx'],
  ])('names %s in %s', (code, locale, words) => {
    expect(countryWords(code, locale)).toBe(words);
  });

  it.each([
    ['AL', 'es', 'Albania'],
    ['SZ', 'es', 'Esuatini'],
    ['US-DC', 'es', 'Estados Unidos (US-DC)'],
    ['US-DC', 'en', 'United States (US-DC)'],
    ['xx-1', 'en', 'xx-1'],
  ])('names the jurisdiction %s in %s', (code, locale, words) => {
    expect(jurisdictionWords(code, locale)).toBe(words);
  });

  it('offers each country once, in the order of its names', () => {
    const names = countryChoices('es').map(({ name }) => name);

    expect(new Set(names).size).toBe(250);
    expect(names.indexOf('Afganistán')).toBeLessThan(names.indexOf('Albania'));
    expect(names.indexOf('España')).toBeLessThan(names.indexOf('Estados Unidos'));
  });
});
