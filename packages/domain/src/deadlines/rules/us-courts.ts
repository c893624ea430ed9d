import type { DeadlineRule } from '../rule.js';
import { only, plain, rolled } from './parts.js';

// The district where a court sits is not known here, so its zone is left to whoever asks.
const court = { calendar: 'US', zone: null, tollable: false, cap: null } as const;

/** Deadlines of the federal courts of the United States. */
export const courtRules: readonly DeadlineRule[] = [
  {
    ...court,
    code: 'R1',
    authority: 'Fed. R. Civ. P. 6(a)(1)',
    confidence: 'settled',
    startEvent: 'order',
    readings: only({ unit: 'calendarDay', count: null, ...rolled }),
  },
  {
    // Asked with the federal calendar alone: 6(a)(6)(C) closes the days of a state only for periods after an event.
    ...court,
    code: 'R1B',
    authority: 'Fed. R. Civ. P. 6(a)(5)',
    confidence: 'settled',
    startEvent: 'hearing',
    readings: only({
      unit: 'calendarDay',
      count: null,
      direction: 'backward',
      countTrigger: false,
      roll: 'backward',
    }),
  },
  {
    ...court,
    code: 'R1C',
    authority: 'Fed. R. Civ. P. 6(a)(2)',
    confidence: 'settled',
    startEvent: 'order',
    readings: only({ unit: 'hour', count: null, ...rolled }),
  },
  {
    // The three days are added to the period as it would otherwise end, so that end is rolled first.
    ...court,
    code: 'R1D',
    authority: 'Fed. R. Civ. P. 6(d)',
    confidence: 'settled',
    startEvent: 'service',
    readings: only(
      { unit: 'calendarDay', count: null, ...rolled },
      { unit: 'calendarDay', count: 3, ...rolled },
    ),
  },
  {
    // The court sets the expiry: orders have expired on a Saturday, and an extension was counted from that day.
    ...court,
    code: 'R2',
    authority: 'Fed. R. Civ. P. 65(b)(2)',
    confidence: 'practice',
    startEvent: 'order',
    cap: 14,
    readings: only({ unit: 'calendarDay', count: 14, ...plain }),
  },
  {
    ...court,
    code: 'R3',
    authority: '28 U.S.C. 2243; Fed. R. Civ. P. 6(a)(1)',
    confidence: 'practice',
    startEvent: 'service',
    readings: only({ unit: 'calendarDay', count: 3, ...rolled }),
  },
  {
    // Disputed: the twenty days are read as the total and not as coming after the three.
    ...court,
    code: 'R3_GOOD_CAUSE',
    authority: '28 U.S.C. 2243; Fed. R. Civ. P. 6(a)(1)',
    confidence: 'disputed',
    startEvent: 'service',
    cap: 20,
    readings: only({ unit: 'calendarDay', count: 20, ...rolled }),
  },
  {
    ...court,
    code: 'R3_HEARING',
    authority: '28 U.S.C. 2243; Fed. R. Civ. P. 6(a)(1)',
    confidence: 'practice',
    startEvent: 'return',
    readings: only({ unit: 'calendarDay', count: 5, ...rolled }),
  },
  {
    ...court,
    code: 'R5_APPEAL',
    authority: 'Fed. R. App. P. 4(a)(1)(B), 26(a); 28 U.S.C. 2107(b)',
    confidence: 'unchecked',
    startEvent: 'judgment',
    readings: only({ unit: 'calendarDay', count: 60, ...rolled }),
  },
  {
    ...court,
    code: 'R5_CERTIORARI',
    authority: 'Sup. Ct. R. 13, 30',
    confidence: 'unchecked',
    zone: 'America/New_York',
    startEvent: 'judgment',
    readings: only({ unit: 'calendarDay', count: 90, ...rolled }),
  },
];
