import { Box } from '@mui/material';
import { useChartColours } from '../../shared/charts/useChartColours.js';
import { placeOf, type TermAxis, type TermBar } from './termAxis.js';

interface TermTrackProps {
  axis: TermAxis;
  bar: TermBar;
  /** The day of the view. */
  on: string;
  hasEnded: boolean;
}

/** One term as a bar: solid where it certainly ran, fading where its ends are not certain, hatched since it ran out. */
export const TermTrack = ({ axis, bar, on, hasEnded }: TermTrackProps) => {
  const { series, unknown, grid, today } = useChartColours();
  const [term] = series;
  const start = bar.start ?? { possible: 0, certain: 0 };
  const end = bar.end ?? { certain: start.certain, possible: 100 };
  const now = placeOf(axis, on);
  const hatched = `repeating-linear-gradient(135deg, ${unknown} 0 2px, transparent 2px 7px)`;
  return (
    <Box aria-hidden sx={{ position: 'relative', height: '100%', minHeight: 34 }}>
      {axis.ticks.map((tick) => (
        <Box key={tick} sx={{ ...lineStyle, left: `${placeOf(axis, tick)}%`, bgcolor: grid }} />
      ))}
      {bar.start && (
        <>
          <Piece
            from={start.possible}
            to={start.certain}
            look={`linear-gradient(to right, transparent, ${term})`}
          />
          <Piece from={start.certain} to={end.certain} look={term} />
          <Piece
            from={end.certain}
            to={bar.isOpen ? 100 : end.possible}
            look={`linear-gradient(to right, ${term}, transparent)`}
          />
        </>
      )}
      {hasEnded && <Piece from={end.possible} to={now} look={hatched} />}
      <Box sx={{ ...lineStyle, left: `${now}%`, width: '2px', ml: '-1px', bgcolor: today }} />
    </Box>
  );
};

const Piece = ({ from, to, look }: { from: number; to: number; look: string }) =>
  to > from && (
    <Box
      sx={{
        position: 'absolute',
        top: 9,
        height: 16,
        left: `${from}%`,
        width: `${to - from}%`,
        background: look,
        printColorAdjust: 'exact',
      }}
    />
  );

const lineStyle = { position: 'absolute', top: 0, bottom: 0, width: '1px' };
