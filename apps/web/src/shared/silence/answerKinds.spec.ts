import { describe, expect, it } from '@jest/globals';
import { sharesOf } from './answerKinds.js';

const none = { ANSWERS: 0, PARTIAL: 0, EVADES: 0, REFUSES: 0, REFERS: 0, PROMISES: 0, CONTRADICTS: 0 };

describe('the shares of the kinds of answers', () => {
  it('are of all answers, the most useful first, without those nobody gave', () => {
    expect(sharesOf({ classes: { ...none, EVADES: 3, ANSWERS: 1 } })).toEqual([
      { kind: 'ANSWERS', count: 1, share: 0.25 },
      { kind: 'EVADES', count: 3, share: 0.75 },
    ]);
  });

  it('are none when nobody answered', () => {
    expect(sharesOf({ classes: none })).toEqual([]);
  });
});
