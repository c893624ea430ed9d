import { describe, expect, test } from '@jest/globals';
import { storingNothing } from '../factories/counts.js';
import { expectProblem } from '../factories/problems.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld({ now: '2026-03-20' });

const event = (occurred: string) => world.make('custody-events', { occurred, level: 'public' });

describe('an uncertain date', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-03', '2025-03-01', '2025-03-31'],
    ['2025-03-15', '2025-03-15', '2025-03-15'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-04~', '2025-04-01', '2025-04-30'],
    ['2025-04-12?', '2025-04-12', '2025-04-12'],
    ['2025-XX', '2025-01-01', '2025-12-31'],
    ['2025-03-XX', '2025-03-01', '2025-03-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2025-03-13/2025-03-14', '2025-03-13', '2025-03-14'],
    ['2025-03/2025-04', '2025-03-01', '2025-04-30'],
    ['../2025-07-18', null, '2025-07-18'],
    ['2025-03-15/..', '2025-03-15', null],
    ['[2025-03-30,2025-03-31]', '2025-03-30', '2025-03-31'],
  ])('%s is kept as written and allows %s to %s', async (occurred, earliest, latest) => {
    const { id } = await event(occurred);

    const kept = await world.as('reader').get(`/custody-events/${id}`);

    expect(kept.body).toMatchObject({ occurred, occurredEarliest: earliest, occurredLatest: latest });
    const { rows } = await world.owner.query(
      `select "occurredEarliest"::text as earliest, "occurredLatest"::text as latest from custody_events where id = $1`,
      [id],
    );
    expect(rows).toEqual([{ earliest, latest }]);
  });

  test.each([
    ['2025-02-30', 'edtf/no-such-day'],
    ['2023-02-29', 'edtf/no-such-day'],
    ['2025-13', 'edtf/no-such-month'],
    ['2025-04-01/2025-03-01', 'edtf/ends-before-start'],
    ['2025-21', 'edtf/season'],
    ['2025-24~', 'edtf/season'],
    ['{2025-03-30,2025-03-31}', 'edtf/all-of-a-set'],
    ['Y17E8', 'edtf/year-out-of-range'],
    ['Y170000002', 'edtf/year-out-of-range'],
    ['-0985', 'edtf/year-out-of-range'],
    ['?2025-03', 'edtf/level-2'],
    ['2025-?03-15', 'edtf/level-2'],
    ['1XXX-12', 'edtf/level-2'],
    ['2025-03-15T10:00:00Z', 'edtf/time'],
    ['15/03/2025', 'edtf/level-2'],
    ['last March', 'edtf/syntax'],
    ['../..', 'edtf/no-bound'],
    ['', 'edtf/empty'],
  ])('%j is refused as %s and nothing is stored', async (occurred, code) => {
    const draft = await world.draft('custody-events', { occurred });

    await storingNothing(world.owner, async () => {
      const refused = await world.as('monitor').post('/custody-events', draft);
      expectProblem(refused, 422, 'occurred');
      expect(refused.body.errors).toEqual([{ path: 'occurred', code }]);
    });
  });
});

test('a list is in one order by the first days its dates allow and in another by the last', async () => {
  const dates = ['2025-03-13/2025-05-01', '2025-03', '2025-04~', '../2025-07-18', '2025-03-14'];
  const made = await Promise.all(dates.map(event));
  const ids = made.map(({ id }) => id).join();

  const by = async (sort: string) =>
    (await world.as('reader').get(`/custody-events?filter[id]=${ids}&sort=${sort}`)).body.data.map(
      (row) => row['occurred'],
    );

  expect(await by('occurred')).toEqual([
    '../2025-07-18',
    '2025-03',
    '2025-03-13/2025-05-01',
    '2025-03-14',
    '2025-04~',
  ]);
  expect(await by('occurredEarliest')).toEqual(await by('occurred'));
  expect(await by('occurredLatest')).toEqual([
    '2025-03-14',
    '2025-03',
    '2025-04~',
    '2025-03-13/2025-05-01',
    '../2025-07-18',
  ]);
  expect(await by('-occurredLatest')).toEqual((await by('occurredLatest')).toReversed());
});

test('a period finds what possibly falls in it, touching days and open ends included', async () => {
  const within = [
    '2025',
    '2025-02-27/2025-03-01',
    '2025-03-15',
    '2025-03-31/2025-04-02',
    '../2025-03-10',
    '2025-03-20/..',
    '../2025-07-18',
  ];
  const without = ['2025-02-28', '2025-04-01', '../2025-02-01', '2025-04-02/..'];
  const made = await Promise.all([...within, ...without].map(event));
  const ids = made.map(({ id }) => id).join();

  const march = await world
    .as('reader')
    .get(`/custody-events?filter[id]=${ids}&filter[occurredFrom]=2025-03-01&filter[occurredTo]=2025-03-31`);

  expect(march.body.data.map((row) => String(row['occurred'])).sort()).toEqual([...within].sort());
});

test('a calendar day is that day in every place it is kept', async () => {
  const { id } = await world.make('calendar-days', { day: '2025-03-15', level: 'public' });

  const one = await world.as('reader').get(`/calendar-days/${id}`);
  const past = await world.as('reader').get(`/calendar-days/${id}?recordedAt=2999-12-31`);
  const { rows } = await world.owner.query(
    `select d.day::text as row, h.after ->> 'day' as history from calendar_days d join history h on h."recordId" = d.id where d.id = $1`,
    [id],
  );

  expect([one.body['day'], past.body['day'], rows]).toEqual([
    '2025-03-15',
    '2025-03-15',
    [{ row: '2025-03-15', history: '2025-03-15' }],
  ]);
});

describe('the day it is', () => {
  test('is the fixed one wherever it is not said', async () => {
    const agreement = await world.parent('agreements');
    const cohort = await world.parent('cohorts');

    for (const path of [`/agreements/${agreement}/terms`, `/cohorts/${cohort}/ledger`, '/dashboard'])
      expect((await world.as('reader').get(path)).body).toMatchObject({ on: '2026-03-20' });
    expect((await world.as('reader').get(`/agreements/${agreement}/terms?on=2026-11-23`)).body).toMatchObject(
      {
        on: '2026-11-23',
      },
    );
  });

  test('cannot be fixed in production', async () => {
    const { readConfig } = await import('../../apps/api/src/config.js');

    expect(() => readConfig({ NODE_ENV: 'production', PARADERO_NOW: '2026-03-20' })).toThrow('PARADERO_NOW');
  });
});
