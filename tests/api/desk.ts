import { desk, deskCalendar, deskMark, type Desk, type DeskCalendar } from '@paradero/contract/views/desk';
import { dayInZone } from '@paradero/domain/day';
import { describe, expect, test } from '@jest/globals';
import { asActor, type RoleName } from '../factories/accounts.js';
import type { Row } from '../factories/client.js';
import { expectProblem } from '../factories/problems.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();

// Far from the days of other suites, and to come on any day these run.
const on = '2090-05-10';

type GroupName = keyof Desk['groups'] | 'snoozed';

const account = (role: RoleName) => world.organisations.ours.accounts[role];

const look = async (query = '', role: RoleName = 'advocate') =>
  desk.parse((await world.as(role).get(`/desk?on=${on}&perGroup=200&${query}`)).body);

const groupsOf = ({ groups, snoozed }: Desk) => ({ ...groups, snoozed });

/** The group in which a record stands; undefined when it is not on the desk. */
async function place({ id }: { id: string }, query = '', role: RoleName = 'advocate') {
  const groups = Object.entries(groupsOf(await look(query, role)));
  return groups.find(([, { items }]) => items.some((item) => item.id === id))?.[0] as GroupName | undefined;
}

async function find({ id }: { id: string }, query = '', role: RoleName = 'advocate') {
  const all = Object.values(groupsOf(await look(query, role))).flatMap(({ items }) => items);
  return all.find((item) => item.id === id);
}

const watched = (due: string, said = {}) =>
  world.make('deadlines', { due, state: 'OPEN', watcherId: account('advocate'), ...said });

const mark = (kind: string, { id }: { id: string }, body: unknown, role: RoleName = 'advocate') =>
  world.as(role).send('PUT', `/desk/marks/${kind}/${id}`, { body });

describe('a desk', () => {
  test.each([
    ['2090-05-09', 'overdue'],
    ['2090-05-01/2090-05-09', 'overdue'],
    ['2090-05-10', 'today'],
    ['2090-05-01/2090-05-10', 'today'],
    ['2090-05-10/2090-06-30', 'today'],
    ['2090-05-01/..', 'today'],
    ['../2090-05-10', 'today'],
    ['2090-05-11', 'week'],
    ['2090-05-17/2090-06-30', 'week'],
    ['2090-05-12/..', 'week'],
    ['2090-05-18', 'later'],
    ['2090-05-18/..', 'later'],
  ])('holds a deadline due %s under %s', async (due, group) => {
    expect(await place(await watched(due))).toBe(group);
  });

  test('shows the window, who watches it, and its agreement', async () => {
    const agreement = await world.make('agreements', { title: 'A pact', titleEs: 'Un pacto' });
    const made = await watched('2090-05-12/2090-05-14', { title: 'To file', agreementId: agreement.id });

    expect(await find(made)).toMatchObject({
      kind: 'deadlines',
      title: 'To file',
      earliest: '2090-05-12',
      latest: '2090-05-14',
      daysLeft: { lo: 2, hi: 4 },
      state: 'OPEN',
      assignee: { id: account('advocate') },
      agreement: { id: agreement.id, title: 'A pact', titleEs: 'Un pacto' },
      acknowledgedAt: null,
      snoozedUntil: null,
    });
  });

  test('holds no deadline that is met, and one whose clock is stopped, which is never late', async () => {
    const met = await watched('2090-05-10', { state: 'MET', met: '2090-05-01' });
    const tolled = await watched('2090-05-10', { state: 'TOLLED' });
    const passed = await watched('2090-05-09', { state: 'TOLLED' });

    expect([await place(met), await place(tolled), await place(passed)]).toEqual([
      undefined,
      'today',
      'undated',
    ]);
  });

  test('holds of the team what nobody watches, and of one person only what that person watches', async () => {
    const unwatched = await watched('2090-05-11', { watcherId: null });
    const ofAnother = await watched('2090-05-11', { watcherId: account('monitor') });

    expect([await place(unwatched), await place(ofAnother)]).toEqual([undefined, undefined]);
    expect([await place(unwatched, 'whose=team'), await place(ofAnother, 'whose=team')]).toEqual([
      'week',
      'week',
    ]);
    expect(await place(ofAnother, '', 'monitor')).toBe('week');
  });

  test('tells everybody how many open deadlines of the organisation nobody watches, and how many are late', async () => {
    const { unwatched: before } = await look();
    await watched('2090-05-09', { watcherId: null });
    await watched('2090-05-20', { watcherId: null });
    await watched('2090-05-09', { watcherId: null, state: 'MET', met: '2090-05-01' });
    await watched('2090-05-09');
    const [mine, team, other] = await Promise.all([look(), look('whose=team'), look('', 'monitor')]);

    expect(mine.unwatched).toEqual({ ...before, open: before.open + 2, overdue: before.overdue + 1 });
    expect([team.unwatched, other.unwatched]).toEqual([mine.unwatched, mine.unwatched]);
  });

  test('counts beyond what it shows', async () => {
    await watched('2090-05-10');
    await watched('2090-05-10');
    const all = await look();
    const short = desk.parse((await world.as('advocate').get(`/desk?on=${on}&perGroup=1`)).body);

    expect(short.groups.today.items).toHaveLength(1);
    expect(short.groups.today.total).toBe(all.groups.today.items.length);
  });
});

