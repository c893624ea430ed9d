import type { TermSummary } from '@paradero/contract/views/terms';
import { placeOf, type Timeline } from './timeline.js';

/** A stretch of the strip, from and to in percent of its width. */
export interface Span {
  from: number;
  to: number;
}

/** What is drawn of a term: the certain part, the part in which it may end, what follows, what runs off the strip. */
export interface TermSpans {
  certain: Span | null;
  soft: Span | null;
  /** From the last possible end to the day shown, where people are left without an outcome or may be. */
  after: (Span & { isCertain: boolean }) | null;
  runsOffLeft: boolean;
  runsOffRight: boolean;
}

const nothing: TermSpans = {
  certain: null,
  soft: null,
  after: null,
  runsOffLeft: false,
  runsOffRight: false,
};

/** Places a term on a strip. What is not known reaches to the edge on its side and never becomes a day. */
export function termSpans(term: TermSummary, timeline: Timeline): TermSpans {
  const { start, earliest, latest, state } = term;
  const span = (from: string | null, to: string | null) => spanOf(from, to, timeline);
  const runsOff = (day: string | null) => day === null || day < timeline.first;
  if (state === 'INDEFINITE')
    return { ...nothing, certain: span(start, null), runsOffLeft: runsOff(start), runsOffRight: true };
  const isLeftOpen = state === 'ENDED' && term.withoutOutcome.hi !== 0;
  const after = isLeftOpen && latest !== null ? span(latest, timeline.on) : null;
  return {
    ...nothing,
    certain: earliest === null ? null : span(start, earliest),
    soft: earliest === latest ? null : span(earliest ?? start, latest),
    after: after && { ...after, isCertain: term.withoutOutcome.lo > 0 },
    runsOffLeft: runsOff(start),
    runsOffRight: latest === null || latest > timeline.last,
  };
}

function spanOf(from: string | null, to: string | null, timeline: Timeline): Span | null {
  const isOutside = (to !== null && to < timeline.first) || (from !== null && from > timeline.last);
  if (isOutside) return null;
  return {
    from: from === null ? 0 : placeOf(from, timeline),
    to: to === null ? 100 : placeOf(to, timeline),
  };
}
