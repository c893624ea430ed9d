import { useTheme } from '@mui/material/styles';
import { useChartColours } from '../charts/useChartColours.js';

export type MarkKind = 'term' | 'order';

/** The colours of what crosses the chart: the end of a term, and an order of a court. */
export function useMarkColours(): Record<MarkKind, string> {
  const { palette } = useTheme();
  return { term: useChartColours().today, order: palette.text.primary };
}
