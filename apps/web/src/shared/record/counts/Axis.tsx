import { Box } from '@mui/material';
import { useLocale } from 'react-admin';
import { numberFormat } from '../../formats.js';
import { rowStyle } from './rowStyle.js';
import { placeOn, type CountScale } from './scale.js';

/** The numbers along the scale of a measure. */
export const Axis = ({ scale }: { scale: CountScale }) => {
  const number = numberFormat(useLocale() ?? 'en');
  return (
    <Box aria-hidden sx={{ ...rowStyle, display: { xs: 'none', md: 'grid' } }}>
      <Box sx={{ gridArea: 'mark', position: 'relative', height: 20, mx: '7px' }}>
        {scale.ticks.map((tick) => (
          <Box
            key={tick}
            component="span"
            sx={{ ...tickStyle, left: `${placeOn(scale, { lo: tick, hi: tick }).left}%` }}
          >
            {number.format(tick)}
          </Box>
        ))}
      </Box>
    </Box>
  );
};

const tickStyle = {
  position: 'absolute',
  transform: 'translateX(-50%)',
  typography: 'caption',
  color: 'text.secondary',
  fontVariantNumeric: 'tabular-nums',
};
