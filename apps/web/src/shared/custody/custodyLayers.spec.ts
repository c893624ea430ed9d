import { describe, expect, it } from '@jest/globals';
import { layers, pointsSince, stackPoints, type CustodyPoint } from './custodyLayers.js';

const count = (lo: number, hi: number | null = lo) => ({ lo, hi });

const point = (given: Partial<CustodyPoint>): CustodyPoint => ({
  day: '2025-07-18',
  entered: count(288, 289),
  held: count(36, 37),
  onPermit: count(0),
  outcomes: count(252),
  unaccounted: count(0),
  undetermined: 1,
  ...given,
});

describe('the layers of custody', () => {
  it('stack up to those received, the undetermined included', () => {
    const [stacked] = stackPoints([point({})]);

    expect(stacked && layers.reduce((sum, layer) => sum + stacked[layer], 0)).toBe(289);
  });

  it('leave room above where nothing limits how many there were', () => {
    const [stacked] = stackPoints([point({ entered: count(288, null), undetermined: null })]);

    expect(stacked?.undetermined).toBe(0);
    expect(stacked?.unbounded).toBeGreaterThan(0);
  });

  it('begin with what held on the first day drawn', () => {
    const points = [point({ day: '2025-03-16' }), point({ day: '2025-04-13' }), point({ day: '2025-07-18' })];

    expect(pointsSince(points, '2025-05-01').map(({ day }) => day)).toEqual(['2025-05-01', '2025-07-18']);
    expect(pointsSince(points, '2025-04-13').map(({ day }) => day)).toEqual(['2025-04-13', '2025-07-18']);
    expect(pointsSince(points, null)).toBe(points);
  });
});
