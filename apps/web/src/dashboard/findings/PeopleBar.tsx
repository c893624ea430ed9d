import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { useChartColours } from '../../shared/charts/useChartColours.js';
import { PaintPattern } from '../../shared/charts/marks/PaintPattern.js';
import { usePaintIds } from '../../shared/charts/marks/usePaintIds.js';
import type { Finding } from './findingWords.js';

const height = 18;

/** Everybody who was received as one bar; hatched, those of whom no outcome is recorded. */
export const PeopleBar = ({ some, all }: NonNullable<Finding['people']>) => {
  const translate = useTranslate();
  const { idOf, fillOf } = usePaintIds();
  const { unknown } = useChartColours();
  const { palette } = useTheme();
  if (all.hi === null || all.hi === 0) return null;
  const whole = all.hi;
  const reach = (count: number) => `${(100 * count) / whole}%`;
  return (
    <Box component="figure" sx={{ m: 0, my: 1.25, maxWidth: 620 }}>
      <svg aria-hidden width="100%" height={height} style={{ display: 'block' }}>
        <PaintPattern id={idOf('surely')} paint={{ colour: palette.error.main, texture: 'rising' }} />
        <PaintPattern id={idOf('maybe')} paint={{ colour: unknown, texture: 'dots' }} />
        <rect width="100%" height={height} fill={palette.divider} />
        <rect width={reach(some.hi ?? whole)} height={height} fill={fillOf('maybe')} />
        <rect width={reach(some.lo)} height={height} fill={fillOf('surely')} />
        <rect width="100%" height={height} fill="none" stroke={unknown} />
      </svg>
      <Box component="figcaption" sx={{ typography: 'caption', color: 'text.secondary' }}>
        {translate('dashboard.findings.bar')}
      </Box>
    </Box>
  );
};
