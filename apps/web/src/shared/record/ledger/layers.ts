import type { CohortLedger } from '@paradero/contract/views/ledger';
import type { Interval } from '@paradero/domain/interval';

type Ledger = Pick<CohortLedger['ledger'], 'entered' | 'held' | 'onPermit' | 'outcomes' | 'unaccounted'>;

const layerNames = ['held', 'onPermit', 'unaccounted', 'outcomes'] as const;
type LayerName = (typeof layerNames)[number];

/** A part of the bar of a ledger: people who are certainly there, or people the intervals leave open. */
export interface Layer {
  name: LayerName | 'undetermined';
  count: Interval;
  /** In hundredths of the bar. */
  left: number;
  width: number;
}

/**
 * The people received as parts of one bar: each layer as wide as the people who are certainly in it, and at the
 * end those of whom the intervals say only that they are in one of them. Nothing when nobody was received.
 */
export function layersOf(ledger: Ledger): Layer[] {
  const certain = layerNames.map((name) => ({ name, count: ledger[name] }));
  const placed = certain.reduce((sum, { count }) => sum + count.lo, 0);
  const whole = Math.max(ledger.entered.hi ?? ledger.entered.lo, placed);
  if (whole === 0) return [];
  const open = { name: 'undetermined' as const, count: { lo: whole - placed, hi: whole - placed } };
  const before = (index: number) => certain.slice(0, index).reduce((sum, { count }) => sum + count.lo, 0);
  return [...certain, open]
    .map(({ name, count }, index) => ({
      name,
      count,
      left: (before(index) / whole) * 100,
      width: (count.lo / whole) * 100,
    }))
    .filter(({ name, width }) => width > 0 || (name !== 'undetermined' && ledger[name].hi !== 0));
}
