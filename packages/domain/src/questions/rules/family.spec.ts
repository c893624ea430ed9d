import { describe, expect, it } from '@jest/globals';
import { Family } from './family.js';
import { cohort, moved } from '../dossier.fixture.js';

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

const family = new Family({
  cohorts: [
    cohort('all'),
    cohort('march', { parentId: 'all' }),
    cohort('salvadorans', { parentId: 'march' }),
    cohort('refused'),
  ],
  custody: [
    moved('on-all', '2025-03-15', { cohortId: 'all' }),
    moved('on-salvadorans', '2025-03-15', { cohortId: 'salvadorans' }),
  ],
});

describe('the cohorts of a dossier', () => {
  it('are parts and wholes', () => {
    expect(ids(family.tops())).toEqual(['all', 'refused']);
    expect(ids(family.partsOf('all'))).toEqual(['march']);
    expect(ids(family.upwards('salvadorans'))).toEqual(['salvadorans', 'march', 'all']);
    expect(ids(family.downwards('all'))).toEqual(['all', 'march', 'salvadorans']);
  });

  it('have lines of their own and of their parts', () => {
    expect(ids(family.linesOf('all'))).toEqual(['on-all']);
    expect(ids(family.linesWithin('all'))).toEqual(['on-all', 'on-salvadorans']);
    expect(family.linesWithin('refused')).toEqual([]);
  });

  it('come to an end even where one is recorded as part of itself', () => {
    const loop = new Family({
      cohorts: [cohort('one', { parentId: 'other' }), cohort('other', { parentId: 'one' })],
      custody: [],
    });

    expect(ids(loop.upwards('one'))).toEqual(['one', 'other']);
    expect(ids(loop.downwards('one'))).toEqual(['one', 'other']);
  });

  it('are at the top when the whole is out of reach', () => {
    const part = new Family({ cohorts: [cohort('march', { parentId: 'sealed' })], custody: [] });

    expect(ids(part.tops())).toEqual(['march']);
  });
});
