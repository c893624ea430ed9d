import { useTranslate } from 'react-admin';
import {
  Area,
  AreaChart,
  CartesianGrid,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useChartColours } from '../../shared/charts/useChartColours.js';
import { markedIndex } from '../marks/markedIndex.js';
import { PaintPattern } from '../../shared/charts/marks/PaintPattern.js';
import { axisWidth, chartMargin } from '../marks/plot.js';
import { dayToX } from '../../shared/charts/marks/time.js';
import { Tip } from '../marks/Tip.js';
import { useAxisLook } from '../marks/useAxisLook.js';
import { useDayAxis } from '../marks/useDayAxis.js';
import { usePaintIds } from '../../shared/charts/marks/usePaintIds.js';
import { useWords } from '../../shared/charts/useWords.js';
import { CustodyTip } from './CustodyTip.js';
import { layers, stackPoints, type CustodyPoint, type StackedPoint } from './custodyLayers.js';
import { useCustodyPaints } from './useCustodyPaints.js';

interface CustodyChartProps {
  points: readonly CustodyPoint[];
  /** The days between which the term may end, where one agreement is shown. */
  termEnd: { earliest: string; latest: string } | null;
  title: string;
  description: string;
  marked: CustodyPoint;
  onMark: (point: CustodyPoint | undefined) => void;
}

const drawn = [...layers, 'unbounded'] as const;

/** Custody in steps: between two points nothing is recorded to have changed. */
export const CustodyChart = ({ points, termEnd, title, description, marked, onMark }: CustodyChartProps) => {
  const translate = useTranslate();
  const words = useWords();
  const { idOf, fillOf } = usePaintIds();
  const paints = useCustodyPaints();
  const { today } = useChartColours();
  const { tick, stroke, grid, cursor, marked: markedLook } = useAxisLook();
  const axis = useDayAxis(points.map(({ day }) => day));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <AreaChart
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
        {termEnd && (
          <ReferenceArea
            x1={dayToX(termEnd.earliest)}
            x2={dayToX(termEnd.latest)}
            fill={today}
            fillOpacity={0.14}
            label={{
              value: translate('dashboard.custody.termEnds'),
              position: 'top',
              fontSize: 12,
              fill: today,
            }}
          />
        )}
        {drawn.map((layer) => (
          <Area
            key={layer}
            dataKey={layer}
            type="stepAfter"
            stackId="people"
            fill={fillOf(layer)}
            fillOpacity={1}
            stroke="none"
            isAnimationActive={false}
            activeDot={false}
          />
        ))}
        <ReferenceLine x={dayToX(marked.day)} {...markedLook} />
        <Tooltip
          cursor={cursor}
          isAnimationActive={false}
          content={<Tip<StackedPoint>>{({ point }) => <CustodyTip point={point} />}</Tip>}
        />
      </AreaChart>
    </ResponsiveContainer>
  );
};
