import { calendarDayMoves, movedDeadlines } from '@paradero/contract/views/deadlines';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { LapsedDeadlines } from '../../apps/api/src/deadlines/lapsed-deadlines.js';
import { Recomputation } from '../../apps/api/src/deadlines/recomputation.js';
import type { Client, Row } from '../factories/client.js';
import { storingNothing } from '../factories/counts.js';
import { expectProblem } from '../factories/problems.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();

// A jurisdiction of its own, so that no other suite adds days to it.
const jurisdiction = 'QZ';
let calendarId: string;
const advocate = () => world.as('advocate');
const ours = () => ({
  id: world.organisations.ours.accounts.administrator,
  role: 'administrator' as const,
  organisationId: world.organisations.ours.id,
});

beforeAll(async () => {
  calendarId = (await world.make('calendars', { jurisdiction, level: 'public' })).id;
  for (const day of ['2025-01-01', '2027-12-31'])
    await world.make('calendar-days', { calendarId, day, kind: 'HOLIDAY', level: 'public' });
});

const draft = (said: object = {}) => ({
  id: randomUUID(),
  title: 'Reply to the request',
  asked: { rule: 'R4', trigger: '2026-03-16', calendar: jurisdiction },
  ...said,
});
const compute = (said: object = {}) => advocate().post('/deadlines/computed', draft(said));
const stored = async (said: object = {}): Promise<Row> => {
  const made = await compute(said);
  expect({ status: made.status, errors: made.body.errors }).toEqual({ status: 201 });
  return made.body;
};
const again = (row: Row, body: object, version = row.version) =>
  advocate().send('PUT', `/deadlines/${row.id}/asked`, { body, headers: { 'if-match': `"${version}"` } });
const read = async ({ id }: Row) => (await world.as('reader').get(`/deadlines/${id}`)).body;

