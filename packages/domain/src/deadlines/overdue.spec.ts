import { expect, it } from '@jest/globals';
import { isOverdue } from './overdue.js';

it.each([
  ['its last day has passed', { state: 'OPEN', daysLeft: { lo: -6, hi: -1 } }, true],
  ['its last day is today', { state: 'OPEN', daysLeft: { lo: -5, hi: 0 } }, false],
  ['it may still fall on any later day', { state: 'OPEN', daysLeft: { lo: -5, hi: null } }, false],
  ['its day is unknown', { state: 'OPEN', daysLeft: null }, false],
  ['its clock is stopped', { state: 'TOLLED', daysLeft: { lo: -6, hi: -1 } }, false],
])('a deadline is overdue or not: %s', (_, deadline, expected) => {
  expect(isOverdue(deadline)).toBe(expected);
});
