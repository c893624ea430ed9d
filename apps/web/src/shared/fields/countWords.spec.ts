import { describe, expect, it } from '@jest/globals';
import type { Count } from '@paradero/domain/count';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { messages } from '../../messages/es/messages.js';
import { countWords } from './countWords.js';

const { translate } = polyglotI18nProvider(() => messages, 'es');
const words = (count: Count) => countWords(count, { locale: 'es', translate });

describe('countWords', () => {
  it.each<[Count, string]>([
    [{ raw: '252', lo: 252, hi: 252, bound: 'exact' }, '252'],
    [{ raw: '36 or 37', lo: 36, hi: 37, bound: 'about' }, '36–37'],
    [{ raw: 'about 250', lo: 250, hi: 250, bound: 'about' }, '≈ 250'],
    [{ raw: 'about 250', lo: 225, hi: 275, bound: 'about' }, '≈ 250 (225–275)'],
    [{ raw: 'more than 9,000', lo: 9001, hi: null, bound: 'at_least' }, '> 9,000'],
    [{ raw: 'at least 36', lo: 36, hi: null, bound: 'at_least' }, '≥ 36'],
    [{ raw: 'up to 300', lo: 0, hi: 300, bound: 'at_most' }, 'hasta 300'],
    [{ raw: 'hundreds', lo: 200, hi: null, bound: 'vague' }, '≥ 200 (impreciso)'],
    [{ raw: 'docenas', lo: null, hi: null, bound: 'vague' }, '“docenas” (impreciso)'],
    [{ raw: '4.76 million', lo: 4760000, hi: 4760000, bound: 'exact' }, '4,760,000'],
  ])('writes %j', (count, expected) => {
    expect(words(count)).toBe(expected);
  });
});