describe('a deadline computed by a rule', () => {
  test('holds its window, its rule and why', async () => {
    const row = await stored();

    expect(await read(row)).toMatchObject({
      rule: 'R4',
      trigger: '2026-03-16',
      due: '2026-04-13',
      state: 'OPEN',
      calendar: jurisdiction,
      former: null,
      explanation: { authority: '5 U.S.C. 552(a)(6)(A)', weekends: { count: 8 } },
    });
  });

  test('is a window when its trigger is one', async () => {
    const row = await stored({ asked: { rule: 'R14', trigger: '[2026-05-12..2026-05-14]' } });

    expect(row).toMatchObject({
      due: '2026-07-11/2026-07-13',
      dueEarliest: '2026-07-11',
      dueLatest: '2026-07-13',
    });
  });

  test('has no last day while its clock stands', async () => {
    const tolling = [{ from: '2026-03-20', to: null, reason: 'Clarification asked' }];

    const row = await stored({
      asked: { rule: 'R4', trigger: '2026-03-16', calendar: jurisdiction, tolling },
    });

    expect(row).toMatchObject({ state: 'TOLLED', dueLatest: null });
  });

  test('is the same when the request comes twice, also after its calendar has changed', async () => {
    const sent = draft();
    const first = await advocate().post('/deadlines/computed', sent);
    const closed = await world.make('calendar-days', { calendarId, day: '2026-03-31', level: 'public' });

    const second = await advocate().post('/deadlines/computed', sent);

    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toMatchObject({ id: sent.id, due: '2026-04-14' });
    await world.as('administrator').delete(`/calendar-days/${closed.id}`, 1);
    const other = { ...sent, asked: { ...sent.asked, trigger: '2026-03-17' } };
    expectProblem(await advocate().post('/deadlines/computed', other), 409);
  });

  test('keeps the window it had when it is asked again', async () => {
    const row = await stored();

    const moved = await again(row, { asked: { rule: 'R4', trigger: '2026-03-18', calendar: jurisdiction } });

    expect(moved.body).toMatchObject({
      version: 2,
      due: '2026-04-15',
      former: [{ due: '2026-04-13', earliest: '2026-04-13', latest: '2026-04-13', reason: 'ASKED' }],
    });
    const { body } = await advocate().get(`/deadlines/${row.id}/history`);
    expect(body.data[0]?.['changes']).toContainEqual({
      field: 'due',
      before: '2026-04-13',
      after: '2026-04-15',
    });
  });

  test('is not moved by hand until it is taken off its rule', async () => {
    const row = await stored();

    await storingNothing(world.owner, async () => {
      expectProblem(await advocate().patch(`/deadlines/${row.id}`, { due: '2026-05-01' }, 1), 422, 'due');
      expectProblem(await advocate().patch(`/deadlines/${row.id}`, { trigger: '2026-01-01' }, 1), 422, 'due');
    });
    const released = await advocate().send('DELETE', `/deadlines/${row.id}/asked`, {
      headers: { 'if-match': '"1"' },
    });
    expect(released.body).toMatchObject({ rule: null, explanation: null, asked: null, due: '2026-04-13' });
    const moved = await advocate().patch(`/deadlines/${row.id}`, { due: '2026-05-01' }, 2);
    expect(moved.body).toMatchObject({ due: '2026-05-01' });
  });

  test('refuses what has no answer, naming the field, and stores nothing', async () => {
    const overlapping = [
      { from: '2026-03-18', to: '2026-03-25' },
      { from: '2026-03-20', to: '2026-03-22' },
    ];
    await storingNothing(world.owner, async () => {
      expectProblem(await compute({ asked: { rule: 'R99', trigger: '2026-03-16' } }), 422, 'rule');
      expectProblem(await compute({ asked: { rule: 'R4', trigger: '2026-02-30' } }), 422, 'trigger');
      expectProblem(await compute({ asked: { rule: 'R4' } }), 422, 'trigger');
      expectProblem(await compute({ asked: { rule: 'R1', trigger: '2026-03-16' } }), 422, 'count');
      expectProblem(await compute({ due: '2026-05-01' }), 422, 'due');
      expectProblem(
        await compute({ asked: { rule: 'R4', trigger: '2026-03-16', tolling: overlapping } }),
        422,
        'tolling.1.from',
      );
    });
  });

  test('is stale, unknown and somebody else’s as any record', async () => {
    const row = await stored();
    const asked = { rule: 'R4', trigger: '2026-03-18' };

    expectProblem(await again(row, { asked }, 7), 412);
    expectProblem(await world.as('monitor').post('/deadlines/computed', draft()), 403);
    const theirs = world.as('advocate', 'theirs');
    const change = { body: { asked }, headers: { 'if-match': '"1"' } };
    expectProblem(await theirs.send('PUT', `/deadlines/${row.id}/asked`, change), 403);
  });
});

