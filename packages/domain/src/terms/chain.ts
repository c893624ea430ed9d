import { addDays, isDuration, type Day } from '../day.js';
import { compareByEarliest, type DayBounds } from '../day-bounds.js';
import { hasHappened, mayHaveHappened } from '../happened.js';
import { step, type Step } from '../step.js';
import { boundsOf, either, endOn, prolonged, sooner, type TermEnd } from './end.js';
import type { AgreementEvent, Anchor } from './record.js';

interface Chain {
  end: TermEnd | null;
  endedBy: { id: string; type: string } | null;
  steps: Step[];
}

type Change = { end: TermEnd | null; code: string };

/** Applies extensions and endings to a term's end in order of time; each step keeps the end it replaced. */
export function applyChain(
  end: TermEnd | null,
  events: readonly AgreementEvent[],
  anchor: Anchor,
  on: Day,
): Chain {
  return events
    .filter((event) => changesTerm(event))
    .toSorted(
      (one, other) => compareByEarliest(occurred(one), occurred(other)) || (one.id < other.id ? -1 : 1),
    )
    .reduce<Chain>((chain, event) => applyEvent(chain, event, anchor, on), { end, endedBy: null, steps: [] });
}

function applyEvent(chain: Chain, event: AgreementEvent, anchor: Anchor, on: Day): Chain {
  const about = { id: event.id, type: event.type };
  const passOver = (code: string): Chain => ({ ...chain, steps: [...chain.steps, step(code, about)] });
  if (!mayHaveHappened(event, on)) return passOver('term/event-later');
  if (precedesStart(event, anchor)) return passOver('term/event-before-start');
  if (isPause(event) && !hasEffect(event)) return passOver(pauses[event.type]);
  if (followsEnd(event, chain.end)) return passOver('term/event-after-end');
  const change = changeOf(chain.end, event);
  if (change.end === null) return passOver(change.code);
  const certain = hasHappened(event, on);
  const changed = certain || chain.end === null ? change.end : either(chain.end, change.end);
  return {
    end: changed,
    endedBy: isEnding(event) ? about : chain.endedBy,
    steps: [...chain.steps, step(change.code, { ...about, ...former(chain.end), ...boundsOf(changed) })],
  };
}

const endings = ['TERMINATED', 'SUPERSEDED', 'EXPIRED'];
const changes = ['EXTENDED', 'AMENDED', 'SUSPENDED', 'RESUMED'];

// Suspension releases from performance and does not otherwise affect what was agreed (Vienna Convention on the Law of
// Treaties, art. 72(1)): a term runs on meanwhile, and its end moves only as far as the event itself says.
const pauses = {
  SUSPENDED: 'term/suspension-without-effect',
  RESUMED: 'term/resumption-without-effect',
} as const;

function isPause(event: AgreementEvent): event is AgreementEvent & { type: keyof typeof pauses } {
  return event.type in pauses;
}

function changesTerm(event: AgreementEvent): boolean {
  if (isEnding(event) || event.type === 'EXTENDED' || isPause(event)) return true;
  return changes.includes(event.type) && hasEffect(event);
}

/** A notice is a mere announcement until it says when the term ends. */
function isEnding(event: AgreementEvent): boolean {
  return endings.includes(event.type) || (event.type === 'NOTICE_GIVEN' && event.effectEnd !== null);
}

function hasEffect(event: AgreementEvent): boolean {
  return event.effectDuration !== null || event.effectEnd !== null;
}

/** What happened before a term began does not end it, and does not lengthen the terms of those who came later. */
function precedesStart(event: AgreementEvent, anchor: Anchor): boolean {
  if (anchor.earliest === null) return false;
  const takesEffect = isEnding(event) ? (event.effectEnd ?? event.occurredLatest) : event.occurredLatest;
  const counts = isEnding(event) || anchor.kind === 'EACH_TRANSFER';
  return counts && takesEffect !== null && takesEffect < anchor.earliest;
}

/** A term that has run out is not ended again; what replaces it the day after still follows on from it. */
function followsEnd(event: AgreementEvent, end: TermEnd | null): boolean {
  if (!isEnding(event) || event.type === 'EXPIRED' || end === null || end.latest === null) return false;
  const lastDay = event.type === 'SUPERSEDED' ? addDays(end.latest.day, 1) : end.latest.day;
  const from = event.effectEnd ?? event.occurredEarliest;
  return from !== null && from > lastDay;
}

function changeOf(end: TermEnd | null, event: AgreementEvent): Change {
  if (isEnding(event)) return { end: endedAt(end, event), code: 'term/ended-by-event' };
  if (event.effectEnd !== null) {
    return { end: endOn({ earliest: event.effectEnd, latest: event.effectEnd }), code: 'term/end-moved' };
  }
  if (end === null) return { end: null, code: 'term/nothing-to-extend' };
  const duration = event.effectDuration;
  if (duration === null || !isDuration(duration)) {
    return { end: { earliest: end.earliest, latest: null }, code: 'term/extended-by-unknown' };
  }
  const [earliest, latest] = [end.earliest, end.latest].map((edge) => edge && prolonged(edge, duration));
  return { end: { earliest: earliest ?? null, latest: latest ?? null }, code: 'term/extended' };
}

/** An ending cuts a term short; a recorded expiry says when it ran out, whatever was computed. */
function endedAt(end: TermEnd | null, event: AgreementEvent): TermEnd {
  const stated = endOn(
    event.effectEnd === null ? occurred(event) : { earliest: event.effectEnd, latest: event.effectEnd },
  );
  return end === null || event.type === 'EXPIRED' ? stated : sooner(end, stated);
}

function occurred(event: AgreementEvent): DayBounds {
  return { earliest: event.occurredEarliest, latest: event.occurredLatest };
}

function former(end: TermEnd | null): Step['params'] {
  const { earliest, latest } = end === null ? { earliest: null, latest: null } : boundsOf(end);
  return { formerEarliest: earliest, formerLatest: latest };
}
