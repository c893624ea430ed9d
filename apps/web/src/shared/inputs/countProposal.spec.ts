import { describe, expect, it } from '@jest/globals';
import { intervalOf, proposeInterval } from './countProposal.js';

const nothing = { lo: null, hi: null, bound: null };

describe('proposeInterval', () => {
  it('fills an empty row from the words', () => {
    expect(proposeInterval({ before: '', after: 'hasta 300', current: nothing })).toEqual({
      lo: 0,
      hi: 300,
      bound: 'at_most',
    });
  });

  it('follows the words while nobody has corrected what it proposed', () => {
    const current = intervalOf('at least 3');

    expect(proposeInterval({ before: 'at least 3', after: 'at least 36', current })).toEqual({
      lo: 36,
      hi: null,
      bound: 'at_least',
    });
  });

  it('empties the row when the words can no longer be read', () => {
    const current = intervalOf('261');

    expect(proposeInterval({ before: '261', after: '261 o algo así', current })).toEqual(nothing);
  });

  it('leaves a correction alone', () => {
    const current = { lo: 200, hi: 260, bound: 'vague' as const };

    expect(proposeInterval({ before: 'about 250', after: 'about 250 men', current })).toBeUndefined();
  });
});