describe('a day of a calendar', () => {
  test('moves the open deadlines that counted it, and answers before and after', async () => {
    const [counted, before, met] = [
      await stored(),
      await stored({ asked: { rule: 'R4', trigger: '2026-01-05', calendar: jurisdiction } }),
      await stored(),
    ];
    await advocate().patch(`/deadlines/${met.id}`, { state: 'MET', met: '2026-03-20' }, 1);

    const added = await world.as('administrator').post('/calendar-days', {
      id: randomUUID(),
      calendarId,
      day: '2026-03-25',
      name: 'Closed by decree',
      kind: 'CLOSURE',
      level: 'public',
    });

    const { moved } = movedDeadlines.parse(added.body);
    expect(moved).toContainEqual({
      deadline: { id: counted.id, title: counted['title'], titleEs: null },
      before: { earliest: '2026-04-13', latest: '2026-04-13' },
      after: { earliest: '2026-04-14', latest: '2026-04-14' },
    });
    expect(moved.map(({ deadline }) => deadline.id)).not.toContain(before.id);
    expect(moved.map(({ deadline }) => deadline.id)).not.toContain(met.id);
    expect(await read(counted)).toMatchObject({
      version: 2,
      due: '2026-04-14',
      former: [{ due: '2026-04-13', reason: 'CALENDAR', day: '2026-03-25', name: 'Closed by decree' }],
      explanation: { skipped: [{ day: '2026-03-25', name: 'Closed by decree' }] },
    });

    const removed = await world.as('administrator').delete(`/calendar-days/${added.body.id}`, 1);
    expect(removed.body).toMatchObject({
      moved: expect.arrayContaining([
        expect.objectContaining({ after: { earliest: '2026-04-13', latest: '2026-04-13' } }),
      ]),
    });
    expect(await read(counted)).toMatchObject({ version: 3, due: '2026-04-13' });
  });

  test('tells what it moved, also once it is removed, to those who reach the deadlines', async () => {
    const [seen, hidden] = [await stored(), await stored({ level: 'restricted' })];
    const administrator = world.as('administrator');
    const added = await administrator.post('/calendar-days', {
      ...{ id: randomUUID(), calendarId, day: '2026-03-24', name: 'Closed for a day' },
      ...{ kind: 'CLOSURE', level: 'public' },
    });
    const moves = async (who: Client) => {
      const { data } = calendarDayMoves.parse((await who.get(`/calendar-days/${added.body.id}/moves`)).body);
      return data.filter(({ deadline }) => [seen.id, hidden.id].includes(deadline.id));
    };
    const between = (before: string, after: string) => ({
      before: { earliest: before, latest: before },
      after: { earliest: after, latest: after },
    });

    const there = between('2026-04-13', '2026-04-14');
    expect(await moves(world.as('reader'))).toMatchObject([{ deadline: { id: seen.id }, ...there }]);
    expect(await moves(advocate())).toHaveLength(2);
    expect(await moves(world.as('advocate', 'theirs'))).toHaveLength(1);

    await administrator.patch(`/calendar-days/${added.body.id}`, { day: '2026-06-30', name: 'Later' }, 1);
    await administrator.delete(`/calendar-days/${added.body.id}`, 2);

    const back = between('2026-04-14', '2026-04-13');
    const told = await moves(world.as('reader'));
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([expect.objectContaining(there), expect.objectContaining(back)]),
    );
    expectProblem(await advocate().get(`/calendar-days/${randomUUID()}/moves`), 404);
  });

  test('that is out of reach tells nothing', async () => {
    const their = world.as('administrator', 'theirs');
    const calendar = await their.post('/calendars', {
      ...{ id: randomUUID(), name: 'Of theirs', jurisdiction: 'QY', level: 'restricted' },
    });
    const day = { id: randomUUID(), calendarId: calendar.body.id, day: '2026-03-26', name: 'Closed' };
    await their.post('/calendar-days', { ...day, kind: 'CLOSURE', level: 'restricted' });

    expect((await their.get(`/calendar-days/${day.id}/moves`)).body).toEqual({
      ...{ data: [], total: 0, totalIsLowerBound: false },
    });
    expectProblem(await advocate().get(`/calendar-days/${day.id}/moves`), 404);
  });

  test('that is restricted to another organisation moves nothing of ours, and ours moves nothing of theirs', async () => {
    const row = await stored();
    const theirs = await world.as('administrator', 'theirs').post('/calendars', {
      id: randomUUID(),
      name: 'Ours alone',
      jurisdiction,
      level: 'restricted',
    });

    const added = await world.as('administrator', 'theirs').post('/calendar-days', {
      id: randomUUID(),
      calendarId: theirs.body.id,
      day: '2026-03-26',
      name: 'Closed',
      kind: 'CLOSURE',
      level: 'restricted',
    });

    expect(added.body).toMatchObject({ moved: [], movedTotal: 0 });
    expect(await read(row)).toMatchObject({ version: 1, due: '2026-04-13' });
  });
});