describe('a question on a desk', () => {
  const ask = (said = {}) => world.make('questions', { ownerId: account('advocate'), ...said });
  const inquire = (question: Row, replyDue: string | null, state = 'SENT') =>
    world.make('inquiries', { questionId: question.id, replyDue, state });

  test('is due when the first reply still to come is', async () => {
    const question = await ask({ textEn: 'Where are they?' });
    await inquire(question, '2090-05-01', 'REPLIED');
    await inquire(question, '2090-06-30');
    await inquire(question, '2090-05-13');

    expect(await place(question)).toBe('week');
    expect(await find(question)).toMatchObject({
      title: 'Where are they?',
      earliest: '2090-05-13',
      daysLeft: { lo: 3, hi: 3 },
    });
  });

  test('has no day while no reply is due, however long it has been open', async () => {
    const question = await ask({ opened: '2089-01-01' });
    await inquire(question, null);

    expect(await place(question)).toBe('undated');
    expect(await find(question)).toMatchObject({ earliest: null, since: '2089-01-01' });
  });

  test('leaves when it is closed', async () => {
    const question = await ask({ withdrawn: '2090-05-01', withdrawnReason: 'Asked twice' });

    expect(await place(question)).toBeUndefined();
  });
});

describe('a review on a desk', () => {
  test('waits for everybody of the team except the author', async () => {
    const report = await world.make('reports', { reviewState: 'SUBMITTED' }, world.as('monitor'));

    expect(await place(report, 'whose=team')).toBe('undated');
    expect(await place(report, 'whose=team', 'monitor')).toBeUndefined();
    expect(await place(report)).toBeUndefined();
  });
});

describe('a reminder on a desk', () => {
  test('is seen by its author alone, until it is done', async () => {
    const reminder = await world.make('reminders', { due: on, doneAt: null }, world.as('advocate'));

    expect(await place(reminder)).toBe('today');
    expect(await place(reminder, '', 'monitor')).toBeUndefined();
    await world
      .as('advocate')
      .patch(`/reminders/${reminder.id}`, { doneAt: '2090-05-10T12:00:00Z' }, reminder.version);
    expect(await place(reminder)).toBeUndefined();
  });
});

