import type { Interval } from '../interval.js';

/**
 * Whether what still waits, such as an open deadline, is certainly overdue: the last day it can fall on has passed and
 * no suspension stops its clock.
 *
 * @param waiting its state, and the days left to the first and to the last day it can fall on
 */
export const isOverdue = (waiting: { state: string | null; daysLeft: Interval | null }): boolean => {
  const { state, daysLeft } = waiting;
  return state !== 'TOLLED' && daysLeft !== null && daysLeft.hi !== null && daysLeft.hi < 0;
};
