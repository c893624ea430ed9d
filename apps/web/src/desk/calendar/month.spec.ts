import { describe, expect, it } from '@jest/globals';
import { mayFallOn, monthAfter, pageOf, weeksOf, type Entry } from './month.js';

const entry = (earliest: string | null, latest: string | null): Entry => ({
  key: `${earliest}/${latest}`,
  kind: 'deadline',
  to: '/',
  title: 'To file',
  titleEs: null,
  earliest,
  latest,
});

describe('a page of the calendar', () => {
  it('begins on a Monday and ends on a Sunday', () => {
    expect(pageOf('2026-11')).toEqual({ from: '2026-10-26', to: '2026-12-06' });
    expect(weeksOf('2026-11', [], 3)).toHaveLength(6);
    expect(pageOf('2027-02')).toEqual({ from: '2027-02-01', to: '2027-02-28' });
  });

  it('turns over the end of a year', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });

  it('draws a window over each of its days, from week to week', () => {
    const weeks = weeksOf('2026-11', [entry('2026-11-07', '2026-11-10')], 3);

    expect(weeks.map(({ bars }) => bars.length)).toEqual([0, 1, 1, 0, 0, 0]);
    expect(weeks[1]?.bars).toMatchObject([{ column: 5, span: 2, comesFrom: false, goesOn: true }]);
    expect(weeks[2]?.bars).toMatchObject([{ column: 0, span: 2, comesFrom: true, goesOn: false }]);
  });

  it('lets what has no end run on, and puts entries of one day below each other', () => {
    const [week] = weeksOf('2027-02', [entry('2027-02-03', null), entry('2027-02-03', '2027-02-03')], 3);

    expect(week?.bars).toMatchObject([
      { column: 2, span: 5, lane: 0, goesOn: true },
      { column: 2, span: 1, lane: 1, goesOn: false },
    ]);
  });

  it('counts what finds no room', () => {
    const [week] = weeksOf('2027-02', [entry('2027-02-03', null), entry('2027-02-03', null)], 1);

    expect(week).toMatchObject({ hidden: 1 });
    expect(week?.bars).toHaveLength(1);
  });

  it('knows on which days something may fall', () => {
    expect(mayFallOn(entry(null, '2027-02-03'), '2027-02-03')).toBe(true);
    expect(mayFallOn(entry('2027-02-04', null), '2027-02-03')).toBe(false);
  });
});
