import { describe, expect, it } from '@jest/globals';
import { daysUntil } from './waiting.js';

describe('the days an inquiry has waited', () => {
  it('are certain when the day it was sent is', () => {
    expect(daysUntil({ earliest: '2025-04-05', latest: '2025-04-05' }, '2025-04-15')).toEqual({
      lo: 10,
      hi: 10,
    });
  });

  it('are as uncertain as the day it was sent', () => {
    expect(daysUntil({ earliest: '2025-04-01', latest: '2025-04-30' }, '2025-05-10')).toEqual({
      lo: 10,
      hi: 39,
    });
  });

  it('begin at none while it may not have been sent yet', () => {
    expect(daysUntil({ earliest: '2025-04-01', latest: '2025-04-30' }, '2025-04-10')).toEqual({
      lo: 0,
      hi: 9,
    });
  });

  it('have no upper bound when nobody says when it was sent at the earliest', () => {
    expect(daysUntil({ earliest: null, latest: '2025-04-30' }, '2025-05-10')).toEqual({ lo: 10, hi: null });
  });

  it('are none before it was sent', () => {
    expect(daysUntil({ earliest: '2025-04-05', latest: '2025-04-05' }, '2025-04-01')).toBeNull();
  });
});
