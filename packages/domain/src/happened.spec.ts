import { describe, expect, test } from '@jest/globals';
import { hasHappened, mayHaveHappened } from './happened.js';

const on = '2025-03-16';

describe('by the end of 16 March', () => {
  test.each([
    ['15 March', '2025-03-15', '2025-03-15', true, true],
    ['the day itself', '2025-03-16', '2025-03-16', true, true],
    ['16 or 17 March', '2025-03-16', '2025-03-17', true, false],
    ['17 March', '2025-03-17', '2025-03-17', false, false],
    ['a day up to 10 March', null, '2025-03-10', true, true],
    ['10 March or later', '2025-03-10', null, true, false],
    ['a day not known', null, null, true, false],
  ])('something of %s', (_, occurredEarliest, occurredLatest, may, has) => {
    const event = { occurredEarliest, occurredLatest };

    expect([mayHaveHappened(event, on), hasHappened(event, on)]).toEqual([may, has]);
  });
});
