import { describe, expect, it } from '@jest/globals';
import { countScale, placeOn } from './scale.js';

describe('the scale of a measure', () => {
  it('runs from zero to a round number above the largest claim', () => {
    expect(countScale([{ lo: 252, hi: 252 }])).toEqual({ max: 300, ticks: [0, 100, 200, 300] });
  });

  it('counts whole people even where all claims are small', () => {
    expect(countScale([{ lo: 1, hi: 2 }]).ticks).toEqual([0, 1, 2]);
  });

  it('takes the lower bound of an open claim for its size', () => {
    expect(countScale([{ lo: 36, hi: null }]).max).toBe(40);
  });

  it('has a width when every claim is zero', () => {
    expect(countScale([{ lo: 0, hi: 0 }]).max).toBe(1);
  });
});

describe('the place of a claim', () => {
  const scale = countScale([{ lo: 0, hi: 400 }]);

  it('is a point when the claim is exact', () => {
    expect(placeOn(scale, { lo: 100, hi: 100 })).toEqual({ left: 25, width: 0, isOpen: false });
  });

  it('begins at zero when nothing bounds the claim below', () => {
    expect(placeOn(scale, { lo: null, hi: 300 })).toEqual({ left: 0, width: 75, isOpen: false });
  });

  it('runs to the edge when nothing bounds the claim above', () => {
    expect(placeOn(scale, { lo: 300, hi: null })).toEqual({ left: 75, width: 25, isOpen: true });
  });
});
