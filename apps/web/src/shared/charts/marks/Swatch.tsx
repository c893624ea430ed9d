import { PaintPattern } from './PaintPattern.js';
import type { Paint } from './paint.js';
import { usePaintIds } from './usePaintIds.js';

/** A sample of a paint beside its words. */
export const Swatch = ({ paint }: { paint: Paint }) => {
  const { idOf, fillOf } = usePaintIds();
  return (
    <svg width={16} height={16} aria-hidden style={{ flexShrink: 0, verticalAlign: '-3px' }}>
      <PaintPattern id={idOf('swatch')} paint={paint} />
      <rect x={0.5} y={0.5} width={15} height={15} fill={fillOf('swatch')} stroke={paint.colour} />
    </svg>
  );
};
