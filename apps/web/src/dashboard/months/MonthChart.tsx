import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { ReactNode } from 'react';
import { useChartColours } from '../../shared/charts/useChartColours.js';
import { markedIndex } from '../../shared/charts/marks/markedIndex.js';
import { paintOf } from '../../shared/charts/marks/paint.js';
import { PaintPattern } from '../../shared/charts/marks/PaintPattern.js';
import { axisWidth, chartMargin } from '../../shared/charts/marks/plot.js';
import { Tip } from '../../shared/charts/marks/Tip.js';
import { useAxisLook } from '../../shared/charts/marks/useAxisLook.js';
import { usePaintIds } from '../../shared/charts/marks/usePaintIds.js';
import { useWords } from '../../shared/charts/useWords.js';
import type { MonthRow } from './monthRows.js';

interface MonthChartProps {
  rows: MonthRow[];
  categories: readonly string[];
  title: string;
  description: string;
  tip: (row: MonthRow) => ReactNode;
  marked: MonthRow;
  onMark: (row: MonthRow | undefined) => void;
}

/** A bar for each month, stacked by category. */
export const MonthChart = ({
  rows,
  categories,
  title,
  description,
  tip,
  marked,
  onMark,
}: MonthChartProps) => {
  const words = useWords();
  const { idOf, fillOf } = usePaintIds();
  const { series } = useChartColours();
  const { tick, stroke, grid, cursor, paper, marked: markedLook } = useAxisLook();
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={rows}
        title={title}
        desc={description}
        margin={chartMargin}
        barCategoryGap="12%"
        onClick={(state) => onMark(rows[markedIndex(state) ?? -1])}
      >
        {categories.map((category, index) => (
          <PaintPattern key={category} id={idOf(index)} paint={paintOf(index, series)} />
        ))}
        <CartesianGrid stroke={grid} vertical={false} />
        <XAxis dataKey="month" tickFormatter={words.shortMonth} minTickGap={16} {...{ tick, stroke }} />
        <YAxis width={axisWidth} allowDecimals={false} tickFormatter={words.number} {...{ tick, stroke }} />
        <ReferenceLine x={marked.month} {...markedLook} />
        {categories.map((category, index) => (
          <Bar
            key={category}
            dataKey={({ counts }: MonthRow) => counts[category]}
            name={category}
            stackId="month"
            fill={fillOf(index)}
            stroke={paper}
            maxBarSize={36}
            isAnimationActive={false}
          />
        ))}
        <Tooltip
          cursor={{ ...cursor, fill: 'transparent' }}
          isAnimationActive={false}
          content={<Tip<MonthRow>>{tip}</Tip>}
        />
      </BarChart>
    </ResponsiveContainer>
  );
};
