import { describe, expect, it } from '@jest/globals';
import { countsSince, monthRows, other, divideCategories, undatedCount } from './monthRows.js';

const row = (month: string, category: string, count: number) => ({ month, category, count });

describe('counts by month', () => {
  it('keep the months in which nothing was counted', () => {
    const rows = monthRows([row('2025-03', 'A', 1), row('2025-05', 'A', 2)], ['A']);

    expect(rows).toEqual([
      { month: '2025-03', counts: { A: 1 } },
      { month: '2025-04', counts: {} },
      { month: '2025-05', counts: { A: 2 } },
    ]);
  });

  it('draw the most frequent categories by themselves and lose none of the others', () => {
    const counts = [
      row('2025-03', 'A', 1),
      row('2025-03', 'B', 5),
      row('2025-03', 'C', 3),
      row('2025-03', 'D', 2),
    ];

    const { shown, rest } = divideCategories(counts, 3);

    expect(shown).toEqual(['B', 'C', other]);
    expect(rest).toEqual(['D', 'A']);
    expect(monthRows(counts, shown)).toEqual([{ month: '2025-03', counts: { B: 5, C: 3, [other]: 3 } }]);
  });

  it('draw every category by itself where there are few', () => {
    expect(divideCategories([row('2025-03', 'A', 1), row('2025-03', 'B', 5)], 3)).toEqual({
      shown: ['B', 'A'],
      rest: [],
    });
  });

  it('tell how many have no month', () => {
    const counts = [row('unknown', 'A', 2), row('2025-03', 'A', 1)];

    expect(undatedCount(counts)).toBe(2);
    expect(monthRows(counts, ['A'])).toHaveLength(1);
  });

  it('begin in the month of the first day drawn', () => {
    const counts = [row('unknown', 'A', 2), row('2024-10', 'A', 1), row('2024-11', 'A', 1)];

    expect(countsSince(counts, '2024-11-23')).toEqual([row('unknown', 'A', 2), row('2024-11', 'A', 1)]);
  });
});
