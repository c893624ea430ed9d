import { useMemo } from 'react';
import { useChartColours } from '../charts/useChartColours.js';
import type { Paint } from '../charts/marks/paint.js';
import type { Layer } from './custodyLayers.js';

/** How each layer of custody is painted; what nobody knows is always hatched. */
export function useCustodyPaints(): Record<Layer | 'unbounded', Paint> {
  const { series, unknown, today } = useChartColours();
  return useMemo(
    () => ({
      unaccounted: { colour: today, texture: 'rising' },
      undetermined: { colour: unknown, texture: 'dots' },
      held: { colour: series[1], texture: 'solid' },
      onPermit: { colour: series[6], texture: 'level' },
      outcomes: { colour: series[0], texture: 'falling' },
      unbounded: { colour: unknown, texture: 'rings' },
    }),
    [series, unknown, today],
  );
}
