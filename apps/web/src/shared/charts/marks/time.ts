const dayLength = 86_400_000;

/** A calendar day as a number to place it on an axis. */
export const dayToX = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayLength;

/** The calendar day at a place of the axis. */
export const xToDay = (x: number) => new Date(Math.round(x) * dayLength).toISOString().slice(0, 10);

const steps = [1, 2, 3, 6, 12, 24, 60, 120] as const;

/** First days of months between two days, so far apart that there are at most `most` of them. */
export function monthTicks(first: string, last: string, most: number): string[] {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  const step = steps.find((months) => (to - from) / months <= most) ?? 120;
  const start = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - start) / step) + 1);
  return Array.from({ length: count }, (_, index) => monthStart(start + index * step)).filter(
    (day) => day >= first && day <= last,
  );
}

const daySteps = [1, 2, 7, 14, 28] as const;

/** Days between two days, so far apart that there are at most `most` of them; for axes too short for months. */
export function dayTicks(first: string, last: string, most: number): string[] {
  const [from, to] = [dayToX(first), dayToX(last)];
  const step = daySteps.find((days) => (to - from) / days <= most) ?? 28;
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) =>
    xToDay(from + index * step),
  );
}

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthStart = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
