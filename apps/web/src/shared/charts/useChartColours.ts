import { useTheme } from '@mui/material/styles';
import { chartColours } from '../theme/chartColours.js';

/** Colours of charts in the theme that is on. */
export const useChartColours = () => chartColours[useTheme().palette.mode];
