import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../day.js';
import { reconcile } from '../../figures.js';
import { conflicting, groupFigures, sharedInterval } from './figure-groups.js';
import { figure } from '../dossier.fixture.js';
import type { DossierFigure } from '../dossier.js';

const day = fc.option(fc.nat(9).map((count) => addDays('2025-03-10', count)));
const anyFigure = fc
  .record({
    lo: fc.option(fc.nat(6)),
    width: fc.option(fc.nat(4)),
    periodEarliest: day,
    periodLatest: day,
    bound: fc.constantFrom<DossierFigure['bound']>('exact', 'at_least', 'about', 'vague'),
  })
  .map(({ lo, width, ...given }) => ({ ...given, lo, hi: width === null ? null : (lo ?? 0) + width }));
const anyGroup = fc
  .array(anyFigure, { maxLength: 12 })
  .map((all) => all.map((given, index) => figure(`f${index}`, given)));

const ids = (figures: readonly { id: string }[]) => figures.map(({ id }) => id).toSorted();

describe('figures that cannot be right together', () => {
  it('are those that reconcile() finds by comparing every pair', () => {
    fc.assert(
      fc.property(anyGroup, (group) => {
        const pairs = reconcile(group).flatMap(({ conflicts }) => conflicts.flat());

        expect(ids(conflicting(group))).toEqual([...new Set(pairs)].toSorted());
      }),
    );
  });

  it('are found among ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      figure(`f${index}`, { lo: 261, hi: 261, periodEarliest: addDays('1990-01-01', index) }),
    );
    const other = figure('other', { lo: 238, hi: 238, periodEarliest: '1990-01-01' });

    expect(ids(conflicting([...many, other]))).toEqual(['f0', 'f1', 'f2', 'f3', 'other']);
  });
});

describe('the numbers that a group allows', () => {
  it('are those of reconcile()', () => {
    fc.assert(
      fc.property(anyGroup, (group) => {
        fc.pre(group.length > 0);

        expect(sharedInterval(group)).toEqual(reconcile(group)[0]?.overlap);
      }),
    );
  });
});

describe('groups of figures', () => {
  it('tell apart what is counted and in what unit', () => {
    const groups = groupFigures([
      figure('one', { population: 'Flown on 15 March' }),
      figure('same', { population: ' flown  on 15 March' }),
      figure('rate', { population: 'Flown on 15 March', unit: 'percent' }),
      figure('deaths', { measure: 'DEATHS', population: 'Flown on 15 March' }),
    ]);

    expect([...groups.values()].map(ids)).toEqual([['one', 'same'], ['rate'], ['deaths']]);
  });
});
