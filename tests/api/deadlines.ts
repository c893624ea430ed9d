import { deadlineAnswer, deadlineRuleList } from '@paradero/contract/views/deadlines';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { examples } from '../../apps/api/src/deadlines/examples.js';
import { storingNothing } from '../factories/counts.js';
import { expectProblem } from '../factories/problems.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();

const preview = (body: unknown) => world.as('advocate').post('/deadlines/preview', body);
const answer = async (body: unknown) => deadlineAnswer.parse((await preview(body)).body);

beforeAll(async () => {
  const calendar = await world.make('calendars', { jurisdiction: 'US', level: 'public' });
  const days = [
    ['2025-01-01', 'New Year’s Day', 'HOLIDAY'],
    ['2025-07-04', 'Independence Day', 'HOLIDAY'],
    ['2025-12-24', 'Closure by order', 'DISPUTED'],
    ['2026-12-25', 'Christmas Day', 'HOLIDAY'],
  ] as const;
  for (const [day, name, kind] of days)
    await world.make('calendar-days', { calendarId: calendar.id, day, name, kind, level: 'public' });
});

describe('a deadline asked for', () => {
  test('is twenty FOIA working days from 17 March 2025 on 14 April 2025, and says why', async () => {
    const found = await answer({ rule: 'R4', trigger: '2025-03-17' });

    expect(found).toMatchObject({
      earliest: '2025-04-14',
      latest: '2025-04-14',
      authority: '5 U.S.C. 552(a)(6)(A)',
      weekends: { count: 8 },
    });
    expect(found.steps.at(-1)).toMatchObject({ code: 'deadline/answer' });
  });

  test('is a window when its trigger is one', async () => {
    const found = await answer({ rule: 'R14', trigger: '[2025-05-12..2025-05-14]' });

    expect(found).toMatchObject({ earliest: '2025-07-11', latest: '2025-07-13' });
  });

  test('passes over the closed days of the record by name', async () => {
    const found = await answer({ rule: 'R1', trigger: '2025-06-20', count: 14 });

    expect(found.latest).toBe('2025-07-07');
    expect(found.skipped).toContainEqual(expect.objectContaining({ day: '2025-07-04', kind: 'holiday' }));
  });

  test('gives both answers where it is disputed whether a day counts', async () => {
    const found = await answer({ rule: 'R4', trigger: '2025-12-01' });

    expect(found).toMatchObject({ earliest: '2025-12-29', latest: '2025-12-30' });
    expect(found.steps).toContainEqual(expect.objectContaining({ code: 'deadline/disputed-day' }));
  });

  test('is answered for the example of every rule', async () => {
    const { data } = deadlineRuleList.parse((await world.as('reader').get('/deadlines/rules')).body);

    const builtIn = data.filter(({ name }) => name === null);
    expect(Object.keys(examples).sort()).toEqual(builtIn.map(({ code }) => code).sort());
    for (const { value } of Object.values(examples))
      expect(await answer(value)).toMatchObject({ rule: value.rule });
  });

  test.each([
    ['rule', { rule: 'R99' }],
    ['trigger', { trigger: '2025-02-30' }],
    ['trigger', { rule: 'R8' }],
    ['calendar', { calendar: 'ZZ' }],
    ['count', { rule: 'R1', count: 0 }],
    ['count', { rule: 'R1' }],
    ['tolling.1.from', { tolling: [stop('2025-03-24', '2025-04-03'), stop('2025-03-30', null)] }],
    ['surprise', { surprise: 1 }],
  ])('is refused at %s and nothing is stored', async (path, said) => {
    await storingNothing(world.owner, async () => {
      expectProblem(await preview({ rule: 'R4', trigger: '2025-03-17', ...said }), 422, path);
    });
  });
});

function stop(from: string, to: string | null) {
  return { from, to };
}
