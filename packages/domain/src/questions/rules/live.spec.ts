import { describe, expect, test } from '@jest/globals';
import { isLive } from './live.js';

describe('a claim', () => {
  test.each([
    ['UNREVIEWED', true],
    ['SINGLE', true],
    ['DISPUTED', true],
    ['UNVERIFIABLE', true],
    ['CONTRADICTED', false],
    ['RETRACTED', false],
  ])('that is %s stands: %s', (verification, stands) => {
    expect(isLive({ verification })).toBe(stands);
  });
});
