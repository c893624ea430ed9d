import { describe, expect, it } from '@jest/globals';
import { moneyWords } from './moneyWords.js';

const language = {
  locale: 'en',
  translate: (key: string, options?: unknown) => `${key} ${JSON.stringify(options)}`,
};
const amount = { raw: 'some money', lo: null, hi: null, unit: 'USD' };

describe('the words of an amount', () => {
  it('gives one number with its currency', () => {
    expect(moneyWords({ ...amount, lo: 4_760_000, hi: 4_760_000 }, language)).toBe('US$4,760,000');
  });

  it('says that the number is only about right', () => {
    expect(moneyWords({ ...amount, lo: 6_000_000, hi: 6_000_000, bound: 'about' }, language)).toBe(
      '≈ US$6,000,000',
    );
  });

  it('says that there may be more', () => {
    expect(moneyWords({ ...amount, lo: 4_700_000 }, language)).toBe('≥ US$4,700,000');
  });

  it('gives both ends of a range', () => {
    expect(moneyWords({ ...amount, lo: 700, hi: 715, unit: 'GBP' }, language)).toBe('£700 – £715');
  });

  it('keeps the words of the source where they give no number', () => {
    expect(moneyWords(amount, language)).toBe('some money');
  });
});
