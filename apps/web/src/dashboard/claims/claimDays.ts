import type { Dashboard } from '@paradero/contract/views/dashboard';
import { dayToX } from '../../shared/charts/marks/time.js';

type Series = Dashboard['claims']['series'];
type Publisher = Series[number]['publisher'];

/** One thing one publisher said, with its place among the series. */
export type Claim = Series[number]['points'][number] & { publisher: Publisher; series: number };

/** A claim of which the day it was published is known, so that it can be drawn. */
export type DatedClaim = Claim & { day: string };

/** A day on which something was published, and what the latest word of every publisher spans on it. */
export interface ClaimDay {
  x: number;
  day: string;
  band: [number, number] | null;
  claims: DatedClaim[];
}

/** The claims that count the same people, and were published in the period or on a day that is not known. */
export function seriesOfGroup(
  series: Series,
  { claims }: { claims: readonly { id: string }[] },
  { from, to }: { from: string | null; to: string | null },
): Series {
  const ids = new Set(claims.map(({ id }) => id));
  const isShown = ({ figureId, day }: Series[number]['points'][number]) =>
    ids.has(figureId) && (day === null || ((from === null || day >= from) && (to === null || day <= to)));
  return series
    .map(({ publisher, points }) => ({ publisher, points: points.filter(isShown) }))
    .filter(({ points }) => points.length > 0);
}

/** Every claim in the order of publication, those without a day last. */
export function claimsOf(series: Series): Claim[] {
  const claims = series.flatMap(({ publisher, points }, index) =>
    points.map((point) => ({ ...point, publisher, series: index })),
  );
  return claims.toSorted((one, other) => (one.day ?? '9999').localeCompare(other.day ?? '9999'));
}

const isDated = (claim: Claim): claim is DatedClaim => claim.day !== null;

/**
 * The days of the chart, each with what the last words of all publishers spanned by then; up to the day shown,
 * since the last word stands until somebody says another.
 */
export function claimDays(series: Series, until: string): ClaimDay[] {
  const claims = claimsOf(series).filter(isDated);
  const published = claims.map(({ day }) => day);
  const last = published.at(-1);
  const days = last !== undefined && last < until ? [...published, until] : published;
  return [...new Set(days)].map((day) => ({
    x: dayToX(day),
    day,
    band: disagreement(series.flatMap((one) => lastWords(one, day))),
    claims: claims.filter((claim) => claim.day === day),
  }));
}

/** What a publisher said on the last day it said anything, up to a day. */
function lastWords({ points }: Series[number], day: string): Series[number]['points'] {
  const said = points.filter((point) => point.day !== null && point.day <= day);
  return said.filter((point) => point.day === said.at(-1)?.day);
}

/**
 * From the lowest to the highest number claimed. "At least 200" sets no lowest and "up to 300" no highest: they
 * allow what the others say.
 */
function disagreement(claims: readonly Pick<Claim, 'lo' | 'hi'>[]): ClaimDay['band'] {
  const lowest = claims.flatMap(({ lo, hi }) => (hi === null ? [] : [lo ?? hi]));
  const highest = claims.flatMap(({ lo, hi }) => (lo === null ? [] : [hi ?? lo]));
  const stated = [...lowest, ...highest];
  if (stated.length === 0) return null;
  const [lo, hi] = [
    Math.min(...(lowest.length > 0 ? lowest : stated)),
    Math.max(...(highest.length > 0 ? highest : stated)),
  ];
  return lo <= hi ? [lo, hi] : [hi, lo];
}

/** The least and the greatest number any claim states, so that none falls outside the chart. */
export function statedExtent(days: readonly ClaimDay[]): [number, number] {
  const stated = days
    .flatMap(({ claims }) => claims.flatMap(({ lo, hi }) => [lo, hi]))
    .filter((count) => count !== null);
  return stated.length > 0 ? [Math.min(...stated), Math.max(...stated)] : [0, 1];
}
