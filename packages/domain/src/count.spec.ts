import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { countProblem, readCount, statedNumber } from './count.js';

const read: [string, number | null, number | null, string][] = [
  ['238', 238, 238, 'exact'],
  ['238 TdA members', 238, 238, 'exact'],
  ['exactly 137', 137, 137, 'exact'],
  ['9,000', 9000, 9000, 'exact'],
  ['9.000 salvadoreños', 9000, 9000, 'exact'],
  ['91 000', 91000, 91000, 'exact'],
  ['up to 300', 0, 300, 'at_most'],
  ['Up to 500 alleged members', 0, 500, 'at_most'],
  ['hasta 300', 0, 300, 'at_most'],
  ['como máximo 70 presos', 0, 70, 'at_most'],
  ['70 or fewer prisoners', 0, 70, 'at_most'],
  ['70 o menos', 0, 70, 'at_most'],
  ['fewer than 300', 0, 299, 'at_most'],
  ['menos de 300', 0, 299, 'at_most'],
  ['at least 36', 36, null, 'at_least'],
  ['al menos 36', 36, null, 'at_least'],
  ['por lo menos 36 salvadoreños', 36, null, 'at_least'],
  ['10 or more', 10, null, 'at_least'],
  ['10 o más', 10, null, 'at_least'],
  ['100+', 100, null, 'at_least'],
  ['more than 250', 251, null, 'at_least'],
  ['más de 250', 251, null, 'at_least'],
  ['MAS DE 250', 251, null, 'at_least'],
  ['over 250', 251, null, 'at_least'],
  ['>9,000', 9001, null, 'at_least'],
  ['almost 300', 250, 299, 'vague'],
  ['nearly 300', 250, 299, 'vague'],
  ['casi 300', 250, 299, 'vague'],
  ['nearly 100', 95, 99, 'vague'],
  ['almost 7', 6, 6, 'vague'],
  ['hundreds', 200, null, 'vague'],
  ['hundreds of immigrants', 200, null, 'vague'],
  ['cientos', 200, null, 'vague'],
  ['centenares de personas', 200, null, 'vague'],
  ['dozens', 24, null, 'vague'],
  ['decenas', 20, null, 'vague'],
  ['miles', 2000, null, 'vague'],
  ['8 or 9', 8, 9, 'about'],
  ['8-9', 8, 9, 'about'],
  ['8–9 women', 8, 9, 'about'],
  ['8 o 9 mujeres', 8, 9, 'about'],
  ['between 8 and 9', 8, 9, 'about'],
  ['entre 8 y 9', 8, 9, 'about'],
  ['de 8 a 9', 8, 9, 'about'],
  ['~30', 27, 33, 'about'],
  ['about 30', 27, 33, 'about'],
  ['unas 30', 27, 33, 'about'],
  ['alrededor de 250', 225, 275, 'about'],
  ['some 200 people', 180, 220, 'about'],
];

describe('count', () => {
  test.each(read)('reads "%s" as %s to %s, %s', (raw, lo, hi, bound) => {
    expect(readCount(raw)).toEqual({ raw, lo, hi, bound });
  });

  test.each([
    [''],
    ['many'],
    ['women'],
    ['15 March 2025'],
    ['9-8'],
    ['8 women + 1 man'],
    ['-5'],
    ['4.76 million'],
    ['6 million'],
    ['9 mil'],
    ['30 or so'],
    ['30 at least'],
    ['8 women and one man'],
    ['36 %'],
    ['hundreds, perhaps 300'],
    ['12345678901'],
  ])('leaves "%s" for a person to read', (raw) => {
    expect(readCount(raw)).toBeNull();
  });

  test.each([
    [{ lo: 300, hi: 200, bound: 'about' }, 'count/lo-above-hi'],
    [{ lo: -1, hi: 2, bound: 'about' }, 'count/negative'],
    [{ lo: 8, hi: null, bound: 'exact' }, 'count/not-exact'],
    [{ lo: 8, hi: 9, bound: 'exact' }, 'count/not-exact'],
    [{ lo: null, hi: null, bound: 'at_least' }, 'count/empty'],
    [{ lo: 8, hi: 8, bound: 'exact' }, null],
    [{ lo: 8, hi: 9, bound: 'about' }, null],
    [{ lo: 200, hi: null, bound: 'vague' }, null],
    [{ lo: null, hi: null, bound: 'vague' }, null],
  ] as const)('finds in %j the problem %s', (count, problem) => {
    expect(countProblem(count)).toBe(problem);
  });

  it.each([
    ['about 250', '≈', 250],
    ['more than 9,000', '>', 9000],
    ['menos de 100', '<', 100],
    ['unas 33 personas', '≈', 33],
  ] as const)('knows that the bounds of "%s" were computed from what it states', (raw, sign, number) => {
    const read = readCount(raw);

    expect(read && statedNumber(read)).toEqual({ sign, number });
  });

  it.each(['between 9 and 11', 'at least 36', '252', 'up to 300', 'hundreds', 'almost 300'])(
    'knows that "%s" states its bounds, or no number near them',
    (raw) => {
      const read = readCount(raw);

      expect(read && statedNumber(read)).toBeNull();
    },
  );

  it('never reads a count whose bounds have a problem', () => {
    const words = fc.constantFrom(
      '',
      'up to ',
      'hasta ',
      'at least ',
      'más de ',
      'casi ',
      'about ',
      'menos de ',
    );

    fc.assert(
      fc.property(words, fc.nat(999_999_999), (word, number) => {
        const count = readCount(`${word}${number}`);

        expect(count).not.toBeNull();
        expect(count && countProblem(count)).toBeNull();
      }),
    );
  });
});
