import { Box } from '@mui/material';
import { useChartColours } from '../../charts/useChartColours.js';
import type { CountClaim } from './claims.js';
import { placeOn, type CountScale } from './scale.js';

interface ClaimMarkProps {
  claim: Pick<CountClaim, 'lo' | 'hi' | 'chosen'>;
  scale: CountScale;
}

/** A claim on the scale of its measure: a dot for one number, a bar for several, a fading bar for no upper bound. */
export const ClaimMark = ({ claim, scale }: ClaimMarkProps) => {
  const colours = useChartColours();
  const { left, width, isOpen } = placeOn(scale, claim);
  const colour = claim.chosen ? colours.series[1] : colours.series[0];
  return (
    <Box aria-hidden sx={trackStyle}>
      {scale.ticks.map((tick) => (
        <Box
          key={tick}
          sx={{
            ...tickStyle,
            left: `${placeOn(scale, { lo: tick, hi: tick }).left}%`,
            bgcolor: colours.grid,
          }}
        />
      ))}
      {width > 0 && (
        <Box
          sx={{
            ...barStyle,
            left: `${left}%`,
            width: `${width}%`,
            background: isOpen ? `linear-gradient(to right, ${colour}, transparent)` : colour,
          }}
        />
      )}
      {!isOpen && width === 0 && (
        <Box sx={{ ...(claim.chosen ? diamondStyle : dotStyle), left: `${left}%`, bgcolor: colour }} />
      )}
    </Box>
  );
};

// Room at both ends, so that a dot at the edge of the scale is a whole dot.
const trackStyle = { position: 'relative', height: 22, mx: '7px' };
const tickStyle = { position: 'absolute', top: 0, bottom: 0, width: '1px' };
const barStyle = { position: 'absolute', top: 7, height: 8, borderRadius: '2px', minWidth: 6 };
// Told apart by shape as well as by colour.
const diamondStyle = {
  position: 'absolute',
  top: 5,
  width: 12,
  height: 12,
  ml: '-6px',
  transform: 'rotate(45deg)',
};
const dotStyle = { position: 'absolute', top: 4, width: 14, height: 14, ml: '-7px', borderRadius: '50%' };
