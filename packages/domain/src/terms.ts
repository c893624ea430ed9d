import type { Day } from './day.js';
import type { DayBounds } from './day-bounds.js';
import type { Interval } from './interval.js';
import type { Step } from './step.js';
import { anchorsOf } from './terms/anchors.js';
import { applyChain } from './terms/chain.js';
import { daysLeft, daysSince, stateOn, type TermState } from './terms/day-state.js';
import { boundsOf, type TermEnd } from './terms/end.js';
import type { AgreementEvent, AgreementTerm, Anchor, Transfer } from './terms/record.js';
import { writtenEnd, type WrittenTerm } from './terms/written-end.js';

export type * from './terms/record.js';
export type { TermState } from './terms/day-state.js';

/** The days on which a term that runs from one anchor may end, and where it stands on the day asked about. */
export interface TermWindow extends DayBounds {
  anchor: Anchor;
  state: TermState;
  daysLeft: Interval | null;
  daysSince: Interval | null;
  /** Says whether a new period follows by itself, so that the end is that of the period and not of the term. */
  renewsItself: boolean;
  /** The event that ended the term, when one did; null when it runs out by itself. */
  endedBy: { id: string; type: string } | null;
  steps: Step[];
}

/**
 * When a term ends, once for each anchor it runs from, as the agreement stood on a day: events after that day
 * and voided events do not count. A year from 2025-03-15 read both ways ends on 2026-03-14 to 2026-03-15.
 * What is missing is said in the steps of a NOT_COMPUTABLE window and never filled in.
 */
export function termWindows(
  agreement: AgreementTerm,
  events: readonly AgreementEvent[],
  transfers: readonly Transfer[],
  on: Day,
): TermWindow[] {
  const live = events.filter((event) => event.voidedAt === null);
  const voided = events.filter((event) => event.voidedAt !== null);
  return anchorsOf(agreement, live, transfers).map((anchor) =>
    windowOf({ agreement, events: live, anchor, voided }, on),
  );
}

function windowOf(record: WrittenTerm, on: Day): TermWindow {
  const { agreement, events, anchor } = record;
  const written = writtenEnd(record, on);
  const chain = applyChain(written.end, events, anchor, on);
  const renewsItself = written.renewsItself && chain.endedBy === null;
  const state = stateOf(chain.end, { agreement, anchor, on, renewsItself });
  const end = chain.end === null ? { earliest: null, latest: null } : boundsOf(chain.end);
  return {
    anchor,
    ...end,
    state,
    daysLeft: daysLeft(state, end, on),
    daysSince: daysSince(state, end, on),
    renewsItself,
    endedBy: chain.endedBy,
    steps: [...written.steps, ...chain.steps],
  };
}

function stateOf(
  end: TermEnd | null,
  asked: { agreement: AgreementTerm; anchor: Anchor; on: Day; renewsItself: boolean },
): TermState {
  if (end === null) return asked.agreement.termType === 'INDEFINITE' ? 'INDEFINITE' : 'NOT_COMPUTABLE';
  const state = stateOn(boundsOf(end), asked.anchor, asked.on);
  // The end of a period that renews itself is no end, even where it is not known which period is running.
  return asked.renewsItself && state !== 'NOT_STARTED' ? 'RUNNING' : state;
}
