import { Box } from '@mui/material';
import { PaintPattern } from '../../charts/marks/PaintPattern.js';
import { usePaintIds } from '../../charts/marks/usePaintIds.js';
import { useCustodyPaints } from '../../custody/useCustodyPaints.js';
import { layersOf } from './layers.js';

interface LedgerBarProps {
  ledger: Parameters<typeof layersOf>[0];
  height?: number;
}

/** The people received as one bar, divided by where they are; the numbers stand beside it. */
export const LedgerBar = ({ ledger, height = 28 }: LedgerBarProps) => {
  const paints = useCustodyPaints();
  const { idOf, fillOf } = usePaintIds();
  return (
    <Box component="svg" aria-hidden sx={{ ...barStyle, height }}>
      {layersOf(ledger).map(({ name, left, width }) => (
        <g key={name}>
          <PaintPattern id={idOf(name)} paint={paints[name]} />
          <rect x={`${left}%`} width={`${width}%`} height="100%" fill={fillOf(name)} />
        </g>
      ))}
    </Box>
  );
};

const barStyle = {
  display: 'block',
  width: '100%',
  borderRadius: 1,
  bgcolor: 'divider',
  printColorAdjust: 'exact',
};
