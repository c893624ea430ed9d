import { describe, expect, it } from '@jest/globals';
import { compareEdits, isDecided, mergeEdits } from './merge.js';

const base = { id: '1', version: 1, title: 'old', note: 'n', type: 'LEAK' };
const mine = { ...base, title: 'mine', note: 'my note' };
const theirs = { ...base, version: 2, title: 'theirs', type: 'STATUTE' };

const isWritable = (field: string) => ['title', 'note', 'type', 'occurred'].includes(field);

describe('merging two edits of one record', () => {
  it('asks only about fields that both changed differently', () => {
    expect(compareEdits({ base, mine, theirs, isWritable })).toEqual({
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
      isWritable,
    });

    expect(merge).toEqual({ clashes: [], onlyMine: [], onlyTheirs: [] });
  });

  it('says nothing about the days that follow from a date', () => {
    const dated = { occurred: '2025-03-16', occurredEarliest: '2025-03-16', occurredLatest: '2025-03-16' };

    const merge = compareEdits({ base, mine: base, theirs: { ...base, ...dated }, isWritable });

    expect(merge.onlyTheirs).toEqual(['occurred']);
  });

  it('is undecided until somebody chose for every clash', () => {
    const merge = compareEdits({ base, mine: { ...mine, type: 'TREATY' }, theirs, isWritable });

    expect(isDecided(merge, {})).toBe(false);
    expect(isDecided(merge, { title: 'mine' })).toBe(false);
    expect(isDecided(merge, { title: 'mine', type: 'theirs' })).toBe(true);
  });

  it('keeps the chosen value, and my other changes always', () => {
    const merge = compareEdits({ base, mine, theirs, isWritable });

    expect(mergeEdits({ merge, mine, theirs, choices: { title: 'theirs' } })).toMatchObject({
      version: 2,
      title: 'theirs',
      note: 'my note',
      type: 'STATUTE',
    });
    expect(mergeEdits({ merge, mine, theirs, choices: { title: 'mine' } })).toMatchObject({
      title: 'mine',
    });
  });
});
