export const countBounds = ['exact', 'at_least', 'at_most', 'about', 'vague'] as const;
export type CountBound = (typeof countBounds)[number];

/** A count as a source stated it, and the numbers it allows; null is a bound the source does not give. */
export interface Count {
  raw: string;
  lo: number | null;
  hi: number | null;
  bound: CountBound;
}

/**
 * Reads a count in English or Spanish, or gives null when no rule covers the words.
 * `readCount('hasta 300')` is 0..300, `readCount('más de 250')` is 251 and more, `readCount('8 or 9')` is about 8..9.
 */
export function readCount(raw: string): Count | null {
  const reading = readNumberPhrase(raw);
  return reading === null ? null : { raw, ...reading };
}

/** What is wrong with a count's bounds, as a code, or null. */
export function countProblem({ lo, hi, bound }: Omit<Count, 'raw'>): string | null {
  if ((lo ?? 0) < 0 || (hi ?? 0) < 0) return 'count/negative';
  if (lo !== null && hi !== null && lo > hi) return 'count/lo-above-hi';
  if (bound === 'exact' && (lo === null || lo !== hi)) return 'count/not-exact';
  return bound !== 'vague' && lo === null && hi === null ? 'count/empty' : null;
}

/** A number as a source stated it, with how it was stated: about it, more than it or fewer. */
export interface Stated {
  sign: '≈' | '>' | '<';
  number: number;
}

/**
 * The number that bounds were computed from, when no source gave the bounds themselves; null otherwise.
 * `statedNumber({ raw: 'about 250', lo: 225, hi: 275, bound: 'about' })` is ≈ 250; 201 and more, read of
 * 'more than 200', is > 200.
 */
export function statedNumber({ raw, lo, hi, bound }: Count): Stated | null {
  const given = [...plain(raw).matchAll(new RegExp(number, 'gu'))].map(([digits]) => toNumber(digits));
  const has = (value: number | null) => value !== null && given.includes(value);
  if (has(lo) || has(hi)) return null;
  const candidates: Stated[] = [
    ...(bound === 'at_least' && lo !== null ? [{ sign: '>' as const, number: lo - 1 }] : []),
    ...(bound === 'at_most' && hi !== null ? [{ sign: '<' as const, number: hi + 1 }] : []),
    ...(bound === 'about' && lo !== null && hi !== null
      ? [{ sign: '≈' as const, number: (lo + hi) / 2 }]
      : []),
  ];
  return candidates.find(({ number: stated }) => has(stated)) ?? null;
}

type Reading = Omit<Count, 'raw'>;

interface Phrase {
  before: string;
  after?: string;
  read: (stated: number) => Reading;
}

// Digits may be grouped by thousands, with a comma in English, a point in Spanish, a space in both.
const number = String.raw`\d{1,3}(?:[., ]\d{3})+|\d{1,9}`;

// A noun may follow ("up to 300 people"), but no digit and no word that would change the number.
const notNouns = [
  'a|al|and|approximately|aproximadamente|as|at|como|cientos|fewer|hundreds?|least|less|mas|menos|mil|millions?',
  'millon|millones|more|most|o|or|per|percent|plus|por|thousands?|to|u|y',
].join('|');
const noun = String.raw`(?:\s+(?!(?:${notNouns})(?![\p{L}\d]))\p{L}[\p{L}'-]*)*`;

const atLeast = (stated: number): Reading => ({ lo: stated, hi: null, bound: 'at_least' });
const atMost = (stated: number): Reading => ({ lo: 0, hi: stated, bound: 'at_most' });
const exact = (stated: number): Reading => ({ lo: stated, hi: stated, bound: 'exact' });

/** "About 30" has no edges of its own; a tenth either way keeps a sum from looking exact, and the bound says so. */
const about = (stated: number): Reading => ({
  lo: Math.floor((stated * 9) / 10),
  hi: Math.ceil((stated * 11) / 10),
  bound: 'about',
});

/** "Almost 300" is below it by at most half of what it was rounded to: 250..299. */
const almost = (stated: number): Reading => ({
  lo: Math.max(0, stated - Math.max(1, Math.floor(roundingOf(stated) / 2))),
  hi: Math.max(0, stated - 1),
  bound: 'vague',
});

const phrases: readonly Phrase[] = [
  { before: '(?:exactly|exactamente)?', read: exact },
  { before: 'up to|at most|no more than|a maximum of|hasta|como maximo|a lo sumo|no mas de', read: atMost },
  {
    before: 'fewer than|less than|under|<|menos de',
    read: (stated) => atMost(Math.max(0, stated - 1)),
  },
  {
    before: 'at least|no fewer than|no less than|a minimum of|al menos|por lo menos|como minimo|no menos de',
    read: atLeast,
  },
  { before: '', after: String.raw`\+|\s+(?:or more|o mas)`, read: atLeast },
  { before: '', after: String.raw`\s+(?:or fewer|or less|o menos)`, read: atMost },
  { before: 'more than|over|>|mas de|por encima de', read: (stated) => atLeast(stated + 1) },
  { before: 'almost|nearly|just under|casi', read: almost },
  {
    before:
      '~|≈|about|around|approximately|roughly|some|circa|an estimated|unos|unas|alrededor de|aproximadamente|cerca de|en torno a',
    read: about,
  },
];

const vaguePlurals: readonly [RegExp, number][] = [
  [/^(?:several |many )?dozens\b|^(?:varias )?docenas\b/, 24],
  [/^(?:varias )?decenas\b/, 20],
  [/^(?:several |many )?hundreds?\b|^(?:varios |unos )?(?:cientos|centenares)\b/, 200],
  [/^(?:several |many )?thousands?\b|^(?:varios |unos )?(?:miles|millares)\b/, 2000],
];

const spans: readonly RegExp[] = [
  new RegExp(`^(?<lo>${number})\\s*(?:-|or|to|o|u|a)\\s*(?<hi>${number})${noun}$`, 'u'),
  new RegExp(`^(?:between|entre)\\s+(?<lo>${number})\\s+(?:and|y)\\s+(?<hi>${number})${noun}$`, 'u'),
  new RegExp(`^(?:from|de)\\s+(?<lo>${number})\\s+(?:to|a)\\s+(?<hi>${number})${noun}$`, 'u'),
];

const patterns = phrases.map(({ before, after = '', read }) => ({
  pattern: new RegExp(`^(?:${before})\\s*(?<stated>${number})(?:${after})${noun}$`, 'u'),
  read,
}));

function readNumberPhrase(raw: string): Reading | null {
  const text = plain(raw);
  const span = spans.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  if (span !== undefined) return readSpan(toNumber(span.lo), toNumber(span.hi));
  for (const { pattern, read } of patterns) {
    const stated = pattern.exec(text)?.groups?.stated;
    if (stated !== undefined) return read(toNumber(stated));
  }
  const plural = vaguePlurals.find(([pattern]) => pattern.test(text));
  return plural === undefined || /\d/.test(text) ? null : { lo: plural[1], hi: null, bound: 'vague' };
}

function readSpan(lo: number, hi: number): Reading | null {
  return lo < hi ? { lo, hi, bound: 'about' } : null;
}

function roundingOf(stated: number): number {
  let unit = 1;
  while (unit * 10 < stated && stated % (unit * 10) === 0) unit *= 10;
  return unit;
}

function plain(raw: string): string {
  return raw
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function toNumber(digits: string | undefined): number {
  return Number((digits ?? '').replace(/\D/g, ''));
}
