import { countBounds } from '@paradero/domain/count';
import { isDuration } from '@paradero/domain/day';
import { holdsNumber } from '@paradero/domain/figures/quote';
import type { Rule } from './resource.js';

/** A count whose least number is above its greatest is not a count. */
export const countIsAnInterval: Rule = ({ lo, hi, bound }) => {
  const problems = [];
  if (typeof lo === 'number' && typeof hi === 'number' && lo > hi)
    problems.push({ path: 'lo', code: 'count/lo-above-hi' });
  if (typeof lo === 'number' && lo < 0) problems.push({ path: 'lo', code: 'count/negative' });
  if (bound === 'exact' && (lo === null || lo !== hi))
    problems.push({ path: 'bound', code: 'count/not-exact' });
  if (bound !== 'vague' && lo === null && hi === null) problems.push({ path: 'lo', code: 'count/empty' });
  return problems;
};

/** A record must be about something: at least one of the references is set. */
export const isAboutOneOf =
  (...names: string[]): Rule =>
  (record) =>
    names.some((name) => typeof record[name] === 'string')
      ? []
      : [{ path: names[0] ?? '', code: 'about/nothing' }];

/** Two fields that are set together or not at all. */
export const together =
  (first: string, second: string): Rule =>
  (record) =>
    (record[first] ?? null) === null || (record[second] ?? null) !== null
      ? []
      : [{ path: second, code: 'field/required-with' }];

/** A field that must be set when another holds a value. */
export const requiredWhen =
  (name: string, when: (record: Record<string, unknown>) => boolean): Rule =>
  (record) =>
    when(record) && (record[name] ?? null) === null ? [{ path: name, code: 'field/required-with' }] : [];

/** A duration that the engine can count with: whole days or more, and not nothing. */
export const isWholeDuration =
  (name: string): Rule =>
  ({ [name]: duration }) =>
    typeof duration === 'string' && !isDuration(duration)
      ? [{ path: name, code: 'term/not-a-duration' }]
      : [];

/**
 * A claim stands in its source: the quote holds the number, or the locator says where it is. What nobody has
 * reviewed may still lack both; what we derived has a formula instead.
 */
export const quoteHoldsNumber: Rule = ({ quote, locator, verification, raw, lo, hi, bound }) => {
  if (verification === 'INFERRED') return [];
  if (typeof quote !== 'string' || quote.trim() === '') {
    const isPlaced = verification === 'UNREVIEWED' || typeof locator === 'string';
    return isPlaced ? [] : [{ path: 'locator', code: 'figure/no-place' }];
  }
  const stated = {
    raw: typeof raw === 'string' ? raw : '',
    lo: typeof lo === 'number' ? lo : null,
    hi: typeof hi === 'number' ? hi : null,
    bound: countBounds.find((name) => name === bound) ?? 'vague',
  };
  return holdsNumber(quote, stated) ? [] : [{ path: 'quote', code: 'figure/quote-without-number' }];
};
