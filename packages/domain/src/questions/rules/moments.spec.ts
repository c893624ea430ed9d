import { describe, expect, it, test } from '@jest/globals';
import { happened } from '../dossier.fixture.js';
import { isBefore, momentsOf } from './moments.js';

const eastern = 'America/New_York';
const at = (localTime: string | null, zone: string | null = eastern, day = '2025-03-15') =>
  momentsOf(happened('event', day, { localTime, zone }));

describe('moments', () => {
  test.each<[string, ReturnType<typeof at>, ReturnType<typeof at>, boolean]>([
    ['19:26 and 19:36 of one zone', at('19:26'), at('19:36'), true],
    ['one minute', at('19:26'), at('19:26'), false],
    ['19:36 and 19:26', at('19:36'), at('19:26'), false],
    ['19:26 in the east and 17:36 in El Salvador', at('19:26'), at('17:36', 'America/El_Salvador'), true],
    ['19:26 in the east and 17:20 in El Salvador', at('19:26'), at('17:20', 'America/El_Salvador'), false],
    ['one day, where one has no time', at('19:26'), at(null), false],
    ['one day, where one has no zone', at('19:26'), at('19:36', null), false],
    ['one day, where nobody knows the zone', at('19:26'), at('19:36', 'America/Nowhere'), false],
    ['one day, where nobody can read the time', at('19:26'), at('9.36'), false],
    ['two days without times', at(null), at(null, null, '2025-03-16'), true],
  ])('compares %s', (_, one, other, before) => {
    expect(isBefore(one.last, other.first)).toBe(before);
  });

  it('takes a time that comes twice as either', () => {
    const { first, last } = at('01:30', eastern, '2025-11-02');

    expect(isBefore(first, last)).toBe(true);
  });

  it('has none of what has no day', () => {
    expect(momentsOf(happened('event', null, { localTime: '19:26', zone: eastern }))).toEqual({
      first: null,
      last: null,
    });
    expect(isBefore(null, at('19:26').first)).toBe(false);
  });
});