describe('a rule that users made', () => {
  const rule = (said: object = {}) => ({
    id: randomUUID(),
    code: `OAS-${randomUUID().slice(0, 8).toUpperCase()}`,
    name: 'Comments of the petitioner',
    authority: 'Letter of the secretariat',
    confidence: 'practice',
    startEvent: 'transmission',
    unit: 'calendarDay',
    count: 30,
    direction: 'forward',
    countTrigger: false,
    roll: 'none',
    tollable: false,
    ...said,
  });

  test('is asked like those of the program, and moves what it computed when it is changed', async () => {
    const made = await advocate().post('/deadline-rules', rule());
    const code = String(made.body['code']);
    const row = await stored({ asked: { rule: code, trigger: '2026-05-01' } });
    expect(row).toMatchObject({ rule: code, due: '2026-05-31' });

    await advocate().patch(`/deadline-rules/${made.body.id}`, { count: 15 }, 1);
    await world.app.get(Recomputation).outdated(ours());

    expect(await read(row)).toMatchObject({
      due: '2026-05-16',
      former: [{ due: '2026-05-31', reason: 'RULE' }],
    });
    const listed = await world.as('reader').get('/deadlines/rules');
    expect(listed.body.data).toContainEqual(
      expect.objectContaining({ code, name: 'Comments of the petitioner' }),
    );
  });

  test('takes no code of the program, none that is taken, and nothing that is no code', async () => {
    const made = await advocate().post('/deadline-rules', rule());

    await storingNothing(world.owner, async () => {
      for (const code of ['R4', 'lower case', 'A'])
        expectProblem(await advocate().post('/deadline-rules', rule({ code })), 422, 'code');
      expectProblem(await advocate().post('/deadline-rules', rule({ count: 0 })), 422, 'count');
      expectProblem(await advocate().post('/deadline-rules', rule({ code: made.body['code'] })), 409);
    });
  });
});

test('a deadline that counts from an event follows it', async () => {
  const proceeding = await world.make('proceedings', { level: 'internal' });
  const event = await world.make('proceeding-events', {
    proceedingId: proceeding.id,
    occurred: '2026-06-04',
    level: 'internal',
  });
  const row = await stored({
    proceedingId: proceeding.id,
    triggerEventId: event.id,
    asked: { rule: 'R1', count: 7, calendar: jurisdiction },
  });
  expect(row).toMatchObject({ trigger: '2026-06-04', due: '2026-06-11', triggerEventId: event.id });

  await advocate().patch(`/proceeding-events/${event.id}`, { occurred: '2026-06-05' }, 1);
  await world.app.get(Recomputation).outdated(ours());

  expect(await read(row)).toMatchObject({
    trigger: '2026-06-05',
    due: '2026-06-12',
    former: [{ due: '2026-06-11', reason: 'EVENT' }],
  });
});

test('computing everything again changes nothing that has not changed', async () => {
  const row = await stored();

  await world.app.get(Recomputation).all(ours());
  await world.app.get(Recomputation).all(ours());

  expect(await read(row)).toMatchObject({ version: row.version, former: null });
});

