import { agreementTerms } from '@paradero/contract/views/terms';
import { describe, expect, test } from '@jest/globals';
import { storingNothing } from '../factories/counts.js';
import { expectProblem } from '../factories/problems.js';
import { sharedWorld } from '../factories/shared-world.js';
import type { Values } from '../factories/make.js';

const world = sharedWorld({ now: '2026-03-20' });

const agreementOf = (said: Values) =>
  world.make('agreements', {
    termType: 'DURATION_FROM_EVENT',
    termDuration: 'P1Y',
    termAnchor: 'IN_FORCE',
    termBoundary: 'LAST_DAY_INCLUSIVE',
    level: 'public',
    ...said,
  });

const eventOf = (agreementId: string, said: Values) =>
  world.make('agreement-events', {
    agreementId,
    level: 'public',
    effectDuration: null,
    effectEnd: null,
    ...said,
  });

const termsText = async (id: string, query = '') =>
  (await world.as('reader').get(`/agreements/${id}/terms${query}`)).text;
const termsOf = async (id: string, query = '') =>
  agreementTerms.parse(JSON.parse(await termsText(id, query)));

async function transfer(agreementId: string, occurred: string) {
  const cohort = await world.make('cohorts', { agreementId, level: 'public', transferred: occurred });
  const flight = {
    cohortId: cohort.id,
    occurred,
    raw: '10',
    lo: 10,
    hi: 10,
    bound: 'exact',
    level: 'public',
  };
  await world.make('custody-events', { ...flight, fromStatus: 'IN_TRANSIT', toStatus: 'HELD_AGREEMENT' });
}

describe('the term of an agreement', () => {
  test('of a year from each transfer has a window for each of three', async () => {
    const { id } = await agreementOf({ termAnchor: 'EACH_TRANSFER', termBoundary: 'BOTH' });
    for (const day of ['2025-03-15', '2025-03-30', '2025-04-12']) await transfer(id, day);

    const { windows } = await termsOf(id);

    expect(windows.map(({ earliest, latest, state }) => [earliest, latest, state])).toEqual([
      ['2026-03-14', '2026-03-15', 'ENDED'],
      ['2026-03-29', '2026-03-30', 'RUNNING'],
      ['2026-04-11', '2026-04-12', 'RUNNING'],
    ]);
    expect(windows.map(({ daysLeft, daysSince }) => daysLeft ?? daysSince)).toEqual([
      { lo: 5, hi: 6 },
      { lo: 9, hi: 10 },
      { lo: 22, hi: 23 },
    ]);
  });

  test.each([
    ['2024-02-29', 'P1Y', 'LAST_DAY_INCLUSIVE', '2025-02-27'],
    ['2024-02-29', 'P1Y', 'ANNIVERSARY', '2025-02-28'],
    ['2025-01-31', 'P1M', 'LAST_DAY_INCLUSIVE', '2025-02-27'],
    ['2025-01-31', 'P1M', 'ANNIVERSARY', '2025-02-28'],
  ])('in force on %s for %s, read %s, ends on %s', async (occurred, termDuration, termBoundary, end) => {
    const { id } = await agreementOf({ termDuration, termBoundary });
    await eventOf(id, { type: 'IN_FORCE', occurred });

    const [window] = (await termsOf(id)).windows;

    expect(window).toMatchObject({ earliest: end, latest: end });
    expect(window?.steps.map(({ code }) => code)).toContain('term/month-end');
  });

  test('keeps each former end with the event that replaced it', async () => {
    const { id } = await agreementOf({});
    await eventOf(id, { type: 'IN_FORCE', occurred: '2025-03-15' });
    const extension = await eventOf(id, { type: 'EXTENDED', occurred: '2026-03-01', effectDuration: 'P6M' });

    const [window] = (await termsOf(id)).windows;

    expect(window).toMatchObject({ earliest: '2026-09-14', latest: '2026-09-14', state: 'RUNNING' });
    expect(window?.steps.at(-1)).toEqual({
      code: 'term/extended',
      params: {
        id: extension.id,
        type: 'EXTENDED',
        formerEarliest: '2026-03-14',
        formerLatest: '2026-03-14',
        earliest: '2026-09-14',
        latest: '2026-09-14',
      },
    });
  });

  test('runs from a given event until that is voided', async () => {
    const { id } = await agreementOf({ termAnchor: null });
    const given = await eventOf(id, { type: 'SIGNED', occurred: '2025-03-13/2025-03-14' });
    const anchored = { termAnchor: 'EVENT', termAnchorEventId: given.id };
    expectProblem(
      await world.as('advocate').patch(`/agreements/${id}`, { termAnchor: 'EVENT' }, 1),
      422,
      'termAnchorEventId',
    );
    expect((await world.as('advocate').patch(`/agreements/${id}`, anchored, 1)).status).toBe(200);

    expect((await termsOf(id)).windows).toMatchObject([
      {
        anchor: { kind: 'EVENT', id: given.id },
        earliest: '2026-03-12',
        latest: '2026-03-13',
        state: 'ENDED',
      },
    ]);
    const voided = { voidedAt: '2026-03-19T12:00:00Z', voidReason: 'It was of another agreement' };
    expect((await world.as('advocate').patch(`/agreement-events/${given.id}`, voided, 1)).status).toBe(200);
    expect((await termsOf(id)).windows).toMatchObject([
      {
        state: 'NOT_COMPUTABLE',
        earliest: null,
        latest: null,
        steps: [{ code: 'term/anchor-event-voided', params: { id: given.id, type: 'SIGNED' } }],
      },
    ]);
  });

  test('cannot run from an event of another agreement, and says so', async () => {
    const other = await agreementOf({});
    const event = await eventOf(other.id, { type: 'SIGNED', occurred: '2025-03-14' });
    const { id } = await agreementOf({ termAnchor: 'EVENT', termAnchorEventId: event.id });

    expect((await termsOf(id)).windows).toMatchObject([
      { state: 'NOT_COMPUTABLE', latest: null, steps: [{ code: 'term/anchor-event-missing' }] },
    ]);
  });

  test('changes without a byte of any other agreement changing', async () => {
    const { id } = await agreementOf({});
    const ids = ((await world.as('reader').get('/agreements?perPage=200')).body.data ?? []).map(
      (row) => row.id,
    );
    const others = ids.filter((other) => other !== id);
    const allOthers = () => Promise.all(others.map((other) => termsText(other)));
    const before = await allOthers();

    await eventOf(id, { type: 'IN_FORCE', occurred: '2025-03-15' });
    await eventOf(id, { type: 'EXTENDED', occurred: '2026-03-01', effectDuration: 'P6M' });
    const changed = await world.as('advocate').patch(`/agreements/${id}`, { termDuration: 'P2Y' }, 1);

    expect(changed.status).toBe(200);
    expect((await termsOf(id)).windows).toMatchObject([{ latest: '2027-09-14' }]);
    expect(others.length).toBeGreaterThan(3);
    expect(await allOthers()).toEqual(before);
  });
});

