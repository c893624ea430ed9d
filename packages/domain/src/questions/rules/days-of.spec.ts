import { describe, expect, test } from '@jest/globals';
import { daysOf } from './days-of.js';
import { happened } from '../dossier.fixture.js';

describe('the days of several events', () => {
  const march = happened('march', '2025-03-15', { occurredLatest: '2025-03-16' });
  const april = happened('april', '2025-04-12');

  test('run from the first they can be to the last', () => {
    expect(daysOf([april, march])).toEqual({ earliest: '2025-03-15', latest: '2025-04-12' });
  });

  test('have no limit where one of them has none', () => {
    expect(daysOf([march, happened('later', null, { occurredEarliest: '2025-03-01' })])).toEqual({
      earliest: '2025-03-01',
      latest: null,
    });
  });

  test('are not known when there are none', () => {
    expect(daysOf([])).toEqual({ earliest: null, latest: null });
  });
});
