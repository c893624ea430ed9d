import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useChartColours } from '../../shared/charts/useChartColours.js';
import { useWords } from '../../shared/charts/useWords.js';
import { placeOf, type Timeline } from './timeline.js';

/** The days above the strip, and the line of the day shown. */
export const TermAxis = ({ timeline }: { timeline: Timeline }) => {
  const words = useWords();
  const translate = useTranslate();
  const { today } = useChartColours();
  return (
    <Box aria-hidden sx={axisStyle}>
      {timeline.ticks.map((tick) => (
        <span key={tick} style={{ left: `${placeOf(tick, timeline)}%` }}>
          {words.shortMonth(tick.slice(0, 7))}
        </span>
      ))}
      <Box
        component="span"
        style={{ left: `${placeOf(timeline.on, timeline)}%` }}
        sx={{ color: today, fontWeight: 600, top: '1.5em' }}
      >
        {translate('dashboard.terms.dayShown', { day: words.shortDay(timeline.on) })}
      </Box>
    </Box>
  );
};

const axisStyle = {
  position: 'relative',
  height: '3em',
  typography: 'caption',
  color: 'text.secondary',
  whiteSpace: 'nowrap',
  '& > span': { position: 'absolute', transform: 'translateX(-50%)' },
};
