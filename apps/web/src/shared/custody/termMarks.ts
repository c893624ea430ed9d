import type { CustodyThrough } from '@paradero/contract/views/custody';
import { dayToX } from '../charts/marks/time.js';

/** A span of days on the axis; of one day when both are the same. */
export interface DaySpan {
  key: string;
  from: string;
  to: string;
}

/** The days between which terms may end, each span once; an end that nothing bounds on one side is that day alone. */
export function termSpans(termEnds: CustodyThrough['termEnds']): DaySpan[] {
  const spans = termEnds.flatMap(({ earliest, latest }) => {
    const [from, to] = [earliest ?? latest, latest ?? earliest];
    return from === null || to === null ? [] : [{ key: `${from}/${to}`, from, to }];
  });
  return [...new Map(spans.map((span) => [span.key, span])).values()];
}

/** An order with its number on the chart and the days on which it was given. */
export interface NumberedOrder {
  number: number;
  order: CustodyThrough['orders'][number];
  span: DaySpan;
}

/** Orders with a day, numbered in their order, from the day on which the chart begins. */
export function numberedOrders(orders: CustodyThrough['orders'], since: string | undefined): NumberedOrder[] {
  return orders
    .flatMap((order) => {
      const [from, to] = [order.earliest ?? order.latest, order.latest ?? order.earliest];
      if (from === null || to === null || (since !== undefined && to < since)) return [];
      return [{ order, span: { key: order.eventId, from, to } }];
    })
    .map((each, index) => ({ number: index + 1, ...each }));
}

/** A mark of orders; without a label, its numbers stand in that of its neighbour. */
export interface OrderMark {
  span: DaySpan;
  label?: string;
}

/** Orders given in the same days as one mark; marks nearer to each other than `gap` days share a label. */
export function orderMarks(orders: readonly NumberedOrder[], gap: number): OrderMark[] {
  const marks = marksByDays(orders).toSorted((one, other) => middleOf(one) - middleOf(other));
  const labelled: (Mark & { shared: number[] })[] = [];
  for (const mark of marks) {
    const before = labelled.findLast(({ shared }) => shared.length > 0);
    const isNear = before !== undefined && middleOf(mark) - middleOf(before) < gap;
    if (isNear) before.shared.push(...mark.numbers);
    labelled.push({ ...mark, shared: isNear ? [] : [...mark.numbers] });
  }
  return labelled.map(({ span, shared }) => ({
    span,
    ...(shared.length > 0 && { label: numbersLabel(shared) }),
  }));
}

interface Mark {
  span: DaySpan;
  numbers: number[];
}

function marksByDays(orders: readonly NumberedOrder[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { number, span } of orders) {
    const key = `${span.from}/${span.to}`;
    const mark = marks.get(key) ?? { span: { ...span, key }, numbers: [] };
    marks.set(key, { ...mark, numbers: [...mark.numbers, number] });
  }
  return [...marks.values()];
}

const middleOf = ({ span }: Pick<Mark, 'span'>) => (dayToX(span.from) + dayToX(span.to)) / 2;

function numbersLabel(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  if (sorted.length === 1) return String(first);
  return last - first === sorted.length - 1 ? `${first}–${last}` : sorted.join(', ');
}
