import type { Period, Reading } from '../rule.js';

type Course = Omit<Period, 'unit' | 'count'>;

/** Counted from the day after, and left where it ends. */
export const plain = { direction: 'forward', countTrigger: false, roll: 'none' } as const satisfies Course;

/** Counted from the day after; an end on a closed day goes on to the next open one. */
export const rolled = { ...plain, roll: 'forward' } as const satisfies Course;

/** The only way to read a rule. */
export function only(...periods: Period[]): Reading[] {
  return [{ code: 'only', periods }];
}
