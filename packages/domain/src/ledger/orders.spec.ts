import { describe, expect, it } from '@jest/globals';
import { courtOrders, type OrderEvent } from './orders.js';

const event = (id: string, type: string, day: string, proceedingId = 'case'): OrderEvent => ({
  ...{ id, proceedingId, type },
  occurredEarliest: day,
  occurredLatest: day,
});

const events = [
  event('vacated', 'VACATED', '2025-04-07'),
  event('given', 'INJUNCTION', '2025-03-15'),
  event('heard', 'HEARING', '2025-03-20'),
  event('other', 'STAYED', '2025-03-28', 'another case'),
  event('class', 'CLASS_CERTIFIED', '2025-06-04'),
];

describe('orders of courts', () => {
  it('last until their own proceeding ends them', () => {
    expect(courtOrders(events, '2025-07-01')).toEqual([
      expect.objectContaining({
        eventId: 'given',
        until: { eventId: 'vacated', type: 'VACATED', earliest: '2025-04-07', latest: '2025-04-07' },
      }),
      expect.objectContaining({ eventId: 'class', until: null }),
    ]);
  });

  it('are told when they may have been given, however late that is', () => {
    const until = { ...event('until', 'INJUNCTION', '2025-06-01'), occurredEarliest: null };

    expect(courtOrders([until], '2025-04-01')).toMatchObject([{ eventId: 'until', latest: '2025-06-01' }]);
  });

  it('stand as long as nothing by that day has ended them', () => {
    expect(courtOrders(events, '2025-04-01')).toEqual([
      expect.objectContaining({ eventId: 'given', until: null }),
    ]);
  });
});