describe('an event of an agreement', () => {
  test('is never deleted: it is to be voided with a reason', async () => {
    const { id } = await agreementOf({});
    const event = await eventOf(id, { type: 'IN_FORCE', occurred: '2025-03-15' });
    const before = await termsText(id);

    await storingNothing(world.owner, async () => {
      const refused = await world.as('advocate').delete(`/agreement-events/${event.id}`, 1);
      expectProblem(refused, 409, 'voidedAt', 'voidReason');
      expect(refused.body['code']).toBe('event/void-instead');
    });
    expect(await termsText(id)).toBe(before);
  });

  test('is not voided without a reason', async () => {
    const { id } = await agreementOf({});
    const event = await eventOf(id, { type: 'IN_FORCE', occurred: '2025-03-15' });

    await storingNothing(world.owner, async () => {
      const path = `/agreement-events/${event.id}`;
      const at = { voidedAt: '2026-03-20T00:00:00Z' };
      expectProblem(await world.as('advocate').patch(path, at, 1), 422, 'voidReason');
      expectProblem(
        await world.as('advocate').patch(path, { ...at, voidReason: '  ' }, 1),
        422,
        'voidReason',
      );
    });
  });
});

describe('a duration of nothing', () => {
  const durations = ['P0D', 'P0Y0M', 'P', 'PT0S', 'PT24H', '-P1Y', 'P1.5Y', 'one year'];

  test.each(durations)('%s is no term, and nothing is stored', async (termDuration) => {
    const draft = await world.fullDraft('agreements', 0, { termDuration });

    await storingNothing(world.owner, async () => {
      const refused = await world.as('advocate').post('/agreements', draft);
      expectProblem(refused, 422);
      expect(refused.body.errors).toEqual([{ path: 'termDuration', code: 'term/not-a-duration' }]);
    });
  });

  test.each(durations)('%s extends nothing, and nothing is stored', async (effectDuration) => {
    const draft = await world.draft('agreement-events', { effectDuration });

    await storingNothing(world.owner, async () => {
      const refused = await world.as('advocate').post('/agreement-events', draft);
      expectProblem(refused, 422);
      expect(refused.body.errors).toEqual([{ path: 'effectDuration', code: 'term/not-a-duration' }]);
    });
  });
});
