import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../day.js';
import { reconcile } from '../figures.js';
import { intersect, toInterval } from '../interval.js';
import { claim } from './claim.fixture.js';
import { samePeriod, type FigureClaim } from './claim.js';
import { conflicting, conflictsOf, mostConflicts, overlapOf } from './conflicts.js';

const day = fc.option(fc.nat(9).map((days) => addDays('2025-03-10', days)));
const anyNumber = fc.record({
  lo: fc.option(fc.nat(6)),
  width: fc.option(fc.nat(4)),
  bound: fc.constantFrom<FigureClaim['bound']>('exact', 'at_least', 'at_most', 'about', 'vague'),
  periodEarliest: day,
  periodLatest: day,
});
const anyClaims = fc.array(anyNumber, { maxLength: 15 }).map((all) =>
  all.map(({ lo, width, ...stated }, index) => {
    const hi = width === null ? null : (lo ?? 0) + width;
    return claim(`claim-${String(index).padStart(2, '0')}`, lo, hi, stated);
  }),
);

const sorted = (pairs: readonly (readonly string[])[]) =>
  pairs.map((pair) => pair.toSorted().join()).toSorted();

const byComparing = (claims: readonly FigureClaim[]) => {
  const firm = claims.filter(({ bound }) => bound !== 'about' && bound !== 'vague');
  return firm.flatMap((one, index) =>
    firm
      .slice(index + 1)
      .filter((other) => samePeriod(one, other) && !intersect(toInterval(one), toInterval(other)))
      .map((other) => [one.id, other.id]),
  );
};

describe('claims that cannot both be right', () => {
  it('are those that comparing every pair finds', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { pairs, total } = conflictsOf(claims);

        expect(sorted(pairs)).toEqual(sorted(byComparing(claims)));
        expect(total).toBe(pairs.length);
      }),
    );
  });

  it('are found one by one as well, in the order in which they came', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const inPairs = new Set(byComparing(claims).flat());

        expect(conflicting(claims)).toEqual(claims.filter(({ id }) => inPairs.has(id)));
      }),
    );
  });

  it('are the same in whatever order the claims come', () => {
    const shuffled = anyClaims.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    const found = (claims: readonly FigureClaim[]) =>
      reconcile(claims).map(({ overlap, conflicts, conflictsTotal, origins }) => ({
        ...{ overlap, conflicts, conflictsTotal },
        origins: origins.toSorted(),
      }));

    fc.assert(fc.property(shuffled, ([claims, other]) => expect(found(other)).toEqual(found(claims))));
  });

  it('are counted and not all listed where there are many', () => {
    const many = Array.from({ length: 300 }, (_, index) => claim(`claim-${index}`, index, index));

    const { pairs, total } = conflictsOf(many);

    expect(pairs).toHaveLength(mostConflicts);
    expect(total).toBe((300 * 299) / 2);
  });

  it('are counted among ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => {
      const period = addDays('2000-01-01', index % 4000);
      return claim(`claim-${index}`, index, index, {
        periodEarliest: index % 7 === 0 ? null : period,
        periodLatest: period,
      });
    });

    const [group] = reconcile(many);

    expect(group?.conflictsTotal).toBeGreaterThan(10_000);
  });

  it('are found one by one among ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      claim(`claim-${index}`, 261, 261, { periodEarliest: addDays('1990-01-01', index) }),
    );
    const other = claim('other', 238, 238, { periodEarliest: '1990-01-01' });

    expect(conflicting([...many, other]).map(({ id }) => id)).toEqual([
      ...['claim-0', 'claim-1', 'claim-2', 'claim-3', 'other'],
    ]);
  });
});

describe('the numbers that a group allows', () => {
  it('are those that all firm claims allow', () => {
    expect(overlapOf([claim('more', 251, null), claim('about', 270, 330, { bound: 'about' })])).toEqual({
      lo: 251,
      hi: null,
    });
  });

  it('are those of the rounded and vague ones where there are no others', () => {
    const [about, vague] = [
      claim('a', 270, 330, { bound: 'about' }),
      claim('v', 300, null, { bound: 'vague' }),
    ];

    expect(overlapOf([about, vague])).toEqual({ lo: 300, hi: 330 });
  });

  it('are none where two have none in common', () => {
    expect(overlapOf([claim('ten', 10, 10), claim('eleven', 11, 11)])).toBeNull();
  });
});
