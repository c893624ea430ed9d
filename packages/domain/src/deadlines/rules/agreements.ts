import type { DeadlineRule } from '../rule.js';
import { plain } from './parts.js';

const unstated = { calendar: null, zone: null, tollable: false, cap: null } as const;

/** Deadlines that an instrument or an order sets itself, without saying how it counts. */
export const agreementRules: readonly DeadlineRule[] = [
  {
    // No universal rule says whether the anniversary still belongs to a term.
    ...unstated,
    code: 'R16',
    authority: 'Lex contractus',
    confidence: 'disputed',
    startEvent: 'termStart',
    readings: [
      { code: 'inclusive', periods: [{ unit: 'year', count: null, ...plain, countTrigger: true }] },
      { code: 'anniversary', periods: [{ unit: 'year', count: null, ...plain }] },
    ],
  },
  {
    // An order that says "15 days" may mean either kind.
    ...unstated,
    code: 'R17',
    authority: 'Lex fori',
    confidence: 'disputed',
    startEvent: 'order',
    readings: [
      { code: 'calendarDays', periods: [{ unit: 'calendarDay', count: null, ...plain }] },
      { code: 'businessDays', periods: [{ unit: 'businessDay', count: null, ...plain }] },
    ],
  },
  {
    ...unstated,
    code: 'R17_DATE_CERTAIN',
    authority: 'Lex fori',
    confidence: 'settled',
    startEvent: 'order',
    readings: [{ code: 'dateCertain', periods: [] }],
  },
];
