import { addDuration } from '@paradero/domain/day';
import { dayToX, monthTicks } from '../charts/marks/time.js';

/** The stretch of time a strip shows. */
export interface Timeline {
  first: string;
  last: string;
  on: string;
  ticks: string[];
}

/** The chosen period, or four years around the day; a side that is not chosen reaches two years from the day. */
export function timelineOf(
  { from, to }: { from: string | null; to: string | null },
  on: string,
  mostTicks: number,
): Timeline {
  const first = from ?? addDuration(earlier(on, to ?? on), 'P2Y', -1);
  const after = addDuration(first, 'P1M');
  const last = later(to ?? addDuration(on, 'P2Y'), after);
  const days = monthTicks(first, last, mostTicks);
  // A tick at the edge has no room for its words: moved inwards, they would stand on those of its neighbour.
  const inside = days.filter((day) => {
    const place = placeOf(day, { first, last });
    return Math.min(place, 100 - place) >= 50 / mostTicks;
  });
  return { first, last, on, ticks: inside.length > 0 ? inside : days };
}

/** How far along the strip a day lies, from 0 to 100; days outside lie on its edges. */
export function placeOf(day: string, { first, last }: Pick<Timeline, 'first' | 'last'>): number {
  const share = (dayToX(day) - dayToX(first)) / (dayToX(last) - dayToX(first));
  return 100 * Math.min(1, Math.max(0, share));
}

const earlier = (one: string, other: string) => (one < other ? one : other);
const later = (one: string, other: string) => (one > other ? one : other);
