import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import type { TermSummary } from '@paradero/contract/views/terms';
import { useChartColours } from '../../shared/charts/useChartColours.js';
import { PaintPattern } from '../../shared/charts/marks/PaintPattern.js';
import { usePaintIds } from '../../shared/charts/marks/usePaintIds.js';
import { termSpans, type Span } from './termSpans.js';
import { placeOf, type Timeline } from './timeline.js';

const height = 26;

/** One term on the strip. Its words stand beside it, so the drawing itself stays silent. */
export const TermTrack = ({ term, timeline }: { term: TermSummary; timeline: Timeline }) => {
  const { idOf, fillOf } = usePaintIds();
  const colours = useChartColours();
  const { palette } = useTheme();
  const spans = termSpans(term, timeline);
  const colour = term.state === 'ENDED' ? palette.text.secondary : colours.series[0];
  return (
    <Box
      component="svg"
      aria-hidden
      width="100%"
      height={height}
      sx={{ display: 'block', overflow: 'visible' }}
    >
      <linearGradient id={idOf('soft')}>
        <stop offset="0" stopColor={colour} />
        <stop offset="1" stopColor={colour} stopOpacity={0.08} />
      </linearGradient>
      <PaintPattern id={idOf('after')} paint={{ colour: colours.today, texture: 'rising' }} />
      <PaintPattern id={idOf('perhaps')} paint={{ colour: colours.unknown, texture: 'dots' }} />
      {timeline.ticks.map((tick) => (
        <Upright key={tick} at={placeOf(tick, timeline)} colour={colours.grid} />
      ))}
      {spans.certain && <Bar span={spans.certain} fill={colour} />}
      {spans.soft && <Bar span={spans.soft} fill={fillOf('soft')} outline={colour} />}
      {spans.after && <Bar span={spans.after} fill={fillOf(spans.after.isCertain ? 'after' : 'perhaps')} />}
      <Upright at={placeOf(timeline.on, timeline)} colour={colours.today} isStrong />
      {spans.runsOffLeft && (
        <path d="M8,6 l-8,7 l8,7 z" fill={palette.text.primary} stroke={palette.background.paper} />
      )}
      {spans.runsOffRight && (
        <svg x="100%" overflow="visible">
          <path d="M-8,6 l8,7 l-8,7 z" fill={palette.text.primary} stroke={palette.background.paper} />
        </svg>
      )}
    </Box>
  );
};

interface BarProps {
  span: Span;
  fill: string;
  outline?: string;
}

const Bar = ({ span, fill, outline }: BarProps) => (
  <rect
    x={`${span.from}%`}
    y={6}
    height={14}
    // A bar of a few days would vanish on a strip of years.
    style={{ width: `max(2px, ${span.to - span.from}%)` }}
    fill={fill}
    {...(outline && { stroke: outline, strokeDasharray: '3 2' })}
  />
);

const Upright = ({ at, colour, isStrong = false }: { at: number; colour: string; isStrong?: boolean }) => (
  <line x1={`${at}%`} x2={`${at}%`} y1={0} y2={height} stroke={colour} strokeWidth={isStrong ? 2 : 1} />
);
