import type { Interval } from '../interval.js';

/**
 * Whether a deadline is certainly overdue: the last day it can fall on has passed and no suspension stops its clock.
 *
 * @param deadline its state, and the days left to the first and to the last day it can fall on
 */
export const isOverdue = (deadline: { state: string | null; daysLeft: Interval | null }): boolean => {
  const { state, daysLeft } = deadline;
  return state !== 'TOLLED' && daysLeft !== null && daysLeft.hi !== null && daysLeft.hi < 0;
};
