import { describe, expect, it } from '@jest/globals';
import { carryClocks, pickClocks, readClocks, writeClocks } from './clocks.js';

describe('clocks', () => {
  it('reads the days of the URL and ignores what is not a day', () => {
    expect(readClocks('?knownAt=2025-04-01&recordedAt=yesterday&validAt=2025-02-30T00:00')).toEqual({
      knownAt: '2025-04-01',
    });
  });

  it('sets one clock and keeps the filters and the other clocks', () => {
    const search = writeClocks('?filter=%7B%7D&recordedAt=2026-01-01', { knownAt: '2025-04-01' });

    expect(new URLSearchParams(search).get('filter')).toBe('{}');
    expect(readClocks(search)).toEqual({ knownAt: '2025-04-01', recordedAt: '2026-01-01' });
  });

  it('returns one clock to now', () => {
    expect(writeClocks('?knownAt=2025-04-01&page=2', { knownAt: null })).toBe('page=2');
  });

  it('picks the clocks that a resource understands', () => {
    expect(pickClocks({ knownAt: '2025-04-01', recordedAt: '2026-01-01' }, ['recordedAt'])).toEqual({
      recordedAt: '2026-01-01',
    });
  });

  describe('on the way to another page', () => {
    const from = { pathname: '/agreements', search: '?page=2&knownAt=2025-04-01' };

    it('stay set', () => {
      expect(carryClocks({ pathname: '/cohorts/1/show', search: '' }, from)).toBe('?knownAt=2025-04-01');
    });

    it('stay set when a list rewrites its own query', () => {
      expect(carryClocks({ pathname: '/agreements', search: '?page=3' }, from)).toBe(
        '?page=3&knownAt=2025-04-01',
      );
    });

    it('give way to a day that the link itself names', () => {
      expect(carryClocks({ pathname: '/cohorts', search: '?validAt=2025-05-01' }, from)).toBe(
        '?validAt=2025-05-01',
      );
    });

    it.each(['/cohorts/create', '/cohorts/1', '/login'])('stay behind at %s', (pathname) => {
      expect(carryClocks({ pathname, search: '' }, from)).toBe('');
    });
  });
});
