import { describe, expect, it } from '@jest/globals';
import { figure } from '../dossier.fixture.js';
import { worthOf } from './worth.js';

describe('what figures of one thing come to', () => {
  it('is the working value where one was chosen', () => {
    const chosen = figure('chosen', { lo: 238, hi: 238, chosen: true });

    expect(worthOf([figure('other', { lo: 261, hi: 261 }), chosen])).toEqual({ lo: 238, hi: 238 });
  });

  it('is what all allow', () => {
    expect(worthOf([figure('about', { lo: 10, hi: 11 }), figure('least', { lo: 11, hi: null })])).toEqual({
      lo: 11,
      hi: 11,
    });
  });

  it('is the least to the most where they clash', () => {
    expect(worthOf([figure('one', { lo: 7, hi: 7 }), figure('other', { lo: 10, hi: 11 })])).toEqual({
      lo: 7,
      hi: 11,
    });
  });
});
