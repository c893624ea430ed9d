import { expect, it } from '@jest/globals';
import { formerEnds } from './formerEnds.js';

const extended = {
  code: 'term/extended',
  params: {
    id: 'first',
    type: 'EXTENDED',
    formerEarliest: '2026-03-14',
    formerLatest: '2026-03-15',
    earliest: '2026-09-14',
    latest: '2026-09-15',
  },
};

it('names each end that an event replaced, in order', () => {
  const moved = {
    code: 'term/end-moved',
    params: { id: 'second', formerEarliest: '2026-09-14', formerLatest: null },
  };

  expect(formerEnds([{ code: 'term/anchor', params: { id: 'flight' } }, extended, moved])).toEqual([
    { eventId: 'first', earliest: '2026-03-14', latest: '2026-03-15' },
    { eventId: 'second', earliest: '2026-09-14', latest: null },
  ]);
});

it('names none where the term had no end before', () => {
  const params = { id: 'first', formerEarliest: null, formerLatest: null };

  expect(formerEnds([{ code: 'term/ended-by-event', params }])).toEqual([]);
});
