import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { markedIndex } from '../charts/marks/markedIndex.js';
import { PaintPattern } from '../charts/marks/PaintPattern.js';
import { axisWidth, chartMargin } from '../charts/marks/plot.js';
import { dayToX } from '../charts/marks/time.js';
import { Tip } from '../charts/marks/Tip.js';
import { useAxisLook } from '../charts/marks/useAxisLook.js';
import { useDayAxis } from '../charts/marks/useDayAxis.js';
import { usePaintIds } from '../charts/marks/usePaintIds.js';
import { useWords } from '../charts/useWords.js';
import { CustodyTip } from './CustodyTip.js';
import { layers, stackPoints, type CustodyPoint, type StackedPoint } from './custodyLayers.js';
import { SpanMark } from './SpanMark.js';
import type { DaySpan, NumberedOrder } from './termMarks.js';
import { useCustodyPaints } from './useCustodyPaints.js';
import { useOrderMarks } from './useOrderMarks.js';

interface CustodyChartProps {
  points: readonly CustodyPoint[];
  /** The days between which terms may end. */
  terms: readonly DaySpan[];
  orders: readonly NumberedOrder[];
  /** The last day of the axis, which may be the end of a term to come. */
  last: string;
  title: string;
  description: string;
  marked: CustodyPoint;
  onMark: (point: CustodyPoint | undefined) => void;
}

const drawn = [...layers, 'unbounded'] as const;
const bounds = ['least', 'most'] as const;
const still = { type: 'stepAfter', isAnimationActive: false, activeDot: false } as const;

/** Custody in steps: between two points nothing is recorded to have changed. */
export const CustodyChart = (props: CustodyChartProps) => {
  const { points, terms, orders, last, title, description, marked, onMark } = props;
  const words = useWords();
  const { idOf, fillOf } = usePaintIds();
  const paints = useCustodyPaints();
  const { tick, stroke, grid, cursor, marked: markedLook } = useAxisLook();
  const axis = useDayAxis([...points.map(({ day }) => day), last]);
  const marks = useOrderMarks(orders, axis.domain);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart
        data={stackPoints(points)}
        title={title}
        desc={description}
        margin={chartMargin}
        onClick={(state) => onMark(points[markedIndex(state) ?? -1])}
      >
        {drawn.map((layer) => (
          <PaintPattern key={layer} id={idOf(layer)} paint={paints[layer]} />
        ))}
        <CartesianGrid stroke={grid} vertical={false} />
        <XAxis dataKey="x" tick={tick} stroke={stroke} {...axis} />
        <YAxis width={axisWidth} allowDecimals={false} tickFormatter={words.number} {...{ tick, stroke }} />
        {drawn.map((layer) => (
          <Area
            key={layer}
            dataKey={layer}
            stackId="people"
            fill={fillOf(layer)}
            fillOpacity={1}
            stroke="none"
            {...still}
          />
        ))}
        {bounds.map((bound) => (
          <Line key={bound} dataKey={bound} stroke={stroke} strokeDasharray="3 2" dot={false} {...still} />
        ))}
        {terms.map((span) => (
          <SpanMark key={span.key} span={span} kind="term" />
        ))}
        {marks.map(({ span, ...label }) => (
          <SpanMark key={span.key} span={span} kind="order" {...label} />
        ))}
        <ReferenceLine x={dayToX(marked.day)} {...markedLook} />
        <Tooltip
          cursor={cursor}
          isAnimationActive={false}
          content={<Tip<StackedPoint>>{({ point }) => <CustodyTip point={point} />}</Tip>}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
};
