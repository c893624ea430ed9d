// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- who reads this source sees no ambient declaration unless it is named
/// <reference path="./edtf-library.d.ts" />
import { parse, type EdtfDate, type EdtfEnd, type EdtfTree } from 'edtf';
import { earlier, endOfMonth, later, type Day } from './day.js';
import type { DayBounds } from './day-bounds.js';
import { edtfRefusal, type EdtfReason } from './edtf-syntax.js';

export {
  certainlyWithin,
  compareByEarliest,
  compareByLatest,
  possiblyWithin,
  type DayBounds,
  type Period,
} from './day-bounds.js';
export type { EdtfReason } from './edtf-syntax.js';

/**
 * An uncertain date as it was read. `approximate` (~) and `uncertain` (?) do not widen the bounds, because the
 * notation does not say by how much; whoever shows the days shows the qualifier with them.
 */
export interface EdtfValue extends DayBounds {
  ok: true;
  shape: 'day' | 'month' | 'year' | 'interval' | 'set';
  approximate: boolean;
  uncertain: boolean;
  /** Some digits are X: `2025-03-XX` has day precision and an unknown day, unlike `2025-03`. */
  unspecified: boolean;
  openStart: boolean;
  openEnd: boolean;
  unknownStart: boolean;
  unknownEnd: boolean;
}

export type EdtfReading = EdtfValue | { ok: false; reason: EdtfReason };

type EdtfRefusal = Extract<EdtfReading, { ok: false }>;
type Marks = Pick<EdtfValue, 'approximate' | 'uncertain' | 'unspecified'>;
type Bounded = Marks & { earliest: Day; latest: Day };

const closed = { openStart: false, openEnd: false, unknownStart: false, unknownEnd: false } as const;

/**
 * Reads the subset of EDTF that the record keeps: a year, month or day, the qualifiers `? ~ %`, trailing X,
 * intervals with open or unknown ends, and one of a set. `readEdtf('2025-03')` is 2025-03-01 to 2025-03-31.
 */
export function readEdtf(text: string): EdtfReading {
  const reason = edtfRefusal(text);
  if (reason !== null) return refuse(reason);
  const tree = parseText(text);
  switch (tree?.type) {
    case 'Date':
      return { ok: true, shape: shapeOf(tree), ...bound(tree), ...closed };
    case 'Interval':
      return readInterval(tree.values);
    case 'Set':
      return readSet(tree);
    default:
      return refuse('edtf/syntax');
  }
}

function parseText(text: string): EdtfTree | null {
  try {
    return parse(text);
  } catch {
    // The library throws a bare Error at the first character its grammar does not expect, and nothing else.
    return null;
  }
}

function readInterval([start, end]: [EdtfEnd, EdtfEnd]): EdtfReading {
  const first = typeof start === 'number' || start === null ? null : bound(start);
  const last = typeof end === 'number' || end === null ? null : bound(end);
  const earliest = first?.earliest ?? null;
  const latest = last?.latest ?? null;
  if (earliest !== null && latest !== null && earliest > latest) return refuse('edtf/ends-before-start');
  return {
    ok: true,
    shape: 'interval',
    ...marksOf([first, last].filter((part) => part !== null)),
    earliest,
    latest,
    openStart: typeof start === 'number',
    openEnd: typeof end === 'number',
    unknownStart: start === null,
    unknownEnd: end === null,
  };
}

function readSet(set: Extract<EdtfTree, { type: 'Set' }>): EdtfReading {
  const members = set.values.map((member) => {
    if (!Array.isArray(member)) return bound(member);
    const [first, last] = [bound(member[0]), bound(member[1])];
    return { ...marksOf([first, last]), earliest: first.earliest, latest: last.latest };
  });
  if (members.some(({ earliest, latest }) => earliest > latest)) return refuse('edtf/ends-before-start');
  const [openStart, openEnd] = [set.earlier === true, set.later === true];
  return {
    ok: true,
    shape: 'set',
    ...marksOf(members),
    earliest: openStart ? null : members.map((member) => member.earliest).reduce(earlier),
    latest: openEnd ? null : members.map((member) => member.latest).reduce(later),
    ...closed,
    openStart,
    openEnd,
  };
}

function bound(date: EdtfDate): Bounded {
  const [year = 0, monthIndex = 0, day = 1] = date.values;
  const hidden = date.unspecified ?? 0;
  const monthKnown = date.values.length > 1 && (hidden & hiddenDigits.month) === 0;
  const dayKnown = date.values.length > 2 && (hidden & hiddenDigits.day) === 0;
  const earliest = toText(year, monthKnown ? monthIndex + 1 : 1, dayKnown ? day : 1);
  const lastYear = year + (hidden & hiddenDigits.year ? 9 : 0) + (hidden & hiddenDigits.decade ? 90 : 0);
  const latest = monthKnown ? (dayKnown ? earliest : endOfMonth(earliest)) : toText(lastYear, 12, 31);
  return {
    earliest,
    latest,
    approximate: Boolean(date.approximate),
    uncertain: Boolean(date.uncertain),
    unspecified: hidden !== 0,
  };
}

/** The library marks each hidden digit of YYYYMMDD by one bit, the first digit being the lowest. */
const hiddenDigits = { decade: 0b100, year: 0b1000, month: 0b110000, day: 0b11000000 } as const;

function marksOf(parts: readonly Marks[]): Marks {
  return {
    approximate: parts.some((part) => part.approximate),
    uncertain: parts.some((part) => part.uncertain),
    unspecified: parts.some((part) => part.unspecified),
  };
}

function shapeOf(date: EdtfDate): 'day' | 'month' | 'year' {
  if (date.values.length === 1) return 'year';
  return date.values.length === 2 ? 'month' : 'day';
}

function toText(year: number, month: number, day: number): Day {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

function refuse(reason: EdtfReason): EdtfRefusal {
  return { ok: false, reason };
}
