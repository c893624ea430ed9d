import type { DeadlineRule } from '../rule.js';
import { only, plain } from './parts.js';

const constitution = { calendar: null, zone: 'America/El_Salvador', tollable: false, cap: null } as const;

/** Deadlines of the Constitution of El Salvador. */
export const salvadoranRules: readonly DeadlineRule[] = [
  {
    // Each period needs its own decree. Twelve of them did not follow on from the first day by day, so one that
    // is computed from the last is a projection and never a fact.
    ...constitution,
    code: 'R9',
    authority: 'Constitución de El Salvador, art. 30',
    confidence: 'settled',
    startEvent: 'firstDay',
    cap: 30,
    readings: only({ unit: 'calendarDay', count: 30, ...plain, countTrigger: true }),
  },
  {
    // No exception for weekends is known.
    ...constitution,
    code: 'R10',
    authority: 'Constitución de El Salvador, art. 13(2)',
    confidence: 'settled',
    startEvent: 'detention',
    readings: only({ unit: 'hour', count: 72, ...plain }),
  },
  {
    // Fifteen days to the hour, in the practice under the state of exception.
    ...constitution,
    code: 'R10_EXCEPTION',
    authority: 'Constitución de El Salvador, arts. 13(2), 29, 30',
    confidence: 'unchecked',
    startEvent: 'detention',
    readings: only({ unit: 'hour', count: 360, ...plain }),
  },
  {
    ...constitution,
    code: 'R10_INQUIRY',
    authority: 'Constitución de El Salvador, art. 13(3)',
    confidence: 'settled',
    startEvent: 'detention',
    readings: only({ unit: 'hour', count: 72, ...plain }),
  },
];
