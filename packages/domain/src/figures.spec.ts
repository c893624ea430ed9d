import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { claim } from './figures/claim.fixture.js';
import { reconcile, sums, type FigureClaim } from './figures.js';
import { exactly } from './interval.js';

const only = (claims: FigureClaim[]) => {
  const [group, ...others] = reconcile(claims);
  if (group === undefined || others.length > 0) throw new Error(`${others.length + 1} groups`);
  return group;
};

describe('reconcile', () => {
  it('keeps the 261 people flown apart from the 261 deaths in custody', () => {
    const flown = claim('flown', 261, 261);
    const deaths = claim('deaths', 261, 261, { measure: 'DEATHS', population: 'prisons of El Salvador' });

    expect(reconcile([flown, deaths]).map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      ['flown'],
      ['deaths'],
    ]);
  });

  test.each<[string, Partial<FigureClaim>]>([
    ['measure', { measure: 'ABOARD' }],
    ['population', { population: 'members of a gang' }],
    ['cohort', { cohortId: 'april' }],
    ['agreement', { agreementId: 'el-salvador' }],
    ['nationality', { nationality: 'VE' }],
    ['legal basis', { legalBasis: 'AEA' }],
    ['unit', { unit: 'percent' }],
  ])('tells claims apart by their %s', (_, stated) => {
    expect(reconcile([claim('one', 238, 238), claim('other', 238, 238, stated)])).toHaveLength(2);
  });

  it('reads the same population in other capitals and spaces as the same', () => {
    expect(
      reconcile([
        claim('one', 238, 238),
        claim('other', 238, 238, { population: 'Flown on  15 March 2025 ' }),
      ]),
    ).toHaveLength(1);
  });

  it('puts claims together whatever their Spanish, and takes the same wording in whatever order they come', () => {
    const claims = [
      claim('untranslated', 238, 238),
      claim('first', 238, 238, { populationEs: 'trasladadas el 15 de marzo' }),
      claim('second', 238, 238, { populationEs: 'llevadas el 15 de marzo' }),
    ];

    expect(only(claims).populationEs).toBe('llevadas el 15 de marzo');
    expect(only(claims.toReversed()).populationEs).toBe('llevadas el 15 de marzo');
  });

  it('finds the number that fits all, and no conflict', () => {
    const group = only([
      claim('more', 251, null),
      claim('most', 0, 300, { bound: 'at_most' }),
      claim('exact', 261, 261),
    ]);

    expect(group).toMatchObject({ overlap: { lo: 261, hi: 261 }, conflicts: [] });
  });

  it('names the pairs that cannot both be right', () => {
    const group = only([claim('ten', 10, 10), claim('eleven', 11, 11), claim('some', 5, null)]);

    expect(group).toMatchObject({ overlap: null, conflicts: [['ten', 'eleven']] });
  });

  it('takes no side against a rounded or vague number', () => {
    const group = only([
      claim('exact', 238, 238),
      claim('about', 270, 330, { bound: 'about' }),
      claim('hundreds', 300, null, { bound: 'vague' }),
    ]);

    expect(group).toMatchObject({ overlap: { lo: 238, hi: 238 }, conflicts: [] });
  });

  it('sees a growing count as a series and not as a conflict', () => {
    const deaths = { measure: 'DEATHS', periodEarliest: '2022-03-27' };
    const group = only([
      claim('to April', 153, 153, { ...deaths, periodLatest: '2023-04-30' }),
      claim('to July', 261, 261, { ...deaths, periodLatest: '2024-07-10' }),
    ]);

    expect(group.conflicts).toEqual([]);
  });

  it('compares claims a day apart, and those without a date with all', () => {
    const group = only([
      claim('sixteenth', 238, 238, { periodEarliest: '2025-03-16' }),
      claim('fifteenth', 252, 252),
      claim('undated', 200, 200, { periodEarliest: null, periodLatest: null }),
    ]);

    expect(group.conflicts).toHaveLength(3);
  });

  it('counts one wire story and its copies as one origin', () => {
    const wire = { originId: 'wire' };
    const group = only([
      claim('wire', 238, 238, wire),
      claim('copy', 238, 238, wire),
      claim('court', 238, 238),
      claim('unknown', 238, 238, { originId: null }),
    ]);

    expect(group.origins).toEqual(['wire', 'origin-court', 'source-unknown']);
  });

  test('puts every claim in one group and has a conflict wherever firm claims of a group disagree', () => {
    const any = fc
      .record({
        id: fc.uuid(),
        lo: fc.nat(5),
        width: fc.option(fc.nat(2)),
        measure: fc.constantFrom('A', 'B'),
      })
      .map(({ id, lo, width, measure }) => claim(id, lo, width === null ? null : lo + width, { measure }));

    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ id }) => id, maxLength: 8 }), (claims) => {
        const groups = reconcile(claims);

        expect(groups.flatMap((group) => group.claims.map(({ id }) => id)).toSorted()).toEqual(
          claims.map(({ id }) => id).toSorted(),
        );
        for (const group of groups) expect(group.overlap === null).toBe(group.conflicts.length > 0);
      }),
    );
  });
});

describe('sums', () => {
  test.each([
    [[137, 101], 238],
    [[137, 101, 23], 261],
    [[7, 10], 17],
    [[261, 17, 10], 288],
    [[252, 36], 288],
    [[238, 7, 7], 252],
  ])('closes %j to %d', (parts, total) => {
    expect(sums(parts.map(exactly), exactly(total))).toMatchObject({ closes: true, gap: { lo: 0, hi: 0 } });
  });

  it('says by how much the parts fall short or exceed', () => {
    expect(sums([exactly(137), exactly(101)], exactly(261))).toMatchObject({
      closes: false,
      gap: { lo: 23, hi: 23 },
    });
    expect(sums([exactly(252), exactly(40)], exactly(288))).toMatchObject({
      closes: false,
      gap: { lo: -4, hi: -4 },
    });
  });

  it('closes with a part that is open above', () => {
    expect(sums([exactly(252), { lo: 36, hi: null }], exactly(300))).toEqual({
      closes: true,
      sum: { lo: 288, hi: null },
      total: exactly(300),
      gap: { lo: null, hi: 12 },
    });
  });
});
