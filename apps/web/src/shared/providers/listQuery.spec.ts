import { describe, expect, it } from '@jest/globals';
import { listQuery } from './listQuery.js';

const query = (...given: Parameters<typeof listQuery>) => decodeURIComponent(listQuery(...given).toString());

describe('listQuery', () => {
  it('writes a descending order with a minus', () => {
    expect(query({ sort: { field: 'published', order: 'DESC' } })).toBe('sort=-published');
    expect(query({ sort: { field: 'published', order: 'ASC' } })).toBe('sort=published');
  });

  it('joins the values of a filter and keeps the search text apart', () => {
    expect(query({ filter: { q: 'flight', state: ['OPEN', 'STALE'] } })).toBe(
      'q=flight&filter[state]=OPEN,STALE',
    );
  });

  it('leaves out filters that hold nothing but keeps false and zero', () => {
    const filter = { a: '', b: null, c: undefined, d: [], chosen: false, lo: 0 };

    expect(query({ filter })).toBe('filter[chosen]=false&filter[lo]=0');
  });

  it('flattens what react-admin nested because of a dot', () => {
    expect(query({ filter: { source: { type: 'LEAK' } } })).toBe('filter[source.type]=LEAK');
  });

  it('adds the clocks that are set', () => {
    expect(query({ clocks: { knownAt: '2025-04-01' } })).toBe('knownAt=2025-04-01');
  });
});
