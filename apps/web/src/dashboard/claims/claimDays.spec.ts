import { describe, expect, it } from '@jest/globals';
import type { Dashboard } from '@paradero/contract/views/dashboard';
import { claimDays, seriesOfGroup, statedExtent } from './claimDays.js';

type Series = Dashboard['claims']['series'];
type Stated = [day: string | null, lo: number | null, hi: number | null];

const said = (publisher: string, ...claims: Stated[]): Series[number] => ({
  publisher: { id: publisher, title: publisher, titleEs: null },
  points: claims.map(([day, lo, hi]) => ({
    figureId: `${publisher}-${day}-${lo}-${hi}`,
    day,
    lo,
    hi,
    raw: String(lo ?? hi),
    source: null,
  })),
});

const bandsOf = (series: Series, until = '2025-03-31') => claimDays(series, until).map(({ band }) => band);

describe('claims over time', () => {
  it('span from the lowest to the highest number claimed by then', () => {
    const series = [said('A', ['2025-03-16', 238, 238]), said('B', ['2025-03-20', 261, 261])];

    expect(bandsOf(series)).toEqual([
      [238, 238],
      [238, 261],
      [238, 261],
    ]);
  });

  it('count only the last word of a publisher', () => {
    const series = [
      said('A', ['2025-03-16', 300, 300], ['2025-03-31', 261, 261]),
      said('B', ['2025-03-16', 261, 261]),
    ];

    expect(bandsOf(series)).toEqual([
      [261, 300],
      [261, 261],
    ]);
  });

  it('do not take "at least" for the lowest or "up to" for the highest number', () => {
    const series = [
      said('A', ['2025-03-16', 252, 252]),
      said('B', ['2025-03-16', 200, null]),
      said('C', ['2025-03-16', null, 300]),
    ];

    expect(bandsOf(series, '2025-03-16')).toEqual([[252, 252]]);
  });

  it('end on the day shown, when the last word still stands', () => {
    const days = claimDays([said('A', ['2025-03-16', 238, 238])], '2026-11-23');

    expect(days.map(({ day, claims }) => [day, claims.length])).toEqual([
      ['2025-03-16', 1],
      ['2026-11-23', 0],
    ]);
  });

  it('are drawn only where a day of publication is known', () => {
    expect(claimDays([said('A', [null, 238, 238])], '2026-11-23')).toEqual([]);
  });

  it('all have their place between the ends of the axis', () => {
    const days = claimDays([said('A', ['2025-03-16', 200, null], ['2025-03-20', null, 300])], '2025-03-31');

    expect(statedExtent(days)).toEqual([200, 300]);
  });

  it('are drawn together only when they count the same people', () => {
    const series = [
      said('A', ['2025-03-16', 238, 238], ['2025-03-16', 23, 23]),
      said('B', ['2025-03-20', 23, 23]),
    ];
    const group = { claims: [{ id: 'A-2025-03-16-238-238' }] };

    const drawn = seriesOfGroup(series, group, { from: null, to: null });

    expect(drawn.map(({ points }) => points.map(({ lo }) => lo))).toEqual([[238]]);
  });

  it('keep to the period, and keep those without a day', () => {
    const series = [said('A', ['2025-03-16', 1, 1], ['2025-03-20', 2, 2], [null, 3, 3])];
    const group = { claims: series[0]?.points.map(({ figureId }) => ({ id: figureId })) ?? [] };

    const [drawn] = seriesOfGroup(series, group, { from: '2025-03-17', to: '2025-03-31' });

    expect(drawn?.points.map(({ lo }) => lo)).toEqual([2, 3]);
  });
});
