import { useChartColours } from '../../shared/charts/useChartColours.js';

/** The colour of the nth series. */
export function useSeriesColour() {
  const { series } = useChartColours();
  return (index: number) => series[index % series.length] ?? series[0];
}
