import { describe, expect, it } from '@jest/globals';
import { compareEdits, mergeEdits } from './merge.js';

const base = { id: '1', version: 1, title: 'old', note: 'n', type: 'LEAK' };
const mine = { ...base, title: 'mine', note: 'my note' };
const theirs = { ...base, version: 2, title: 'theirs', type: 'STATUTE' };

describe('merging two edits of one record', () => {
  it('asks only about fields that both changed differently', () => {
    expect(compareEdits({ base, mine, theirs })).toEqual({
      clashes: [{ field: 'title', base: 'old', mine: 'mine', theirs: 'theirs' }],
      onlyMine: ['note'],
      onlyTheirs: ['type'],
    });
  });

  it('sees no clash where both came to the same value', () => {
    const merge = compareEdits({
      base,
      mine: { ...base, title: 'same' },
      theirs: { ...base, title: 'same' },
    });

    expect(merge).toEqual({ clashes: [], onlyMine: [], onlyTheirs: [] });
  });

  it('keeps their value unless mine is chosen, and my other changes always', () => {
    const merge = compareEdits({ base, mine, theirs });

    expect(mergeEdits({ merge, mine, theirs, keepMine: new Set() })).toMatchObject({
      version: 2,
      title: 'theirs',
      note: 'my note',
      type: 'STATUTE',
    });
    expect(mergeEdits({ merge, mine, theirs, keepMine: new Set(['title']) })).toMatchObject({
      title: 'mine',
    });
  });
});
