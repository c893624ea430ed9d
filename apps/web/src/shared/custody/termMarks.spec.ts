import { describe, expect, it } from '@jest/globals';
import { numberedOrders, orderMarks, termSpans } from './termMarks.js';

const agreement = { id: 'a', title: 'Agreement', titleEs: null };
const end = (earliest: string | null, latest: string | null) => ({
  ...{ agreement, anchor: 'INSTRUMENT', cohort: null, earliest, latest },
});
const order = (eventId: string, day: string | null) => ({
  ...{
    eventId,
    proceeding: agreement,
    type: 'INJUNCTION',
    earliest: day,
    latest: day,
    until: null,
    source: null,
  },
});

describe('what a chart of custody marks', () => {
  it('are the spans in which terms may end, each once', () => {
    const spans = termSpans([
      end('2026-03-12', '2026-03-14'),
      end('2026-03-12', '2026-03-14'),
      end(null, '2026-04-12'),
    ]);

    expect(spans.map(({ key }) => key)).toEqual(['2026-03-12/2026-03-14', '2026-04-12/2026-04-12']);
  });

  it('are the orders given since the chart begins, numbered', () => {
    const numbered = numberedOrders(
      [order('old', '2024-01-01'), order('undated', null), order('one', '2025-03-15')],
      '2025-01-01',
    );

    expect(numbered.map(({ number, order: { eventId } }) => [number, eventId])).toEqual([[1, 'one']]);
  });

  it('are orders of one day as one mark', () => {
    const orders = [order('one', '2025-03-15'), order('two', '2025-03-15'), order('three', '2025-04-04')];

    expect(orderMarks(numberedOrders(orders, undefined), 5).map(({ label }) => label)).toEqual(['1–2', '3']);
  });

  it('join the numbers of orders that lie too near to each other, and keep a line for each', () => {
    const orders = [
      ...[order('one', '2025-03-15'), order('two', '2025-03-18')],
      ...[order('three', '2025-04-04'), order('four', '2025-04-20')],
    ];

    expect(orderMarks(numberedOrders(orders, undefined), 10).map(({ label }) => label)).toEqual([
      ...['1–2', undefined],
      ...['3', '4'],
    ]);
  });
});
