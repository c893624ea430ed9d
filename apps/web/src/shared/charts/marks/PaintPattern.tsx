import type { ReactNode } from 'react';
import type { Paint, Texture } from './paint.js';

interface PaintPatternProps {
  id: string;
  paint: Paint;
}

/** An SVG pattern to fill with: lines or dots of the colour on a tint of it. */
export const PaintPattern = ({ id, paint: { colour, texture } }: PaintPatternProps) => (
  <pattern id={id} patternUnits="userSpaceOnUse" width={size} height={size}>
    <rect width={size} height={size} fill={colour} fillOpacity={texture === 'solid' ? 1 : 0.28} />
    <g stroke={colour} fill="none" strokeWidth={2} strokeLinecap="square">
      {strokes[texture](colour)}
    </g>
  </pattern>
);

const size = 8;

const rising = <path d="M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4" />;
const falling = <path d="M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4" />;

const strokes: Record<Texture, (colour: string) => ReactNode> = {
  solid: () => null,
  rising: () => rising,
  falling: () => falling,
  level: () => <path d="M0,4 h8" />,
  upright: () => <path d="M4,0 v8" />,
  grid: () => <path d="M0,4 h8 M4,0 v8" strokeWidth={1.5} />,
  dots: (colour) => (
    <g fill={colour} stroke="none">
      <circle cx={2} cy={2} r={1.5} />
      <circle cx={6} cy={6} r={1.5} />
    </g>
  ),
  rings: () => <circle cx={4} cy={4} r={2.2} strokeWidth={1.3} />,
};
