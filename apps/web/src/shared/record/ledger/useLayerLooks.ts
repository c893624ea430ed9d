import { useChartColours } from '../../charts/useChartColours.js';
import type { Layer } from './layers.js';

/** How each part of a ledger looks: what is unknown is hatched, in colour and in print. */
export function useLayerLooks(): Record<Layer['name'], string> {
  const { series, unknown, grid } = useChartColours();
  const hatched = (gap: number) =>
    `repeating-linear-gradient(135deg, ${unknown} 0 3px, ${grid} 3px ${gap}px)`;
  return {
    held: series[0],
    onPermit: series[1],
    outcomes: series[3],
    unaccounted: hatched(8),
    undetermined: hatched(14),
  };
}
