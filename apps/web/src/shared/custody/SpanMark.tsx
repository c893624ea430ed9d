import { ReferenceArea, ReferenceLine } from 'recharts';
import { dayToX } from '../charts/marks/time.js';
import type { DaySpan } from './termMarks.js';
import { useMarkColours, type MarkKind } from './useMarkColours.js';

interface SpanMarkProps {
  span: DaySpan;
  kind: MarkKind;
  label?: string;
}

/** A day across the chart as a line, or days of which one is meant as a band. */
export const SpanMark = ({ span, kind, label }: SpanMarkProps) => {
  const colour = useMarkColours()[kind];
  const words = label
    ? { label: { value: label, position: 'top' as const, fontSize: 11, fill: colour } }
    : {};
  return span.from === span.to ? (
    <ReferenceLine
      x={dayToX(span.from)}
      stroke={colour}
      strokeWidth={kind === 'term' ? 2 : 1}
      strokeDasharray={kind === 'order' ? '2 2' : '0'}
      {...words}
    />
  ) : (
    <ReferenceArea
      x1={dayToX(span.from)}
      x2={dayToX(span.to)}
      fill={colour}
      fillOpacity={kind === 'term' ? 0.3 : 0.1}
      stroke={colour}
      strokeDasharray={kind === 'order' ? '2 2' : '0'}
      {...words}
    />
  );
};
