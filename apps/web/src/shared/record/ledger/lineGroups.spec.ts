import { describe, expect, it } from '@jest/globals';
import { lineGroups, type Line } from './lineGroups.js';

const line = (id: string, more: Partial<Line> = {}): Line => ({
  id,
  cohort: { id: 'c1', title: 'Flight', titleEs: null },
  occurred: '2025-03-15',
  occurredEarliest: '2025-03-15',
  occurredLatest: '2025-03-15',
  fromStatus: null,
  toStatus: 'IN_TRANSIT',
  raw: '137',
  lo: 137,
  hi: 137,
  bound: 'exact',
  verification: 'SINGLE',
  source: null,
  ...more,
});

describe('the lines of a ledger', () => {
  it('stand together when they tell one passage of several groups', () => {
    expect(lineGroups([line('a'), line('b')]).map(({ lines }) => lines.length)).toEqual([2]);
  });

  it('stand apart when people passed at another time or to another place', () => {
    const lines = [
      line('a'),
      line('b', { occurred: '2025-03-16' }),
      line('c', { toStatus: 'HELD_AGREEMENT' }),
    ];

    expect(lineGroups(lines)).toHaveLength(3);
  });
});