describe('the day a reply is due', () => {
  const sent = (said: object = {}) =>
    world.make('inquiries', { state: 'SENT', replyDue: '2026-04-01', level: 'internal', ...said });
  const dueOf = async (inquiry: Row) => (await advocate().get(`/inquiries/${inquiry.id}`)).body['replyDue'];

  test('is that of the computed deadline about its inquiry, and moves with it', async () => {
    const inquiry = await sent();
    const row = await stored({ inquiryId: inquiry.id });
    expect(await dueOf(inquiry)).toBe('2026-04-13');

    const closed = await world.as('administrator').post('/calendar-days', {
      id: randomUUID(),
      calendarId,
      day: '2026-03-27',
      name: 'Closed by decree',
      kind: 'CLOSURE',
      level: 'public',
    });
    expect(await dueOf(inquiry)).toBe('2026-04-14');
    await world.as('administrator').delete(`/calendar-days/${closed.body.id}`, 1);
    expect(await dueOf(inquiry)).toBe('2026-04-13');

    const { version } = await read(row);
    await again(row, { asked: { rule: 'R4', trigger: '2026-03-18', calendar: jurisdiction } }, version);
    expect(await dueOf(inquiry)).toBe('2026-04-15');
    const { body } = await advocate().get(`/inquiries/${inquiry.id}/history`);
    expect(body.data[0]?.['changes']).toContainEqual({
      field: 'replyDue',
      before: '2026-04-13',
      after: '2026-04-15',
    });
  });

  test('is not set by hand while a rule computes it, and is when that is over', async () => {
    const inquiry = await sent();
    const row = await stored({ inquiryId: inquiry.id });
    const change = (replyDue: string, version: number) =>
      advocate().patch(`/inquiries/${inquiry.id}`, { replyDue }, version);

    await storingNothing(world.owner, async () => {
      expectProblem(await change('2026-05-01', 2), 422, 'replyDue');
    });
    expect((await change('2026-04-13', 2)).status).toBe(200);
    await advocate().patch(`/deadlines/${row.id}`, { state: 'VOID' }, 1);

    expect(await dueOf(inquiry)).toBe('2026-04-13');
    expect((await change('2026-05-01', 3)).body).toMatchObject({ replyDue: '2026-05-01' });
  });

  test('is the first of several, and unknown while the clock of the only one stands', async () => {
    const inquiry = await sent();
    const tolling = [{ from: '2026-03-20', to: null, reason: 'Clarification asked' }];
    const asked = { rule: 'R4', trigger: '2026-03-16', calendar: jurisdiction, tolling };
    await stored({ inquiryId: inquiry.id, asked });
    expect(await dueOf(inquiry)).toBeNull();

    await stored({ inquiryId: inquiry.id, asked: { ...asked, trigger: '2026-03-18', tolling: [] } });
    await stored({ inquiryId: inquiry.id, asked: { ...asked, tolling: [] } });

    expect(await dueOf(inquiry)).toBe('2026-04-13');
  });

  test('stays as it is for a deadline set by hand, of others or for fewer eyes', async () => {
    const inquiry = await sent();
    const theirs = { ...draft(), inquiryId: inquiry.id };

    await world.make('deadlines', { inquiryId: inquiry.id, due: '2026-06-01', state: 'OPEN' });
    const made = await world.as('advocate', 'theirs').post('/deadlines/computed', theirs);
    await stored({ inquiryId: inquiry.id, level: 'restricted' });

    expect(made.status).toBe(201);
    expect(await dueOf(inquiry)).toBe('2026-04-01');
  });
});

describe('a deadline that opens a question if the agreement is not renewed', () => {
  const questionOf = async (row: Row) => {
    const { rows } = await world.owner.query<{ state: string; textEs: string }>(
      `select state, "textEs" from questions where "ruleKey" = $1`,
      [`D01:${row.id}`],
    );
    return rows;
  };
  const run = () => world.app.get(LapsedDeadlines).run(ours());

  test('opens it once when its day has passed, and closes it when a renewal is recorded', async () => {
    const agreement = await world.make('agreements', { level: 'internal' });
    const made = await advocate().post('/deadlines', {
      id: randomUUID(),
      title: 'Renewal of the agreement',
      agreementId: agreement.id,
      due: '2025-03-14',
      state: 'OPEN',
      condition: 'NOT_RENEWED',
      askEn: 'Was the agreement renewed?',
      askEs: '¿Se prorrogó el acuerdo?',
    });
    expect(made.status).toBe(201);

    await run();
    await run();
    expect(await questionOf(made.body)).toEqual([{ state: 'OPEN', textEs: '¿Se prorrogó el acuerdo?' }]);

    await world.make('agreement-events', {
      agreementId: agreement.id,
      type: 'EXTENDED',
      occurred: '2025-03-10',
      level: 'internal',
    });
    await run();
    expect(await questionOf(made.body)).toEqual([{ state: 'ANSWERED', textEs: '¿Se prorrogó el acuerdo?' }]);
  });

  test('needs its words in both languages and the agreement', async () => {
    const sent = {
      id: randomUUID(),
      title: 'Renewal',
      due: '2025-03-14',
      state: 'OPEN',
      condition: 'NOT_RENEWED',
    };

    await storingNothing(world.owner, async () => {
      expectProblem(await advocate().post('/deadlines', sent), 422, 'agreementId', 'askEn', 'askEs');
    });
  });
});
