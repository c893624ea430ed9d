import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../day.js';
import { reconcile } from '../figures.js';
import { intersect, toInterval } from '../interval.js';
import { claim } from './claim.fixture.js';
import { samePeriod, type FigureClaim } from './claim.js';
import { conflictsOf, mostConflicts } from './conflicts.js';

const day = fc.option(fc.nat(9).map((days) => addDays('2025-03-10', days)));
const anyClaims = fc
  .array(fc.record({ lo: fc.nat(6), width: fc.option(fc.nat(3)), periodEarliest: day, periodLatest: day }), {
    maxLength: 15,
  })
  .map((all) =>
    all.map(({ lo, width, ...period }, index) =>
      claim(`claim-${String(index).padStart(2, '0')}`, lo, width === null ? null : lo + width, period),
    ),
  );

const sorted = (pairs: readonly (readonly string[])[]) =>
  pairs.map((pair) => pair.toSorted().join()).toSorted();

const byComparing = (claims: readonly FigureClaim[]) =>
  claims.flatMap((one, index) =>
    claims
      .slice(index + 1)
      .filter((other) => samePeriod(one, other) && !intersect(toInterval(one), toInterval(other)))
      .map((other) => [one.id, other.id]),
  );

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

  it('are found among ten thousand within a second', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => {
      const period = addDays('2000-01-01', index % 4000);
      return claim(`claim-${index}`, index, index, {
        periodEarliest: index % 7 === 0 ? null : period,
        periodLatest: period,
      });
    });
    const start = performance.now();

    const [group] = reconcile(many);

    expect(group?.conflictsTotal).toBeGreaterThan(10_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
