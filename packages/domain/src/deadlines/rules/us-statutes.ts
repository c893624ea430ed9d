import type { DeadlineRule } from '../rule.js';
import { only, plain } from './parts.js';

const law = { calendar: 'US', zone: null, tollable: false, cap: null } as const;
const agency = { ...law, zone: 'America/New_York' } as const;

/** Deadlines that statutes and memoranda of the United States set outside its courts. */
export const statuteRules: readonly DeadlineRule[] = [
  {
    ...agency,
    code: 'R4',
    authority: '5 U.S.C. 552(a)(6)(A)',
    confidence: 'settled',
    startEvent: 'receipt',
    tollable: true,
    readings: only({ unit: 'businessDay', count: 20, ...plain }),
  },
  {
    ...agency,
    code: 'R4_EXTENDED',
    authority: '5 U.S.C. 552(a)(6)(A), (B)',
    confidence: 'settled',
    startEvent: 'receipt',
    tollable: true,
    readings: only(
      { unit: 'businessDay', count: 20, ...plain },
      { unit: 'businessDay', count: 10, ...plain },
    ),
  },
  {
    // A floor: an agency may allow more, and its own rule may roll.
    ...agency,
    code: 'R4_APPEAL',
    authority: '5 U.S.C. 552(a)(6)(A)(i)',
    confidence: 'unchecked',
    startEvent: 'determination',
    readings: only({ unit: 'calendarDay', count: 90, ...plain }),
  },
  {
    ...law,
    code: 'R6_CLAIM',
    authority: '28 U.S.C. 2401(b)',
    confidence: 'unchecked',
    startEvent: 'accrual',
    readings: only({ unit: 'year', count: 2, ...plain }),
  },
  {
    ...law,
    code: 'R6_SUIT',
    authority: '28 U.S.C. 2401(b)',
    confidence: 'unchecked',
    startEvent: 'denial',
    readings: only({ unit: 'month', count: 6, ...plain }),
  },
  {
    ...law,
    code: 'R7',
    authority: '8 U.S.C. 1231(a)(1)',
    confidence: 'settled',
    startEvent: 'finalOrder',
    readings: only({ unit: 'calendarDay', count: 90, ...plain }),
  },
  {
    ...law,
    code: 'R7_PRESUMPTIVE',
    authority: 'Zadvydas v. Davis, 533 U.S. 678 (2001)',
    confidence: 'unchecked',
    startEvent: 'finalOrder',
    readings: only({ unit: 'month', count: 6, ...plain }),
  },
  {
    ...law,
    code: 'R8',
    authority: 'ICE memorandum of 9 July 2025',
    confidence: 'practice',
    startEvent: 'notice',
    readings: only({ unit: 'hour', count: 24, ...plain }),
  },
  {
    ...law,
    code: 'R8_EXIGENT',
    authority: 'ICE memorandum of 9 July 2025',
    confidence: 'practice',
    startEvent: 'notice',
    readings: only({ unit: 'hour', count: 6, ...plain }),
  },
  {
    // The statute says monthly; that the month after the instrument is meant follows from "prior month".
    ...agency,
    code: 'R15',
    authority: '1 U.S.C. 112b(a)',
    confidence: 'unchecked',
    startEvent: 'instrument',
    readings: only({ unit: 'endOfMonth', count: 1, ...plain }),
  },
  {
    ...agency,
    code: 'R15_PUBLICATION',
    authority: '1 U.S.C. 112b(b)',
    confidence: 'unchecked',
    startEvent: 'entryIntoForce',
    readings: only({ unit: 'calendarDay', count: 120, ...plain }),
  },
];
