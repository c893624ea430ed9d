import type { DeadlineRule } from '../rule.js';
import { only, plain } from './parts.js';

// None of these bodies is known to move a deadline off a closed day.
const body = { calendar: null, zone: null, tollable: false, cap: null } as const;

/** Deadlines of the Inter-American and United Nations human rights bodies. */
export const internationalRules: readonly DeadlineRule[] = [
  {
    // Where an exception of art. 46(2) applies there is no period at all, but a reasonable time.
    ...body,
    code: 'R11',
    authority: 'American Convention on Human Rights, art. 46(1)(b); IACHR Rules of Procedure, art. 32',
    confidence: 'settled',
    startEvent: 'notification',
    readings: only({ unit: 'month', count: 6, ...plain }),
  },
  {
    // Not a limit: later it may be an abuse of the right of submission, unless justified.
    ...body,
    code: 'R12',
    authority: 'Human Rights Committee Rules of Procedure, rule 99(c)',
    confidence: 'practice',
    startEvent: 'exhaustion',
    readings: only({ unit: 'year', count: 5, ...plain }),
  },
  {
    ...body,
    code: 'R12_OTHER_PROCEDURE',
    authority: 'Human Rights Committee Rules of Procedure, rule 99(c)',
    confidence: 'practice',
    startEvent: 'otherProcedureEnd',
    readings: only({ unit: 'year', count: 3, ...plain }),
  },
  {
    // The last day of receipt is taken to be in time.
    ...body,
    code: 'R13',
    authority: 'WGEID, Methods of work (A/HRC/WGEID/102/2)',
    confidence: 'practice',
    startEvent: 'disappearance',
    readings: only({ unit: 'month', count: 3, ...plain }),
  },
  {
    // Only for a case connected with one inside the three months.
    ...body,
    code: 'R13_CONNECTED',
    authority: 'WGEID, Methods of work (A/HRC/WGEID/102/2)',
    confidence: 'practice',
    startEvent: 'disappearance',
    readings: only({ unit: 'year', count: 1, ...plain }),
  },
  {
    // Disputed: an older page of the Working Group says 90 days.
    ...body,
    code: 'R14',
    authority: 'WGAD, Methods of work (A/HRC/36/38)',
    confidence: 'disputed',
    startEvent: 'transmission',
    readings: only({ unit: 'calendarDay', count: 60, ...plain }),
  },
  {
    ...body,
    code: 'R14_EXTENDED',
    authority: 'WGAD, Methods of work (A/HRC/36/38)',
    confidence: 'unchecked',
    startEvent: 'transmission',
    readings: only({ unit: 'calendarDay', count: 60, ...plain }, { unit: 'month', count: 1, ...plain }),
  },
];
