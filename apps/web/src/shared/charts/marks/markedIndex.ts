import type { MouseHandlerDataParam } from 'recharts';

/** The place among the rows that was clicked, if the click was on one. */
export function markedIndex({ activeTooltipIndex }: MouseHandlerDataParam): number | undefined {
  const index = Number(activeTooltipIndex ?? Number.NaN);
  return Number.isInteger(index) ? index : undefined;
}
