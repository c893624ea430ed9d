import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { readCount } from '../count.js';
import { holdsNumber, numbersIn } from './quote.js';

const exactly = (count: number) => ({ raw: String(count), lo: count, hi: count, bound: 'exact' as const });

const read = (raw: string) => {
  const count = readCount(raw);
  if (count === null) throw new Error(`“${raw}” is not read`);
  return count;
};

describe('a quote holds its number', () => {
  test.each<[string, number]>([
    ['238 were sent', 238],
    ['1,178 cases', 1178],
    ['1.178 casos', 1178],
    ['1 178 cas', 1178],
    ['1\u00a0178 cas', 1178],
    ['$4.76 million', 4_760_000],
    ['US$4,76 millones', 4_760_000],
    ['$4,760,000.00 in all', 4_760_000],
    ['20 mil dólares', 20_000],
    ['$20,000 each', 20_000],
    ['6 mil millones', 6_000_000_000],
    ['$6m', 6_000_000],
    ['thirty-six Salvadorans', 36],
    ['treinta y seis salvadoreños', 36],
    ['twenty three', 23],
    ['veintitrés', 23],
    ['a hundred men', 100],
    ['cien hombres', 100],
    ['two hundred and thirty-eight', 238],
    ['doscientos cincuenta y dos', 252],
    ['quinientas personas', 500],
    ['six million dollars', 6_000_000],
    ['a dozen men', 12],
    ['ambos hombres', 2],
    ['ninguna mujer', 0],
    ['on 15 March 2025, 261 people', 261],
  ])('“%s” holds %d', (quote, count) => {
    expect(holdsNumber(quote, exactly(count))).toBe(true);
  });

  test.each<[string, number]>([
    ['238 were sent', 38],
    ['1,178 cases', 178],
    ['12381 rows', 238],
    ['4 million', 4],
    ['thirty-six', 6],
    ['hundreds of people', 100],
    ['everybody aboard', 261],
    ['', 1],
  ])('“%s” does not hold %d', (quote, count) => {
    expect(holdsNumber(quote, exactly(count))).toBe(false);
  });

  test.each([
    ['more than 250', 'more than 250 men'],
    ['más de 250', 'over 250 TdA'],
    ['fewer than 300', 'fewer than 300'],
    ['up to 300', 'hasta 300 personas'],
    ['at least 36', 'at least thirty-six'],
    ['almost 300', 'almost 300'],
    ['~200', 'about two hundred'],
    ['8 or 9', 'eight or nine women'],
    ['hundreds', 'cientos de deportados'],
    ['decenas', 'decenas de familias'],
  ])('of “%s” in “%s”, whose edges are read and not stated', (raw, quote) => {
    expect(holdsNumber(quote, read(raw))).toBe(true);
  });

  test.each([
    ['almost 300', 'almost 250'],
    ['8 or 9', 'eight women'],
    ['hundreds', 'thousands'],
    ['at least 36', 'many'],
  ])('but not of “%s” in “%s”', (raw, quote) => {
    expect(holdsNumber(quote, read(raw))).toBe(false);
  });

  it('takes vague words that no rule reads as they stand', () => {
    const few = { raw: 'a handful', lo: 1, hi: null, bound: 'vague' as const };

    expect(holdsNumber('only a handful of men', few)).toBe(true);
    expect(holdsNumber('only some of the men', few)).toBe(false);
  });

  it('whatever groups its digits, and only then', () => {
    const mark = fc.constantFrom('', ',', '.', ' ', '\u202f');
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.nat(99_999_999), mark, (count, other, by) => {
        const quote = `they say ${String(count).replace(/\B(?=(\d{3})+$)/g, by)} people`;

        expect(holdsNumber(quote, exactly(count))).toBe(true);
        // A space, or one mark alone, can be read in two ways.
        if (other !== count && by === '') expect(holdsNumber(quote, exactly(other))).toBe(false);
      }),
    );
  });

  it('in words up to a hundred in both languages', () => {
    for (let count = 0; count <= 100; count++) {
      expect(numbersIn(englishOf(count))).toEqual([count]);
      expect(numbersIn(spanishOf(count))).toEqual([count]);
    }
  });
});

const englishUnits =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const spanishUnits =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve';
const spanishTens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa';

function englishOf(count: number): string {
  if (count === 100) return 'one hundred';
  if (count < 20) return englishUnits.split(' ')[count] ?? '';
  const ten = englishTens.split(' ')[Math.floor(count / 10) - 2] ?? '';
  return count % 10 === 0 ? ten : `${ten}-${englishUnits.split(' ')[count % 10]}`;
}

function spanishOf(count: number): string {
  if (count === 100) return 'cien';
  if (count < 30) return spanishUnits.split(' ')[count] ?? '';
  const ten = spanishTens.split(' ')[Math.floor(count / 10) - 3] ?? '';
  return count % 10 === 0 ? ten : `${ten} y ${spanishUnits.split(' ')[count % 10]}`;
}
