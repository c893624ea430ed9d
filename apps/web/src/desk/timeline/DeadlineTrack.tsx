import { Box, Link } from '@mui/material';
import type { DeskCalendar } from '@paradero/contract/views/desk';
import { LinkBase } from 'react-admin';
import { usePaintIds } from '../../shared/charts/marks/usePaintIds.js';
import { rowGrid } from '../../dashboard/terms/TermRow.js';
import { placeOf, type Timeline } from '../../dashboard/terms/timeline.js';
import { useChartColours } from '../../shared/charts/useChartColours.js';
import { useTerm } from '../../shared/fields/useTerm.js';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { useWordsOf } from '../../shared/record/useWordsOf.js';

interface DeadlineTrackProps {
  deadline: DeskCalendar['deadlines'][number];
  timeline: Timeline;
}

const height = 26;

/** A deadline in words, and beside it the days on which it may fall; an end that is not known fades. */
export const DeadlineTrack = ({ deadline, timeline }: DeadlineTrackProps) => {
  const { idOf, fillOf } = usePaintIds();
  const { series, today, grid } = useChartColours();
  const state = useTerm('deadlineStates');
  const wordsOf = useWordsOf();
  const { between } = useDateWords();
  const { id, title, titleEs, earliest, latest } = deadline;
  const words = wordsOf(title, titleEs);
  const from = earliest === null ? 0 : placeOf(earliest, timeline);
  const to = latest === null ? 100 : placeOf(latest, timeline);
  const isOneDay = earliest !== null && earliest === latest;
  return (
    <Box component="li" sx={{ ...rowGrid, py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ typography: 'body2', minWidth: 0 }}>
        <Link component={LinkBase} to={`/deadlines/${id}/show`} lang={words.lang} sx={{ fontWeight: 600 }}>
          {words.text}
        </Link>
        <Box>
          {between(earliest, latest)} · {state(deadline.state)}
        </Box>
      </Box>
      <Box component="svg" aria-hidden width="100%" height={height} sx={{ display: 'block' }}>
        <linearGradient id={idOf('soft')}>
          <stop offset="0" stopColor={series[1]} stopOpacity={earliest === null ? 0.05 : 0.5} />
          <stop offset="1" stopColor={series[1]} stopOpacity={latest === null ? 0.05 : 0.5} />
        </linearGradient>
        {timeline.ticks.map((tick) => (
          <line
            key={tick}
            x1={`${placeOf(tick, timeline)}%`}
            x2={`${placeOf(tick, timeline)}%`}
            y2={height}
            stroke={grid}
          />
        ))}
        <rect
          x={`${from}%`}
          y={6}
          height={14}
          style={{ width: `max(${isOneDay ? 3 : 8}px, ${to - from}%)` }}
          fill={isOneDay ? series[1] : fillOf('soft')}
          {...(!isOneDay && { stroke: series[1], strokeDasharray: '3 2' })}
        />
        <line
          x1={`${placeOf(timeline.on, timeline)}%`}
          x2={`${placeOf(timeline.on, timeline)}%`}
          y2={height}
          stroke={today}
          strokeWidth={2}
        />
      </Box>
    </Box>
  );
};
