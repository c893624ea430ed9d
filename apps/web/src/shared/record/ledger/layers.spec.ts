import { describe, expect, it } from '@jest/globals';
import { layersOf } from './layers.js';

const nobody = { lo: 0, hi: 0 };
const exactly = (count: number) => ({ lo: count, hi: count });

describe('the bar of a ledger', () => {
  it('has a part for every group somebody is in', () => {
    const layers = layersOf({
      entered: exactly(288),
      held: exactly(36),
      onPermit: nobody,
      unaccounted: nobody,
      outcomes: exactly(252),
    });

    expect(layers.map(({ name, width }) => [name, width])).toEqual([
      ['held', 12.5],
      ['outcomes', 87.5],
    ]);
  });

  it('keeps room for people of whom it is not known in which group they are', () => {
    const layers = layersOf({
      entered: { lo: 288, hi: 289 },
      held: { lo: 36, hi: 37 },
      onPermit: nobody,
      unaccounted: nobody,
      outcomes: exactly(252),
    });

    expect(layers.at(-1)).toMatchObject({ name: 'undetermined', count: exactly(1) });
  });

  it('names a group somebody may be in, although it has no width', () => {
    const layers = layersOf({
      entered: exactly(10),
      held: exactly(10),
      onPermit: nobody,
      unaccounted: nobody,
      outcomes: { lo: 0, hi: 2 },
    });

    expect(layers.map(({ name }) => name)).toEqual(['held', 'outcomes']);
  });

  it('is empty when nobody was received', () => {
    expect(
      layersOf({ entered: nobody, held: nobody, onPermit: nobody, unaccounted: nobody, outcomes: nobody }),
    ).toEqual([]);
  });
});
