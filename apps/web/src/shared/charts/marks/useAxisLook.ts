import { useTheme } from '@mui/material/styles';
import { useChartColours } from '../useChartColours.js';

/** Colours of axes, grid and cursor. */
export function useAxisLook() {
  const { palette } = useTheme();
  const { grid } = useChartColours();
  return {
    tick: { fill: palette.text.secondary, fontSize: 12 },
    stroke: palette.text.secondary,
    grid,
    cursor: { stroke: palette.text.secondary, strokeDasharray: '2 3' },
    marked: { stroke: palette.text.primary, strokeDasharray: '6 3' },
    paper: palette.background.paper,
  };
}
