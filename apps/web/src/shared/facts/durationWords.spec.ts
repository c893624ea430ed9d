import { describe, expect, it } from '@jest/globals';
import { durationWords } from './durationWords.js';

describe('durationWords', () => {
  it.each([
    ['P1Y', 'en', '1 year'],
    ['P1Y', 'es', '1 año'],
    ['P1Y6M', 'es', '1 año y 6 meses'],
    ['P90D', 'en', '90 days'],
    ['one year', 'en', 'one year'],
  ])('writes %s in %s', (duration, locale, words) => {
    expect(durationWords(duration, locale)).toBe(words);
  });
});
