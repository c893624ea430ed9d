import { describe, expect, it, test } from '@jest/globals';
import {
  custodyGroup,
  heldStatuses,
  isArrival,
  isKnownStatus,
  terminalStatuses,
  unknownStatuses,
} from './custody.js';

describe('custody statuses', () => {
  it('fall into one group each and cover the vocabulary', () => {
    const all = [...heldStatuses, ...unknownStatuses, ...terminalStatuses, 'IN_TRANSIT', 'TEMP_PERMIT'];

    expect(new Set(all).size).toBe(20);
    expect(all.every(isKnownStatus)).toBe(true);
  });

  it('take a status nobody knows as unknown and not as an outcome', () => {
    expect(custodyGroup('FREED')).toBe('unknown');
    expect(isKnownStatus('FREED')).toBe(false);
  });

  it('take a temporary permit as neither held nor settled', () => {
    expect(custodyGroup('TEMP_PERMIT')).toBe('permit');
  });

  test.each([
    ['HELD_AGREEMENT', true],
    ['WHEREABOUTS_UNK', true],
    ['RELEASED_HOST', true],
    ['TEMP_PERMIT', true],
    ['IN_TRANSIT', false],
    ['REFUSED_HOST', false],
    ['RETURNED_SENDER', false],
    ['DIED', false],
  ])('tell by %s whether people were received: %s', (status, received) => {
    expect(isArrival(status)).toBe(received);
  });
});
