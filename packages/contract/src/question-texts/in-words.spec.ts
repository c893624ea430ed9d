import { expect, it } from '@jest/globals';
import { inWords } from './in-words.js';

it('puts codes into words and leaves the other words', () => {
  expect(inWords('EXECUTIVE_ORDER and PROCLAMATION', 'namedInstruments', 'en')).toBe(
    'executive order and proclamation',
  );
});

it('keeps capitals that belong to the word', () => {
  expect(inWords('USD', 'units', 'en')).toBe('US dollars');
});
