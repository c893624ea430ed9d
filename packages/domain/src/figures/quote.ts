import type { Count } from '../count.js';
import { wordNumberAt } from './number-words.js';

/**
 * Says whether the words of a source hold the number that is claimed of them. A bound that the source does not
 * state itself may be the one next to it ("more than 250" is 251 and more); of a rounded or vague number, whose
 * edges are ours, the words count: `raw` and the quote must name the same numbers, or the same vague plural.
 *
 * @example
 * holdsNumber('a grant of $4.76 million', { raw: '$4.76 million', lo: 4760000, hi: 4760000, bound: 'exact' }) // true
 * holdsNumber('cientos de personas', { raw: 'hundreds', lo: 200, hi: null, bound: 'vague' }) // true
 */
export function holdsNumber(quote: string, { raw, lo, hi, bound }: Count): boolean {
  const stated = numbersIn(quote);
  const has = (count: number) => stated.includes(rounded(count));
  if (bound === 'exact') return lo !== null && has(lo);
  if (bound === 'at_least') return lo !== null && stated.some((count) => count <= lo && count >= lo - 1);
  if (bound === 'at_most') return hi !== null && stated.some((count) => count >= hi && count <= hi + 1);
  const numbers = numbersIn(raw);
  if (numbers.length > 0) return numbers.every(has);
  const plurals = vagueIn(raw);
  if (plurals.length > 0) return plurals.some((plural) => vagueIn(quote).includes(plural));
  return plain(quote).includes(plain(raw));
}

/**
 * The numbers that a text states, in digits with any grouping or in English or Spanish words up to a thousand,
 * alone or by the thousand, million or billion. A text that can be read in two ways states both: `1.178` is 1178,
 * and 1.178 where points divide decimals.
 */
export function numbersIn(text: string): number[] {
  const written = plain(text);
  return [...digitsIn(written), ...wordsIn(written)].map(rounded);
}

const grouped = String.raw`\d{1,3}(?:[., ']\d{3})+(?:[.,]\d{1,2})?`;
const scales: Readonly<Record<string, number>> = {
  ...{ thousand: 1e3, mil: 1e3, k: 1e3 },
  ...{ million: 1e6, millions: 1e6, millon: 1e6, millones: 1e6, m: 1e6, mn: 1e6 },
  ...{ 'mil millones': 1e9, billion: 1e9, billions: 1e9, bn: 1e9, billon: 1e12, billones: 1e12 },
};
const scale = Object.keys(scales)
  .toSorted((one, other) => other.length - one.length)
  .join('|');
const digits = new RegExp(
  `(?<!\\d)(${grouped}|\\d+(?:[.,]\\d+)?)(?!\\d)(?:[ -]?(${scale})(?![a-z\\d]))?`,
  'g',
);

function digitsIn(text: string): number[] {
  return [...text.matchAll(digits)].flatMap(([, number = '', by]) => {
    const values = readings(number);
    if (by === undefined) return values;
    const scaled = values.map((value) => value * (scales[by] ?? 1));
    // "3.4 m" may be metres.
    return by === 'm' ? [...values, ...scaled] : scaled;
  });
}

/** What digits can mean: a mark before three digits may group thousands or begin a decimal, a space may do neither. */
function readings(number: string): number[] {
  if (/^\d+$/.test(number)) return [Number(number)];
  const marks = number.replace(/\d/g, '');
  const last = marks.at(-1) ?? '';
  const [whole, fraction] = [
    number.slice(0, number.lastIndexOf(last)),
    number.slice(number.lastIndexOf(last) + 1),
  ];
  const decimal = last === '.' || last === ',' ? [Number(`${whole.replace(/\D/g, '')}.${fraction}`)] : [];
  const isOneKind = new Set(marks).size === 1;
  const isGrouped = isOneKind && /^\d{1,3}(?:\D\d{3})+$/.test(number);
  const pieces = last === ' ' ? number.split(' ').map(Number) : [];
  if (isGrouped)
    return [Number(number.replace(/\D/g, '')), ...pieces, ...(marks.length === 1 ? decimal : [])];
  return decimal;
}

function wordsIn(text: string): number[] {
  const words = text.match(/[a-z]+|\d+|[^\sa-z\d-]/g) ?? [];
  const found: number[] = [];
  for (let at = 0; at < words.length;) {
    const read = wordNumberAt(words, at);
    const by = scaleAt(words, read?.next ?? at);
    if (read) found.push(read.value * (by?.value ?? 1));
    else if (by && isNaN(Number(words[at - 1]))) found.push(by.value);
    at = Math.max(by?.next ?? 0, read?.next ?? 0, at + 1);
  }
  return found;
}

function scaleAt(words: readonly string[], at: number): { value: number; next: number } | null {
  const [one = '', two = ''] = [words[at], words[at + 1]];
  const both = scales[`${one} ${two}`];
  if (both !== undefined) return { value: both, next: at + 2 };
  // Letters such as "k" stand with digits only.
  return one.length > 2 && scales[one] !== undefined ? { value: scales[one], next: at + 1 } : null;
}

const plurals: readonly [number, RegExp][] = [
  [10, /\b(?:decenas|tens)\b/],
  [12, /\b(?:dozens|docenas)\b/],
  [100, /\b(?:hundreds|cientos|centenares|centenas)\b/],
  [1000, /\b(?:thousands|miles|millares)\b/],
  [1e6, /\b(?:millions|millones)\b/],
];

function vagueIn(text: string): number[] {
  return plurals.filter(([, pattern]) => pattern.test(plain(text))).map(([kind]) => kind);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Keeps 4.76 million from differing from 4,760,000 in the last binary digit. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