describe('a mark', () => {
  test('puts something off until its day, and counts it', async () => {
    const deadline = await watched('2090-05-10');
    const before = await look();

    const answer = await mark('deadlines', deadline, { snoozedUntil: '2090-05-20' });

    expect(deskMark.parse(answer.body)).toEqual({
      kind: 'deadlines',
      id: deadline.id,
      acknowledgedAt: null,
      snoozedUntil: '2090-05-20',
    });
    const after = await look();
    expect(await place(deadline)).toBe('snoozed');
    expect([after.groups.today.total, after.snoozed.total]).toEqual([
      before.groups.today.total - 1,
      before.snoozed.total + 1,
    ]);
    await mark('deadlines', deadline, { snoozedUntil: null });
    expect(await place(deadline)).toBe('today');
  });

  test('ends on the day until which it was put off', async () => {
    const deadline = await watched('2090-05-10');
    await mark('deadlines', deadline, { snoozedUntil: '2090-05-11' });

    const then = await world.as('advocate').get('/desk?on=2090-05-11&perGroup=200');

    expect(desk.parse(then.body).groups.overdue.items.map(({ id }) => id)).toContain(deadline.id);
  });

  test('acknowledges without taking away, and keeps the first moment and the rest', async () => {
    const deadline = await watched('2090-05-10');
    await mark('deadlines', deadline, { acknowledged: true });
    const first = await find(deadline);
    await mark('deadlines', deadline, { snoozedUntil: '2090-05-20' });
    await mark('deadlines', deadline, { acknowledged: true, snoozedUntil: null });

    expect(first?.acknowledgedAt).not.toBeNull();
    expect(await find(deadline)).toEqual(first);
    expect(await place(deadline)).toBe('today');
    await mark('deadlines', deadline, { acknowledged: false });
    expect(await find(deadline)).toMatchObject({ acknowledgedAt: null });
  });

  test('acknowledges the day there is, so that one that moves waits again', async () => {
    const deadline = await watched('2090-05-10');
    await mark('deadlines', deadline, { acknowledged: true });
    const first = await find(deadline);
    const moved = await world.as('advocate').patch(`/deadlines/${deadline.id}`, { due: '2090-05-12' }, 1);

    expect(first?.acknowledgedAt).not.toBeNull();
    expect(await find(deadline)).toMatchObject({ acknowledgedAt: null });
    await mark('deadlines', deadline, { snoozedUntil: '2090-05-11' });
    expect(await find(deadline)).toMatchObject({ acknowledgedAt: null });
    await mark('deadlines', deadline, { acknowledged: true });
    expect(await find(deadline)).toMatchObject({ acknowledgedAt: expect.any(String) });
    await world.as('advocate').patch(`/deadlines/${deadline.id}`, { due: '2090-05-10' }, moved.body.version);
    expect(await find(deadline)).toMatchObject({ acknowledgedAt: null });
  });

  test.each(['questions', 'reports', 'reminders'])('acknowledges one of %s', async (kind) => {
    const made = {
      questions: () => world.make('questions'),
      reports: () => world.make('reports', { reviewState: 'SUBMITTED' }),
      reminders: () => world.make('reminders', { due: on, doneAt: null }, world.as('advocate')),
    };
    const record = await made[kind as keyof typeof made]();

    const { body } = await mark(kind, record, { acknowledged: true });

    expect(body).toMatchObject({ kind, id: record.id, acknowledgedAt: expect.any(String) });
  });

  test('is of the account that set it', async () => {
    const question = await world.make('questions');
    await mark('questions', question, { acknowledged: true, snoozedUntil: '2090-07-01' });

    expect(await place(question, 'whose=team')).toBe('snoozed');
    expect(await find(question, 'whose=team', 'monitor')).toMatchObject({
      acknowledgedAt: null,
      snoozedUntil: null,
    });
  });

  test('is set once however often it is asked for at the same time', async () => {
    const deadline = await watched('2090-05-10');

    const answers = await Promise.all(
      Array.from({ length: 6 }, () => mark('deadlines', deadline, { acknowledged: true })),
    );

    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    const { rows } = await world.owner.query('select 1 from desk_marks where "deadlineId" = $1', [
      deadline.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  test.each([
    ['snoozedUntil', { snoozedUntil: '2020-01-01' }],
    ['snoozedUntil', { snoozedUntil: '2090-02-30' }],
    ['snoozedUntil', { snoozedUntil: 7 }],
    ['acknowledged', { acknowledged: 'yes' }],
    ['surprise', { surprise: true }],
  ])('is refused at %s and nothing is kept', async (path, body) => {
    const deadline = await watched('2090-05-10');

    expectProblem(await mark('deadlines', deadline, body), 422, path);

    expect(await find(deadline)).toMatchObject({ acknowledgedAt: null, snoozedUntil: null });
  });

  test('is not for what is out of reach or of no such kind', async () => {
    const hidden = await world.make(
      'deadlines',
      { level: 'restricted', due: on },
      world.as('administrator', 'theirs'),
    );

    expectProblem(await mark('deadlines', hidden, { acknowledged: true }), 404);
    expectProblem(await mark('agreements', hidden, { acknowledged: true }), 404);
  });
});

describe('a desk of one organisation', () => {
  test('shows nothing that is restricted to another, not even to whom it was given', async () => {
    const hidden = await world.make(
      'deadlines',
      { level: 'restricted', due: on, state: 'OPEN' },
      world.as('administrator', 'theirs'),
    );
    await world.overwrite('deadlines', hidden.id, { watcherId: account('advocate') });

    expect([await place(hidden), await place(hidden, 'whose=team')]).toEqual([undefined, undefined]);
    const calendar = await world.as('advocate').get(`/desk/calendar?from=${on}&to=${on}`);
    expect(calendar.text).not.toContain(hidden.id);
  });

  test('is no place for a reader', async () => {
    expectProblem(await world.as('reader').get('/desk'), 403);
    expectProblem(await world.as('reader').get(`/desk/calendar?from=${on}&to=${on}`), 403);
    expectProblem(await mark('deadlines', { id: account('reader') }, {}, 'reader'), 403);
  });

  test.each([
    ['whose', 'whose=yours'],
    ['on', 'on=2090-02-30'],
    ['perGroup', 'perGroup=0'],
    ['perGroup', 'perGroup=many'],
    ['surprise', 'surprise=1'],
  ])('is refused at %s', async (path, query) => {
    expectProblem(await world.as('advocate').get(`/desk?${query}`), 422, path);
  });

  test('counts the day in the zone of the person', async () => {
    const zone = 'Pacific/Kiritimati';
    const id = world.organisations.theirs.accounts.advocate;
    await asActor(world.owner, id, async (query) => {
      await query(
        `insert into notice_settings (id, zone, "sendFrom", "sendUntil", mail, digest) values ($1, $2, 8, 18, false, 'none')`,
        [id, zone],
      );
    });

    const before = dayInZone(new Date().toISOString(), zone);
    const { body } = await world.as('advocate', 'theirs').get('/desk');

    expect(body).toMatchObject({ zone });
    expect([before, dayInZone(new Date().toISOString(), zone)]).toContain(body['on']);
  });
});

describe('the calendar of a desk', () => {
  const calendar = async (from: string, to: string) =>
    deskCalendar.parse((await world.as('advocate').get(`/desk/calendar?from=${from}&to=${to}`)).body);

  test('holds the days on which a term may end, and the term in every period it runs through', async () => {
    const { id } = await world.make('agreements', {
      termType: 'FIXED_END',
      termDuration: null,
      termAnchor: 'FIXED',
      termEnd: '2090-05-20/2090-06-10',
    });
    const of = ({ ends, terms }: DeskCalendar) => ({
      ends: ends.filter(({ agreement }) => agreement.id === id),
      terms: terms.filter(({ agreementId }) => agreementId === id).length,
    });

    expect(of(await calendar('2090-06-01', '2090-06-30'))).toMatchObject({
      ends: [{ earliest: '2090-05-20', latest: '2090-06-10' }],
      terms: 1,
    });
    expect(of(await calendar('2090-06-11', '2090-06-30'))).toEqual({ ends: [], terms: 0 });
  });

  test('lists every deadline whose window touches the period, and no other', async () => {
    const inside = await watched('2090-05-20');
    const across = await watched('2090-04-01/2090-07-01');
    const openEnd = await watched('2090-05-31/..');
    const before = await watched('2090-04-30');
    const after = await watched('2090-06-01');

    const ids = (await calendar('2090-05-01', '2090-05-31')).deadlines.map(({ id }) => id);

    expect(ids).toEqual(expect.arrayContaining([inside.id, across.id, openEnd.id]));
    expect(ids).not.toEqual(expect.arrayContaining([before.id]));
    expect(ids).not.toEqual(expect.arrayContaining([after.id]));
  });

  test.each([
    ['from', 'to=2090-05-31'],
    ['to', 'from=2090-05-01&to=2090-04-01'],
    ['from', 'from=2090-02-30&to=2090-05-31'],
  ])('is refused at %s', async (path, query) => {
    expectProblem(await world.as('advocate').get(`/desk/calendar?${query}`), 422, path);
  });
});
