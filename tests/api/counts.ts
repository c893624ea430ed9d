import { cohortCounts } from '@paradero/contract/views/counts';
import { agreementLedger, cohortLedger } from '@paradero/contract/views/ledger';
import { beforeAll, describe, expect, it, test } from '@jest/globals';
import { expectProblem } from '../factories/problems.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();
const day = '2025-12-31';
const counted = (people: number, raw = String(people)) => ({ raw, lo: people, hi: people, bound: 'exact' });
const exactly = (people: number) => ({ lo: people, hi: people });

type Record = Awaited<ReturnType<typeof flights>>;
let record: Record;
beforeAll(async () => {
  record = await flights();
});

/** Two flights under one agreement: 261 people and ten or eleven, of whom 238 were exchanged. */
async function flights() {
  const open = { level: 'public' };
  const [agency, ministry] = await Promise.all([world.make('parties', open), world.make('parties', open)]);
  const source = (originId: string) => world.make('sources', { ...open, originId, published: '2025-03-18' });
  const [wire, copy, other] = await Promise.all([source(agency.id), source(agency.id), source(ministry.id)]);
  const agreement = await world.make('agreements', { ...open, title: 'Agreement with two flights' });
  const cohort = (said: object) => world.make('cohorts', { ...open, agreementId: agreement.id, ...said });
  const all = await cohort({ name: 'Everybody', exhaustive: true });
  const part = { parentId: all.id, partition: 'FLIGHT' };
  const march = await cohort({ ...part, name: 'March' });
  const april = await cohort({ ...part, name: 'April' });
  const figure = (said: object) =>
    world.make('figures', {
      ...{ ...open, measure: 'TRANSFERRED', unit: 'people', period: '2025-03-15', locator: 'p. 1' },
      ...{ population: 'Everybody flown', verification: 'SINGLE', sourceId: wire.id, ...said },
    });
  const chosen = { chosen: true, choiceReason: 'The parts add up to it' };
  await figure({ cohortId: march.id, ...counted(261), ...chosen });
  await figure({ cohortId: march.id, ...counted(261), sourceId: copy.id });
  const least = await figure({ cohortId: march.id, ...counted(238), sourceId: other.id });
  const venezuelans = {
    population: 'Venezuelans flown',
    populationEs: 'Venezolanos trasladados',
    nationality: 'VE',
    ...counted(238),
    ...chosen,
  };
  await figure({ cohortId: march.id, ...venezuelans });
  const inApril = { population: 'Flown in April', populationEs: 'Trasladados en abril' };
  await figure({ cohortId: april.id, ...counted(10), ...inApril, ...chosen });
  await figure({ cohortId: all.id, ...counted(288), population: 'All together', ...chosen });
  const line = { level: 'public', sourceId: wire.id };
  const arrive = (cohortId: string, people: object, occurred: string) =>
    world.make('custody-events', { ...line, cohortId, toStatus: 'HELD_AGREEMENT', occurred, ...people });
  await arrive(march.id, counted(261), '2025-03-16');
  await arrive(april.id, { raw: '10 or 11', lo: 10, hi: 11, bound: 'about' }, '2025-04-13');
  const exchange = { fromStatus: 'HELD_AGREEMENT', toStatus: 'EXCHANGED', occurred: '2025-07-18' };
  await world.make('custody-events', { ...line, cohortId: march.id, ...exchange, ...counted(238) });
  const proceeding = await world.make('proceedings', { ...open, caption: 'People v. State' });
  await world.make('proceeding-cohorts', { ...open, proceedingId: proceeding.id, cohortId: march.id });
  const event = { ...open, proceedingId: proceeding.id, sourceId: wire.id };
  await world.make('proceeding-events', { ...event, type: 'INJUNCTION', occurred: '2025-03-15' });
  await world.make('proceeding-events', { ...event, type: 'VACATED', occurred: '2025-04-07' });
  return { agreement, all, march, april, agency, least, proceeding };
}

const read = async (path: string, role: 'reader' | 'monitor' = 'monitor') => {
  const answer = await world.as(role).get(path);
  expect({ path, status: answer.status }).toEqual({ path, status: 200 });
  return answer.body;
};
const counts = async (role?: 'reader' | 'monitor') =>
  cohortCounts.parse(await read(`/cohorts/${record.march.id}/counts`, role));

describe('a figure', () => {
  const draft = async (said: object) =>
    world.draft('figures', { verification: 'SINGLE', locator: null, ...counted(1178), ...said });
  const post = async (said: object) => world.as('monitor').post('/figures', await draft(said));

  it('is refused when its quote does not hold its number', async () => {
    const answer = await post({ quote: 'hundreds of cases', locator: 'p. 3' });

    expectProblem(answer, 422);
    expect(answer.body.errors).toEqual([{ path: 'quote', code: 'figure/quote-without-number' }]);
  });

  test.each([
    { quote: 'some 1.178 casos' },
    { quote: '1 178 cases' },
    { ...counted(36, 'treinta y seis'), quote: 'treinta y seis personas' },
    { verification: 'INFERRED', formula: '1000 + 178', quote: 'a thousand, and more' },
    { verification: 'UNREVIEWED' },
    { locator: 'p. 3' },
  ])('is taken with %j', async (said) => {
    expect((await post(said)).status).toBe(201);
  });

  it('without words must say where it stands once it has been reviewed', async () => {
    const answer = await post({});

    expectProblem(answer, 422);
    expect(answer.body.errors).toEqual([{ path: 'locator', code: 'figure/no-place' }]);
  });

  it('cannot lose the number out of its quote by a change', async () => {
    const made = await post({ quote: '1,178 cases' });

    const answer = await world.as('monitor').patch(`/figures/${made.body.id}`, { quote: 'many' }, 1);

    expect(answer.status).toBe(422);
  });
});

