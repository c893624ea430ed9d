import type { AgreementTerms } from '@paradero/contract/views/terms';
import { addDays, addDuration, daysBetween, type Day } from '@paradero/domain/day';

type TermWindow = AgreementTerms['windows'][number];

/** The stretch of time that the windows of an agreement are drawn on. */
export interface TermAxis {
  from: Day;
  to: Day;
  ticks: Day[];
}

/** A window on the axis, in hundredths of its width; null where the record gives no day. */
export interface TermBar {
  start: { certain: number; possible: number } | null;
  end: { certain: number; possible: number } | null;
  /** Nothing bounds the end, so the bar fades. */
  isOpen: boolean;
}

const monthSteps = [1, 2, 3, 6, 12, 24, 60];

/** The axis that holds all windows and the day of the view; null when no window has a day. */
export function termAxis(windows: readonly TermWindow[], on: Day): TermAxis | null {
  const days = windows
    .flatMap(({ anchor, earliest, latest }) => [anchor.earliest, anchor.latest, earliest, latest])
    .filter((day) => day !== null);
  if (days.length === 0) return null;
  const all = [...days, on].toSorted();
  const [first = on, last = on] = [all.at(0), all.at(-1)];
  const margin = Math.max(14, Math.round(daysBetween(first, last) * 0.03));
  const [from, to] = [addDays(first, -margin), addDays(last, margin)];
  return { from, to, ticks: ticksBetween(from, to) };
}

/** Where a day lies on the axis, in hundredths of its width. */
export function placeOf({ from, to }: TermAxis, day: Day): number {
  return (daysBetween(from, day) / daysBetween(from, to)) * 100;
}

/** Where a window lies on the axis. */
export function barOf(axis: TermAxis, { anchor, earliest, latest }: TermWindow): TermBar {
  const place = (day: Day) => placeOf(axis, day);
  const [startsFirst, startsLast] = [anchor.earliest ?? anchor.latest, anchor.latest ?? anchor.earliest];
  const [endsFirst, endsLast] = [earliest ?? latest, latest ?? earliest];
  return {
    start:
      startsFirst === null || startsLast === null
        ? null
        : { possible: place(startsFirst), certain: place(startsLast) },
    end:
      endsFirst === null || endsLast === null
        ? null
        : { certain: place(endsFirst), possible: place(endsLast) },
    isOpen: endsFirst === null || latest === null,
  };
}

function ticksBetween(from: Day, to: Day): Day[] {
  const months = daysBetween(from, to) / 30.4;
  const step = monthSteps.find((candidate) => months / candidate <= 7) ?? 120;
  const january = `${from.slice(0, 4)}-01-01`;
  const count = Math.ceil(months / step) + Math.ceil(12 / step) + 1;
  return Array.from({ length: count }, (_, index) => addDuration(january, `P${step}M`, index)).filter(
    (day) => day >= from && day <= to,
  );
}
