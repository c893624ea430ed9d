import { addDuration, daysBetween, earlier, isDuration, type Day } from '../day.js';
import { mayHaveHappened } from '../happened.js';
import { step, type Step } from '../step.js';
import { boundsOf, edgeAfter, endOn, type Edge, type TermEnd } from './end.js';
import type { AgreementEvent, AgreementTerm, Anchor, TermBoundary } from './record.js';

/** The end an agreement's own words give, before its chain of events is applied. */
export interface WrittenEnd {
  end: TermEnd | null;
  renewsItself: boolean;
  steps: Step[];
}

/** What the end is computed from: the agreement's words, the events that count and those that were voided. */
export interface WrittenTerm {
  agreement: AgreementTerm;
  events: readonly AgreementEvent[];
  voided: readonly AgreementEvent[];
  anchor: Anchor;
}

type Asked = { agreement: AgreementTerm; duration: string; anchor: Anchor };

/** Computes the end from duration, anchor and boundary rule, or from a fixed end; null when something is missing. */
export function writtenEnd({ agreement, events, voided, anchor }: WrittenTerm, on: Day): WrittenEnd {
  if (agreement.termType === 'INDEFINITE') return without('term/indefinite');
  if (agreement.termType === 'UNKNOWN') return without('term/type-unknown');
  if (anchor.kind === 'FIXED') return fixedEnd(agreement);
  const missing = missingPart(agreement, anchor);
  if (missing === 'term/anchor-record-missing' && anchor.kind === 'EVENT')
    return withoutEvent(agreement, voided);
  if (missing !== null) return without(missing, { anchor: anchor.kind });
  const asked = { agreement, duration: agreement.termDuration ?? '', anchor };
  if (agreement.termType !== 'AUTO_RENEW') return explained(asked, 1, false);
  const notice = events.find((event) => event.type === 'NOTICE_GIVEN' && mayHaveHappened(event, on));
  const until = notice === undefined ? on : (notice.occurredLatest ?? on);
  return explained(asked, periodsUntil(asked, until), notice === undefined);
}

function missingPart(agreement: AgreementTerm, anchor: Anchor): string | null {
  if (agreement.termDuration === null) return 'term/duration-missing';
  if (!isDuration(agreement.termDuration)) return 'term/duration-unreadable';
  if (anchor.kind === null) return 'term/anchor-missing';
  if (anchor.id === null) return 'term/anchor-record-missing';
  return anchor.earliest === null && anchor.latest === null ? 'term/anchor-date-missing' : null;
}

function fixedEnd({ termEnd, termEndEarliest, termEndLatest }: AgreementTerm): WrittenEnd {
  const bounds = { earliest: termEndEarliest, latest: termEndLatest };
  if (bounds.earliest === null && bounds.latest === null) return without('term/end-missing');
  return { end: endOn(bounds), renewsItself: false, steps: [step('term/fixed-end', { termEnd, ...bounds })] };
}

/** The given event was voided, or it is none of this agreement's that can be seen. */
function withoutEvent(
  { termAnchorEventId: id }: AgreementTerm,
  voided: readonly AgreementEvent[],
): WrittenEnd {
  const event = voided.find((each) => each.id === id);
  return event === undefined
    ? without('term/anchor-event-missing', { id })
    : without('term/anchor-event-voided', { id, type: event.type });
}

function without(code: string, params: Step['params'] = {}): WrittenEnd {
  return { end: null, renewsItself: false, steps: [step(code, params)] };
}

function explained(asked: Asked, times: number, renewsItself: boolean): WrittenEnd {
  const { agreement, anchor, duration } = asked;
  const end = endAfter(asked, times);
  const anniversaries = {
    earliest: anchor.earliest && addDuration(anchor.earliest, duration, times),
    latest: anchor.latest && addDuration(anchor.latest, duration, times),
  };
  const steps = [
    step('term/anchor', {
      kind: anchor.kind,
      id: anchor.id,
      earliest: anchor.earliest,
      latest: anchor.latest,
    }),
    ...(times > 1 ? [step('term/renewed-by-itself', { times: times - 1 })] : []),
    step('term/duration', { duration, ...anniversaries }),
    ...(isClipped(anchor.earliest, duration, times) || isClipped(anchor.latest, duration, times)
      ? [step('term/month-end', { duration, ...anniversaries })]
      : []),
    step('term/boundary', { boundary: agreement.termBoundary, ...boundsOf(end) }),
  ];
  return { end, renewsItself, steps };
}

function endAfter({ agreement, anchor, duration }: Asked, times: number): TermEnd {
  const [first, last] = readings[agreement.termBoundary];
  const after = (start: Day | null, reading: Edge['reading']) =>
    start === null ? null : edgeAfter(start, duration, reading, times);
  return { earliest: after(anchor.earliest, first), latest: after(anchor.latest, last) };
}

const readings: Record<TermBoundary, [Edge['reading'], Edge['reading']]> = {
  LAST_DAY_INCLUSIVE: ['last-day', 'last-day'],
  ANNIVERSARY: ['anniversary', 'anniversary'],
  BOTH: ['last-day', 'anniversary'],
};

// Days stop at 9999-12-31, so a period that must reach beyond it would be looked for without end.
const furthestDay: Day = '9990-01-01';

/** How many periods of a term that renews itself it takes to reach a day. */
function periodsUntil(asked: Asked, day: Day): number {
  const reach = earlier(day, furthestDay);
  const start = asked.anchor.latest ?? asked.anchor.earliest ?? reach;
  // Counted from below: months and years differ in length by up to three days each way from January 2000.
  const slack = /[YM]/.test(asked.duration) ? 3 : 0;
  const longestPeriod = daysBetween('2000-01-01', addDuration('2000-01-01', asked.duration)) + slack;
  let times = Math.max(1, Math.floor(daysBetween(start, reach) / longestPeriod));
  while (endsBefore(endAfter(asked, times), reach)) times += 1;
  return times;
}

function endsBefore(end: TermEnd, day: Day): boolean {
  const last = end.latest ?? end.earliest;
  return last !== null && last.day < day;
}

function isClipped(start: Day | null, duration: string, times: number): boolean {
  if (start === null || /[WD]/.test(duration)) return false;
  return addDuration(start, duration, times).slice(8) !== start.slice(8);
}
