import { useNavigate } from 'react-admin';
import { useXAxisScale, useYAxisScale } from 'recharts';
import { recordPath } from '../../shared/paths.js';
import type { ClaimDay, DatedClaim } from './claimDays.js';
import { Marker } from './Marker.js';
import { useSeriesColour } from './useSeriesColour.js';

/** A claim with its place on the screen. */
interface Placed extends DatedClaim {
  x: number;
}

const apart = 11;

/** What each publisher said: a mark for a number, a bar for a range, an arrow where the claim is open. */
export const ClaimMarks = ({
  days,
  words,
}: {
  days: readonly ClaimDay[];
  words: (claim: DatedClaim) => string;
}) => {
  const colourOf = useSeriesColour();
  const toX = useXAxisScale();
  const placed = days.flatMap(({ x, claims }) =>
    // Claims of one day stand side by side, or they would hide each other.
    claims.map((claim, index) => ({
      ...claim,
      x: (toX?.(x) ?? 0) + (index - (claims.length - 1) / 2) * apart,
    })),
  );
  const series = [...new Set(placed.map((claim) => claim.series))];
  const until = toX?.(days.at(-1)?.x ?? 0) ?? 0;
  return (
    <>
      {series.map((index) => (
        <SeriesLine
          key={index}
          claims={placed.filter((claim) => claim.series === index)}
          until={until}
          colour={colourOf(index)}
        />
      ))}
      {placed.map((claim) => (
        <ClaimMark key={claim.figureId} claim={claim} colour={colourOf(claim.series)} title={words(claim)} />
      ))}
    </>
  );
};

interface SeriesLineProps {
  claims: readonly Placed[];
  /** Where on the screen the last day stands. */
  until: number;
  colour: string;
}

/** From one word of a publisher to the next, in steps, and on to the last day: a word stands until the next. */
const SeriesLine = ({ claims, until, colour }: SeriesLineProps) => {
  const toY = useYAxisScale();
  const points = claims.flatMap(({ x, lo, hi }) => {
    const y = toY?.(lo ?? hi);
    return y === undefined ? [] : [{ x, y }];
  });
  if (points.length === 0) return null;
  const steps = points.map(({ x, y }, index) => (index === 0 ? `M${x},${y}` : `H${x} V${y}`)).join(' ');
  return (
    <path d={`${steps} H${until}`} fill="none" stroke={colour} strokeWidth={1.5} strokeDasharray="5 3" />
  );
};

const ClaimMark = ({ claim, colour, title }: { claim: Placed; colour: string; title: string }) => {
  const toY = useYAxisScale();
  const navigate = useNavigate();
  const [low, high] = [claim.lo, claim.hi].map((count) => (count === null ? undefined : toY?.(count)));
  const place = low ?? high;
  if (place === undefined) return null;
  return (
    <g
      onClick={() => navigate(recordPath('figures', claim.figureId))}
      style={{ cursor: 'pointer' }}
      stroke={colour}
      strokeWidth={2.5}
    >
      <title>{title}</title>
      {low !== undefined && high !== undefined && low !== high && (
        <line x1={claim.x} x2={claim.x} y1={low} y2={high} strokeWidth={4} />
      )}
      {high === undefined && <path d={`M${claim.x},${place} v-20 m-4,5 l4,-5 l4,5`} fill="none" />}
      {low === undefined && <path d={`M${claim.x},${place} v20 m-4,-5 l4,5 l4,-5`} fill="none" />}
      {low !== undefined && <Marker x={claim.x} y={low} colour={colour} series={claim.series} />}
      {high !== undefined && high !== low && (
        <Marker x={claim.x} y={high} colour={colour} series={claim.series} />
      )}
    </g>
  );
};
