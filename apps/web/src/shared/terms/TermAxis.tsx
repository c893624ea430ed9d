import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useChartColours } from '../charts/useChartColours.js';
import { useWords } from '../charts/useWords.js';
import { placeOf, type Timeline } from './timeline.js';

/** The days above the strip, and the line of the day shown. */
export const TermAxis = ({ timeline }: { timeline: Timeline }) => {
  const words = useWords();
  const translate = useTranslate();
  const { today } = useChartColours();
  return (
    <Box aria-hidden sx={axisStyle}>
      {timeline.ticks.map((tick) => (
        <span key={tick} style={{ left: within(placeOf(tick, timeline), '2.6em') }}>
          {words.shortMonth(tick.slice(0, 7))}
        </span>
      ))}
      <Box
        component="span"
        style={{ left: within(placeOf(timeline.on, timeline), '3.8em') }}
        sx={{ color: today, fontWeight: 600, top: '1.5em' }}
      >
        {translate('charts.terms.dayShown', { day: words.shortDay(timeline.on) })}
      </Box>
    </Box>
  );
};

// Words in the middle of which a day stands would be cut at the edge of a phone.
const within = (place: number, half: string) => `clamp(${half}, ${place}%, 100% - ${half})`;

const axisStyle = {
  position: 'relative',
  height: '3em',
  typography: 'caption',
  color: 'text.secondary',
  whiteSpace: 'nowrap',
  '& > span': { position: 'absolute', transform: 'translateX(-50%)' },
};
