import { describe, expect, it } from '@jest/globals';
import { reconcile } from '../figures.js';
import { claim } from './claim.fixture.js';
import { whyApart } from './nearby.js';

const why = (...claims: Parameters<typeof reconcile>[0]) => {
  const groups = reconcile(claims);
  const [first] = groups;
  const found = first && whyApart(groups).get(first.key);
  const named = (key: string) => groups.find((group) => group.key === key)?.population;
  return found && { ...found, nearby: found.nearby.map(({ key, ...near }) => ({ ...near, of: named(key) })) };
};

describe('claims that contradict each other', () => {
  it('may count what another group counts, which the number tells', () => {
    const found = why(
      claim('all', 261, 261),
      claim('press', 238, 238),
      claim('salvadorans', 23, 23, { population: 'Salvadorans', nationality: 'SV' }),
      claim('venezuelans', 238, 238, { population: 'Venezuelans', nationality: 'VE' }),
    );

    expect(found?.nearby[0]).toMatchObject({
      of: 'Venezuelans',
      differs: ['NATIONALITY', 'POPULATION'],
      fits: ['press'],
      value: { lo: 238, hi: 238 },
    });
    expect(found?.nearby[1]).toMatchObject({ of: 'Salvadorans', fits: [] });
  });

  it('may count what is counted elsewhere, where the number is no chance', () => {
    const elsewhere = { cohortId: 'april', measure: 'EXCHANGED' };

    expect(
      why(claim('a', 252, 252), claim('b', 238, 238), claim('other', 238, 238, elsewhere))?.nearby,
    ).toEqual([expect.objectContaining({ differs: ['MEASURE', 'COHORT'], fits: ['b'] })]);
    expect(why(claim('a', 8, 8), claim('b', 9, 9), claim('other', 9, 9, elsewhere))?.nearby).toEqual([]);
  });

  it('count nothing that a group of another unit counts', () => {
    const amount = { unit: 'USD', measure: 'AMOUNT' };

    expect(
      why(claim('one', 250, 250), claim('two', 238, 238), claim('paid', 238, 238, amount))?.nearby,
    ).toEqual([]);
  });

  it.each([
    ['LEGAL_BASIS', { legalBasis: 'AEA' }],
    ['COHORT', { cohortId: 'april' }],
    ['MEASURE', { measure: 'NAMED' }],
    ['POPULATION', { population: 'members of a gang' }],
  ])('may differ by %s', (difference, stated) => {
    expect(why(claim('one', 10, 10), claim('two', 11, 11), claim('other', 11, 11, stated))?.nearby).toEqual([
      expect.objectContaining({ differs: [difference], fits: ['two'] }),
    ]);
  });

  it('may be of another day, or of a day that nobody states', () => {
    const undated = { periodEarliest: null, periodLatest: null };

    expect(why(claim('one', 10, 10), claim('two', 11, 11, { periodLatest: '2025-03-18' }))?.reasons).toEqual([
      'DAY',
    ]);
    expect(why(claim('one', 10, 10), claim('two', 11, 11, undated))?.reasons).toEqual(['NO_DAY']);
    expect(why(claim('one', 10, 10), claim('two', 11, 11))?.reasons).toEqual([]);
  });

  it('are explained only where they do', () => {
    expect(why(claim('one', 10, 10), claim('two', 10, 10))).toBeUndefined();
  });
});
