import type { CustodyThrough } from '@paradero/contract/views/custody';

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

/** Orders given in the same days as one mark, labelled with all their numbers. */
export function orderMarks(orders: readonly NumberedOrder[]): { span: DaySpan; label: string }[] {
  const marks = new Map<string, { span: DaySpan; numbers: number[] }>();
  for (const { number, span } of orders) {
    const key = `${span.from}/${span.to}`;
    const mark = marks.get(key) ?? { span: { ...span, key }, numbers: [] };
    marks.set(key, { ...mark, numbers: [...mark.numbers, number] });
  }
  return [...marks.values()].map(({ span, numbers }) => {
    const [first, last] = [numbers[0], numbers.at(-1)];
    return { span, label: first === last ? String(first) : `${first}–${last}` };
  });
}
