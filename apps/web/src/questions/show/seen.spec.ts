import { describe, expect, it } from '@jest/globals';
import { seenIn } from './seen.js';

const id = '957b7005-f1bc-53fd-b0e0-9334971dcde0';

describe('what a rule saw', () => {
  it('tells a count and a window once, with both ends', () => {
    const inputs = {
      latest: '2026-04-13',
      earliest: '2026-03-14',
      heldHi: 37,
      heldLo: 36,
      paidLo: 9,
      paidHi: null,
    };

    expect(seenIn(inputs)).toEqual([
      { kind: 'days', name: 'window', earliest: '2026-03-14', latest: '2026-04-13' },
      { kind: 'count', name: 'held', lo: 36, hi: 37 },
      { kind: 'count', name: 'paid', lo: 9, hi: null },
    ]);
  });

  it('tells one end where the other is not known', () => {
    expect(
      seenIn({ askedLatest: '2025-05-13', askedEarliest: null, dueEarliest: null, dueLatest: null }),
    ).toEqual([{ kind: 'days', name: 'asked', earliest: null, latest: '2025-05-13' }]);
  });

  it('tells records by their ids and leaves out what only tells them apart', () => {
    expect(
      seenIn({ cohortId: id, statementIds: [id, id], partIds: [], seen: '00e9152f', values: [[1, 2]] }),
    ).toEqual([{ kind: 'records', name: 'statementIds', ids: [id, id] }]);
  });

  it('tells the rest as it is, but nothing that is unknown', () => {
    expect(seenIn({ unit: 'people', numbers: ['8', '9'], legalBasis: null, visited: false })).toEqual([
      { kind: 'other', name: 'unit', value: 'people' },
      { kind: 'other', name: 'numbers', value: ['8', '9'] },
      { kind: 'other', name: 'visited', value: false },
    ]);
  });

  it('tells a text and its Spanish once', () => {
    expect(seenIn({ population: 'People', populationEs: 'Personas' })).toEqual([
      { kind: 'other', name: 'population', value: 'People', valueEs: 'Personas' },
    ]);
  });

  it.each([null, undefined, 'text', {}])('is nothing where there is nothing: %j', (inputs) => {
    expect(seenIn(inputs)).toEqual([]);
  });
});
