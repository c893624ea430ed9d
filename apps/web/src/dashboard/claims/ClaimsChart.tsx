import {
  Area,
  CartesianGrid,
  ComposedChart,
  getNiceTickValues,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useChartColours } from '../../shared/charts/useChartColours.js';
import { markedIndex } from '../../shared/charts/marks/markedIndex.js';
import { PaintPattern } from '../../shared/charts/marks/PaintPattern.js';
import { axisWidth, chartMargin } from '../../shared/charts/marks/plot.js';
import { Tip } from '../../shared/charts/marks/Tip.js';
import { useAxisLook } from '../../shared/charts/marks/useAxisLook.js';
import { useDayAxis } from '../../shared/charts/marks/useDayAxis.js';
import { usePaintIds } from '../../shared/charts/marks/usePaintIds.js';
import { useWords } from '../../shared/charts/useWords.js';
import { statedExtent, type ClaimDay, type DatedClaim } from './claimDays.js';
import { ClaimMarks } from './ClaimMarks.js';
import { ClaimsOfDay } from './ClaimsOfDay.js';

interface ClaimsChartProps {
  days: ClaimDay[];
  title: string;
  description: string;
  wordsOf: (claim: DatedClaim) => string;
  marked: ClaimDay;
  onMark: (day: ClaimDay | undefined) => void;
}

/** Claims by the day they were published, over the span of what was being said at the time. */
export const ClaimsChart = ({ days, title, description, wordsOf, marked, onMark }: ClaimsChartProps) => {
  const words = useWords();
  const { idOf, fillOf } = usePaintIds();
  const { unknown } = useChartColours();
  const { tick, stroke, grid, cursor, marked: markedLook } = useAxisLook();
  const ticks = getNiceTickValues(statedExtent(days), 6, false);
  const axis = useDayAxis(days.map(({ day }) => day));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart
        data={days}
        title={title}
        desc={description}
        margin={chartMargin}
        onClick={(state) => onMark(days[markedIndex(state) ?? -1])}
      >
        <PaintPattern id={idOf('band')} paint={{ colour: unknown, texture: 'rising' }} />
        <CartesianGrid stroke={grid} vertical={false} />
        <XAxis dataKey="x" tick={tick} stroke={stroke} padding={claimsPadding} {...axis} />
        <YAxis
          width={axisWidth}
          domain={[ticks.at(0) ?? 0, ticks.at(-1) ?? 0]}
          ticks={ticks}
          tickFormatter={words.number}
          {...{ tick, stroke }}
        />
        <Area
          dataKey="band"
          type="stepAfter"
          fill={fillOf('band')}
          fillOpacity={0.5}
          stroke="none"
          isAnimationActive={false}
          activeDot={false}
        />
        <ReferenceLine x={marked.x} {...markedLook} />
        <ClaimMarks days={days} words={wordsOf} />
        <Tooltip
          cursor={cursor}
          isAnimationActive={false}
          content={<Tip<ClaimDay>>{(day) => <ClaimsOfDay day={day} isTip />}</Tip>}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
};

/** Keeps the first and the last claims of a day, which stand side by side, inside the plot. */
const claimsPadding = { left: 30, right: 10 };
