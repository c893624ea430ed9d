import { describe, expect, it } from '@jest/globals';
import { daysWords } from './daysWords.js';

const translate = (key: string, { lo, hi }: { lo?: number; hi?: number } = {}) =>
  [key.split('.').at(-1), lo, hi].filter((part) => part !== undefined).join(' ');

describe('the days of something that waits', () => {
  it.each([
    [{ lo: 3, hi: 3 }, 'in 3'],
    [{ lo: 3, hi: 5 }, 'inBetween 3 5'],
    [{ lo: 3, hi: null }, 'inAtLeast 3'],
    [{ lo: 0, hi: 0 }, 'today'],
    [{ lo: -4, hi: 0 }, 'todayAtLast'],
    [{ lo: -4, hi: 2 }, 'perhapsNow 2'],
    [{ lo: -4, hi: null }, 'perhapsNowOpen'],
    [{ lo: -12, hi: -12 }, 'late 12'],
    [{ lo: -12, hi: -10 }, 'lateBetween 10 12'],
  ])('%j are never one day where they are several', (days, words) => {
    expect(daysWords(days, translate)).toBe(words);
  });

  it('are not told where none is known', () => {
    expect(daysWords(null, translate)).toBe('');
  });
});