describe('counts', () => {
  it('name the claims that rest on one origin', async () => {
    const group = (await counts()).groups.find(({ population }) => population === 'Everybody flown');

    expect(group?.claims).toHaveLength(3);
    expect(group?.origins.map(({ origin, claims }) => [origin?.id, claims.length])).toContainEqual([
      record.agency.id,
      2,
    ]);
  });

  it('say which claims conflict, how many pairs, and what the odd one may count', async () => {
    const group = (await counts()).groups.find(({ population }) => population === 'Everybody flown');

    expect(group).toMatchObject({ overlap: null, conflictsTotal: 2 });
    expect(group?.whyApart?.nearby[0]).toMatchObject({
      population: 'Venezuelans flown',
      differs: ['NATIONALITY', 'POPULATION'],
      fits: [record.least.id],
    });
  });

  it('word a population in Spanish where a claim of it does, wherever they name it', async () => {
    const { groups } = await counts();
    const of = (words: string) => groups.find(({ population }) => population === words);

    expect(of('Venezuelans flown')?.populationEs).toBe('Venezolanos trasladados');
    expect(of('Everybody flown')).toMatchObject({
      populationEs: null,
      whyApart: { nearby: [{ populationEs: 'Venezolanos trasladados' }] },
    });
  });

  it('say who chose the working value and when, to whoever may read history', async () => {
    const chosen = async (role: 'reader' | 'monitor') =>
      (await counts(role)).groups.flatMap(({ claims }) => claims).find((claim) => claim.chosen);

    expect((await chosen('monitor'))?.choice).toMatchObject({ by: expect.any(String) });
    expect((await chosen('reader'))?.choice).toBeNull();
  });

  it('are those of the agreement as well, with the sums that do not close', async () => {
    const { groups, sums } = cohortCounts.parse(await read(`/agreements/${record.agreement.id}/counts`));

    expect(groups).toEqual(expect.arrayContaining((await counts()).groups));
    expect(sums).toContainEqual(
      expect.objectContaining({
        basis: 'FIGURES',
        closes: false,
        sum: exactly(271),
        gap: { lo: 17, hi: 17 },
        parts: [
          expect.objectContaining({ value: exactly(261) }),
          expect.objectContaining({ value: exactly(10), labelEs: 'Trasladados en abril' }),
        ],
      }),
    );
    expect(sums).toContainEqual(
      expect.objectContaining({ basis: 'LEDGER', closes: true, partition: 'FLIGHT' }),
    );
  });
});

describe('the ledger of an agreement', () => {
  const ledger = async (query = `?on=${day}`) =>
    agreementLedger.parse(await read(`/agreements/${record.agreement.id}/ledger${query}`));

  it('names those without an outcome, with the last line told of them', async () => {
    const { remainder } = await ledger();

    expect(remainder).toMatchObject({ total: { lo: 33, hi: 34 }, closes: true });
    expect(
      remainder.parts.map(({ cohort, withoutOutcome, lastLine }) => [
        cohort.title,
        withoutOutcome,
        lastLine?.occurred,
      ]),
    ).toEqual([
      ['March', exactly(23), '2025-07-18'],
      ['April', { lo: 10, hi: 11 }, '2025-04-13'],
    ]);
  });

  it('is that of its only whole cohort', async () => {
    const cohort = cohortLedger.parse(await read(`/cohorts/${record.all.id}/ledger?on=${day}`));
    const agreement = await ledger();

    expect(agreement.ledger).toEqual(cohort.ledger);
    expect(agreement.remainder).toEqual(cohort.remainder);
    expect(cohort.divisions).toEqual([
      expect.objectContaining({
        partition: 'FLIGHT',
        closes: true,
        exhaustive: true,
        total: { lo: 271, hi: 272 },
      }),
    ]);
  });

  it('draws custody through time with the court orders that cover its people', async () => {
    const { through } = await ledger();

    expect(through.points.at(-1)).toMatchObject({
      day,
      entered: { lo: 271, hi: 272 },
      outcomes: exactly(238),
    });
    expect(through.orders).toEqual([
      expect.objectContaining({
        proceeding: expect.objectContaining({ id: record.proceeding.id }),
        earliest: '2025-03-15',
        until: expect.objectContaining({ type: 'VACATED', latest: '2025-04-07' }),
      }),
    ]);
  });

  it('stands as it could be known on a day before', async () => {
    const before = await ledger(`?on=${day}&knownAt=2025-03-01`);

    expect(before).toMatchObject({ knownAt: '2025-03-01', remainder: { parts: [] } });
    expect(before.through.points).toEqual([]);
  });
});
