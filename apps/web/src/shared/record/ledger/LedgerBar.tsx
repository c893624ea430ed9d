import { Box } from '@mui/material';
import { layersOf } from './layers.js';
import { useLayerLooks } from './useLayerLooks.js';

interface LedgerBarProps {
  ledger: Parameters<typeof layersOf>[0];
  height?: number;
}

/** The people received as one bar, divided by where they are; the numbers stand beside it. */
export const LedgerBar = ({ ledger, height = 28 }: LedgerBarProps) => {
  const looks = useLayerLooks();
  return (
    <Box
      aria-hidden
      sx={{
        position: 'relative',
        height,
        borderRadius: 1,
        overflow: 'hidden',
        bgcolor: 'divider',
        printColorAdjust: 'exact',
      }}
    >
      {layersOf(ledger).map(({ name, left, width }) => (
        <Box
          key={name}
          sx={{
            position: 'absolute',
            top: 0,
            bottom: 0,
            left: `${left}%`,
            width: `${width}%`,
            background: looks[name],
            borderRight: 1,
            borderColor: 'background.paper',
          }}
        />
      ))}
    </Box>
  );
};
