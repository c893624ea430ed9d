import { useTheme } from '@mui/material/styles';

interface MarkerProps {
  x: number;
  y: number;
  colour: string;
  /** Place among the series; neighbours differ in shape as well as in colour. */
  series: number;
}

const outlines = [
  'M-4.5,0 a4.5,4.5 0 1,0 9,0 a4.5,4.5 0 1,0 -9,0 z',
  'M-4,-4 h8 v8 h-8 z',
  'M0,-5.5 l5.5,5.5 l-5.5,5.5 l-5.5,-5.5 z',
  'M0,-5 l5,9 h-10 z',
  'M0,5 l5,-9 h-10 z',
  'M-2,-5 h4 v3 h3 v4 h-3 v3 h-4 v-3 h-3 v-4 h3 z',
  'M-5,-2 l2.5,-3 h5 l2.5,3 l-5,7 z',
] as const;

/** The mark of a publisher. */
export const Marker = ({ x, y, colour, series }: MarkerProps) => (
  <path
    d={outlines[series % outlines.length]}
    transform={`translate(${x} ${y})`}
    fill={colour}
    stroke={useTheme().palette.background.paper}
    strokeWidth={1.2}
  />
);
