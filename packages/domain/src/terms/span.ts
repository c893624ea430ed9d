import type { Day } from '../day.js';
import type { DayBounds } from '../day-bounds.js';
import { daysLeft, daysSince, stateOn, type TermState } from './day-state.js';
import type { Interval } from '../interval.js';
import type { TermWindow } from '../terms.js';

/** An agreement's windows taken together: from the first to the last possible end. */
export interface TermSpan extends DayBounds {
  state: TermState;
  /** First day any of its terms may have begun. */
  start: Day | null;
  daysLeft: Interval | null;
  daysSince: Interval | null;
}

const unknown: DayBounds = { earliest: null, latest: null };

/**
 * Takes the windows of one agreement together. It has ended when the last possible end has passed, and may have
 * ended from the first; a window that cannot be computed leaves the last end open.
 */
export function termSpan(windows: readonly TermWindow[], on: Day): TermSpan {
  const dated = windows.filter((window) => window.earliest !== null || window.latest !== null);
  const start = least(windows.map((window) => window.anchor.earliest));
  if (dated.length === 0)
    return { ...unknown, start, state: undatedState(windows), daysLeft: null, daysSince: null };
  const end = {
    earliest: least(dated.map((window) => window.earliest)),
    latest: dated.length < windows.length ? null : greatest(dated.map((window) => window.latest)),
  };
  const state = dated.every((window) => window.state === 'RUNNING')
    ? 'RUNNING'
    : stateOn(end, { earliest: start, latest: null }, on);
  return { ...end, start, state, daysLeft: daysLeft(state, end, on), daysSince: daysSince(state, end, on) };
}

function undatedState(windows: readonly TermWindow[]): TermState {
  return windows.some((window) => window.state === 'INDEFINITE') ? 'INDEFINITE' : 'NOT_COMPUTABLE';
}

function least(days: readonly (Day | null)[]): Day | null {
  return days.reduce(
    (one, other) => (one === null || other === null ? null : other < one ? other : one),
    days[0] ?? null,
  );
}

function greatest(days: readonly (Day | null)[]): Day | null {
  return days.reduce(
    (one, other) => (one === null || other === null ? null : other > one ? other : one),
    days[0] ?? null,
  );
}
