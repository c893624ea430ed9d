import { noticePage } from '@paradero/contract/views/notices';
import { addDays } from '@paradero/domain/day';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { JobRunner } from '../../apps/api/src/notices/job-runner.js';
import { KeptDays } from '../../apps/api/src/notices/kept-days.js';
import type { App } from '../factories/client.js';
import { expectProblem } from '../factories/problems.js';
import { startApp, type World } from '../factories/world.js';
import { following, goRound, send } from './following.js';
import { startMailServer, type MailServer } from './mail-server.js';

const due = '2026-12-01';
const today = '2026-11-24T09:00:00Z';

let world: World;
let server: MailServer;
let mailing: App;
let follow: ReturnType<typeof following>;

beforeAll(async () => {
  server = await startMailServer();
  world = await startApp({ now: today });
  mailing = await world.another({ smtpUrl: server.url });
  follow = following(world);
});

afterAll(async () => {
  await world?.close();
  await server?.close();
});

afterEach(async () => {
  server.mails.length = 0;
  server.before = () => undefined;
  await follow.clear();
});

/** Goes round at these hours of each day and hands over what was kept, as the jobs do. */
async function passDays(from: string, until: string, hours: readonly string[]): Promise<void> {
  for (let day = from; day <= until; day = addDays(day, 1)) {
    for (const hour of hours) {
      await goRound(mailing, `${day}T${hour}:00Z`);
      for (const { id, sentAt } of await follow.messages())
        if (sentAt === null) await send(mailing, id, `${day}T${hour}:00Z`);
    }
  }
}

const daysOf = (mails: MailServer['mails']) => mails.map(({ date }) => date?.toISOString().slice(0, 10));

/** Asks until it is so. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not come about in half a minute');
}

describe('over the days', () => {
  test('brings mails 90, 30, 7, 1 and 0 days before, then weekly, in the hours of sending and no other', async () => {
    const { id } = await follow.deadline(due);

    await passDays(addDays(due, -100), addDays(due, 21), ['03:00', '09:30', '12:00', '21:00']);

    expect(daysOf(server.mails)).toEqual([-90, -30, -7, -1, 0, 7, 14, 21].map((days) => addDays(due, days)));
    expect(new Set(server.mails.map(({ date }) => date?.toISOString().slice(11, 16)))).toEqual(
      new Set(['09:30']),
    );
    expect((await follow.told(id)).map(({ threshold }) => threshold)).toEqual([
      90, 30, 7, 1, 0, -7, -14, -21,
    ]);
  });

  test('stops when the matter was acknowledged', async () => {
    const { id } = await follow.deadline(due);

    await passDays('2026-10-30', '2026-11-02', ['09:00']);
    await follow.acknowledge(id);
    await passDays('2026-11-23', '2026-12-10', ['09:00']);

    expect(daysOf(server.mails)).toEqual(['2026-10-30', '2026-11-01']);
  });

  test('begins anew when the day that was acknowledged moved, and is silent of that day again', async () => {
    const { id, version } = await follow.deadline(due);
    await follow.acknowledge(id);
    const advocate = world.as('advocate');
    const moved = await advocate.patch(`/deadlines/${id}`, { due: '2026-12-23' }, version);

    await passDays('2026-11-23', '2026-11-24', ['09:00']);
    await advocate.patch(`/deadlines/${id}`, { due }, moved.body.version);
    await passDays('2026-11-25', due, ['09:00']);

    expect((await follow.told(id)).map(({ threshold }) => threshold)).toEqual([30]);
    expect(daysOf(server.mails)).toEqual(['2026-11-23']);
  });

  test('is silent of the reply that was acknowledged, and tells of the next one', async () => {
    const ownerId = world.organisations.ours.accounts.advocate;
    const question = await world.make('questions', { ownerId, level: 'internal' });
    const inquiry = { questionId: question.id, state: 'SENT', level: 'internal' };
    await world.make('inquiries', { ...inquiry, replyDue: due });
    await world.make('inquiries', { ...inquiry, replyDue: '2026-12-20' });
    await follow.acknowledge(question.id, 'questions');

    await goRound(mailing, today);

    expect((await follow.told(question.id)).map(({ threshold }) => threshold)).toEqual([30]);
  });

  test('waits until the day to which the matter was put off', async () => {
    const { id } = await follow.deadline(due);
    await follow.putOff(id, '2026-11-27');

    await passDays('2026-11-23', '2026-11-28', ['09:00']);

    expect(daysOf(server.mails)).toEqual(['2026-11-27']);
  });

  test('tells the nearest threshold only of what was recorded late', async () => {
    const { id } = await follow.deadline(due);

    await passDays('2026-11-26', '2026-11-29', ['09:00']);

    expect((await follow.told(id)).map(({ threshold }) => threshold)).toEqual([7]);
  });

  test.each(['MET', 'MISSED', 'WAIVED', 'VOID', 'TOLLED'])(
    'is silent of a deadline that is %s',
    async (state) => {
      const { id } = await follow.deadline(due, { state, met: state === 'MET' ? '2026-11-01' : null });

      await goRound(mailing, today);

      expect(await follow.told(id)).toEqual([]);
    },
  );

  test('begins anew when the deadline moved', async () => {
    const { id, version } = await follow.deadline(due);
    await goRound(mailing, today);
    await world.as('advocate').patch(`/deadlines/${id}`, { due: '2027-01-15' }, version);

    await goRound(mailing, today);

    expect((await follow.told(id)).map(({ threshold }) => threshold).sort()).toEqual([7, 90]);
  });

  test('tells of a question with an inquiry that waits, and of a reminder on its day', async () => {
    const us = world.organisations.ours.accounts;
    const question = await world.make('questions', {
      ownerId: us.advocate,
      level: 'internal',
    });
    const inquiry = { questionId: question.id, state: 'SENT', level: 'internal' };
    await world.make('inquiries', { ...inquiry, replyDue: due });
    await world.make('inquiries', { ...inquiry, replyDue: due });
    const reminder = await world.make('reminders', { due, doneAt: null }, world.as('advocate'));

    await passDays('2026-11-24', due, ['09:00']);

    expect((await follow.told(question.id)).map(({ threshold }) => threshold)).toEqual([7, 1, 0]);
    expect((await follow.told(reminder.id)).map(({ threshold }) => threshold)).toEqual([0]);
    expect(server.mails.at(-1)?.subject).toMatch(/: due today$/);
  });
});

describe('a mail', () => {
  test('carries a reference, the days, the reason and a link, and no name and no title', async () => {
    const { id } = await follow.deadline(due);

    await passDays('2026-11-24', '2026-11-24', ['09:00']);

    const [mail] = server.mails;
    const [{ id: messageId } = { id: '' }] = await follow.messages();
    expect(mail?.subject).toBe(`Paradero: Deadline ${id.slice(0, 8)}: due in 7 days`);
    expect(mail?.text).toContain('You watch this deadline.');
    expect(mail?.text).toContain(`https://paradero.example/deadlines/${id}/show`);
    expect(
      `${mail?.subject} ${mail?.text} ${mail?.headerLines.map(({ line }) => line).join(' ')}`,
    ).not.toMatch(/Jos|Uma|Respuesta|advocate of/);
    expect(mail?.messageId).toBe(`<${messageId}@paradero.example>`);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.headers.get('list')).toMatchObject({
      unsubscribe: { url: 'https://paradero.example/notice-settings' },
    });
  });

  test('speaks the language of the account', async () => {
    const advocate = world.organisations.ours.accounts.advocate;
    const account = (await world.as('administrator').get(`/accounts/${advocate}`)).body;
    const turned = await world
      .as('administrator')
      .patch(`/accounts/${advocate}`, { locale: 'es' }, account.version);
    await follow.deadline(due);

    await passDays('2026-11-24', '2026-11-24', ['09:00']);
    await world.as('administrator').patch(`/accounts/${advocate}`, { locale: 'en' }, turned.body.version);

    expect(server.mails[0]?.subject).toMatch(/^Paradero: Fecha límite [0-9a-f]{8}: vence en 7 días$/);
    expect(server.mails[0]?.text).toContain('Esta fecha límite está a su cargo.');
  });

  test('stays in the outbox without SMTP_URL, where our administrator reads it and theirs does not', async () => {
    await follow.deadline(due);

    await goRound(world.app, today);

    const ours = await world.as('administrator').get('/messages');
    expect(ours.body).toMatchObject({
      total: 1,
      sending: false,
      data: [
        {
          account: 'advocate of ours',
          kind: 'notice',
          sentAt: null,
          attempts: 0,
          createdAt: '2026-11-24T09:00:00.000Z',
        },
      ],
    });
    expect((await world.as('administrator', 'theirs').get('/messages')).body.total).toBe(0);
    expectProblem(await world.as('advocate').get('/messages'), 403);
  });

  test('that the server refuses is kept with the reason, which holds no address, and sent later', async () => {
    await follow.deadline(due);
    await goRound(mailing, today);
    const [message] = await follow.messages();
    server.before = () => {
      throw Object.assign(new Error('no such mailbox: advocate@ours.test'), { responseCode: 450 });
    };

    await expect(send(mailing, message?.id ?? '', today)).rejects.toThrow(/^\w+ 450$/);
    const [failed] = await follow.messages();
    server.before = () => undefined;
    await send(mailing, message?.id ?? '', today);

    expect(failed).toMatchObject({
      attempts: 1,
      sentAt: null,
      lastError: expect.stringMatching(/^\w+ 450$/),
    });
    expect(await follow.messages()).toMatchObject([{ attempts: 2, lastError: null }]);
    expect(server.mails).toHaveLength(1);
  });

  test('does not go out when its hours are over', async () => {
    await follow.deadline(due);
    await goRound(mailing, today);
    const [message] = await follow.messages();

    await send(mailing, message?.id ?? '', '2026-11-24T18:00:00Z');

    expect(server.mails).toEqual([]);
  });
});

describe('however many processes run', () => {
  test('each notice is given and mailed once', async () => {
    const deadlines = [
      await follow.deadline(due),
      await follow.deadline(due),
      await follow.deadline('2026-12-20'),
    ];
    const other = await world.another({ smtpUrl: server.url });

    await Promise.all([mailing, other, mailing, other].map((app) => goRound(app, today)));
    const messages = await follow.messages();
    await Promise.all(messages.flatMap(({ id }) => [send(mailing, id, today), send(other, id, today)]));

    for (const { id } of deadlines) expect(await follow.told(id)).toHaveLength(1);
    expect(messages).toHaveLength(3);
    expect(new Set(server.mails.map(({ messageId }) => messageId)).size).toBe(3);
    expect(server.mails).toHaveLength(3);
  });

  test('their runners do the work by themselves', async () => {
    const { id } = await follow.deadline(due);
    const runners = await Promise.all([1, 2].map(() => world.another({ smtpUrl: server.url, jobs: true })));

    await until(async () => (await follow.messages()).some(({ sentAt }) => sentAt !== null));
    await Promise.all(runners.map((app) => app.get(JobRunner).beforeApplicationShutdown()));

    expect(await follow.told(id)).toHaveLength(1);
    expect(server.mails).toHaveLength(1);
  });

  test('one that is killed while it sends loses nothing', async () => {
    const { id } = await follow.deadline(due);
    const child = spawn(process.execPath, [fileURLToPath(new URL('runner-process.mjs', import.meta.url))], {
      stdio: 'ignore',
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'test',
        PARADERO_NOW: today,
        SMTP_URL: server.url,
        TEST_APP_URL: world.databaseUrl,
      },
    });
    let killed = false;
    server.before = async () => {
      if (killed) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
      killed = true;
      throw new Error('nobody is there to be told yes');
    };
    await until(() => killed);

    expect(await follow.messages()).toMatchObject([{ sentAt: null }]);
    const runner = await world.another({ smtpUrl: server.url, jobs: true });
    await until(async () => (await follow.messages()).some(({ sentAt }) => sentAt !== null));
    await runner.get(JobRunner).beforeApplicationShutdown();

    expect(await follow.told(id)).toHaveLength(1);
    expect(server.mails).toHaveLength(1);
  });
});

describe('the settings', () => {
  test('gather the notices of a week into one mail on Monday', async () => {
    await follow.settle({ digest: 'weekly' });
    const one = await follow.deadline('2026-12-01');
    const other = await follow.deadline('2026-12-04');

    await passDays('2026-11-24', '2026-11-30', ['09:00', '15:00']);

    expect(daysOf(server.mails)).toEqual(['2026-11-30']);
    expect(server.mails[0]?.subject).toBe('Paradero: 2 notices');
    expect(server.mails[0]?.text).toContain(`${one.id.slice(0, 8)}: due in 1 day.`);
    expect(server.mails[0]?.text).toContain(`${other.id.slice(0, 8)}: due in 4 days.`);
    expect((await follow.told(one.id)).every(({ mailedAt }) => mailedAt !== null)).toBe(true);
  });

  test('gather the notices of a day, one mail a day', async () => {
    await follow.settle({ digest: 'daily' });
    await follow.deadline('2026-12-01');
    await passDays('2026-11-24', '2026-11-24', ['09:00']);
    await follow.deadline('2026-12-02');
    await follow.deadline('2026-12-03');

    await passDays('2026-11-24', '2026-11-24', ['15:00']);
    await passDays('2026-11-25', '2026-11-25', ['08:00', '15:00']);

    expect(daysOf(server.mails)).toEqual(['2026-11-24', '2026-11-25']);
    expect(server.mails.map(({ subject }) => subject)).toEqual(['Paradero: 1 notice', 'Paradero: 2 notices']);
  });

  test('keep mail away and the notices in the program', async () => {
    await follow.settle({ mail: false });
    const { id } = await follow.deadline(due);

    await passDays('2026-11-24', '2026-11-24', ['09:00']);

    expect(await follow.told(id)).toHaveLength(1);
    expect(await follow.messages()).toEqual([]);
  });

  test('move the hours with the summer time of the zone', async () => {
    await follow.settle({ zone: 'America/New_York', sendFrom: 8, sendUntil: 9 });
    const before = await follow.deadline('2026-03-14');
    const after = await follow.deadline('2026-03-15');

    // On 7 March eight o'clock is 13:00 UTC; the clocks go forward on the 8th, and it is 12:00 UTC.
    for (const at of [
      '2026-03-07T12:30:00Z',
      '2026-03-07T13:30:00Z',
      '2026-03-08T12:30:00Z',
      '2026-03-08T13:30:00Z',
    ])
      await goRound(mailing, at);

    const at = async (id: string) =>
      (await follow.told(id)).map(({ createdAt, threshold }) => [
        createdAt.toISOString().slice(5, 16),
        threshold,
      ]);
    expect(await at(before.id)).toEqual([['03-07T13:30', 7]]);
    expect(await at(after.id)).toEqual([
      ['03-07T13:30', 30],
      ['03-08T12:30', 7],
    ]);
  });

  test('are those of the account and are answered as they were put', async () => {
    const unsaid = await world.as('advocate').get('/notice-settings');
    const said = await follow.settle({ zone: 'America/El_Salvador', sendFrom: 7, digest: 'daily' });

    expect(unsaid.body).toEqual({ zone: 'UTC', sendFrom: 8, sendUntil: 18, mail: true, digest: 'none' });
    expect(said.status).toBe(200);
    expect((await world.as('advocate').get('/notice-settings')).body).toEqual(said.body);
    expect((await world.as('monitor').get('/notice-settings')).body).toEqual(unsaid.body);
  });

  test.each([
    ['zone', { zone: 'Europe/Atlantis' }],
    ['sendFrom', { sendFrom: 24 }],
    ['sendUntil', { sendFrom: 9, sendUntil: 9 }],
    ['digest', { digest: 'hourly' }],
    ['surprise', { surprise: 1 }],
  ])('are refused at %s', async (path, said) => {
    expectProblem(await follow.settle(said), 422, path);
  });
});

describe('what was told', () => {
  const remove = (at: string) => mailing.get(KeptDays).enforce(new Date(at));

  test('is removed when it is old, and nothing is told again for it', async () => {
    const { id } = await follow.deadline('2026-11-25');
    await passDays('2026-11-24', '2026-11-25', ['09:00']);
    await world.as('advocate').post('/notices/read-all', {});

    await remove('2027-02-20T09:00:00Z');
    expect([(await follow.told(id)).length, (await follow.messages()).length]).toEqual([2, 2]);
    await remove('2027-02-22T12:00:00Z');
    expect([(await follow.told(id)).length, (await follow.messages()).length]).toEqual([2, 1]);
    await goRound(mailing, '2027-02-24T09:00:00Z');
    await remove('2027-05-24T10:00:00Z');

    expect((await follow.told(id)).map(({ threshold }) => threshold)).toEqual([-91]);
    await goRound(mailing, '2027-05-26T09:00:00Z');
    await goRound(mailing, '2027-05-26T10:00:00Z');
    expect((await follow.told(id)).map(({ threshold }) => threshold)).toEqual([-91, -182]);
  });

  test('is kept for a year while nobody has read it', async () => {
    const { id } = await follow.deadline(due);
    await goRound(mailing, today);

    await remove('2027-11-24T08:00:00Z');
    expect(await follow.told(id)).toHaveLength(1);
    await remove('2027-11-24T10:00:00Z');

    expect([await follow.told(id), await follow.messages()]).toEqual([[], []]);
  });
});

describe('the notices of an account', () => {
  test('say what, when and why, count what is unread and are marked as read', async () => {
    const { id } = await follow.deadline(due);
    await follow.deadline('2026-12-20');
    await goRound(world.app, today);
    const list = async (query = '') =>
      noticePage.parse((await world.as('advocate').get(`/notices${query}`)).body);

    const { data, unread } = await list();
    const notice = data.find(({ recordId }) => recordId === id);
    await world.as('monitor').post(`/notices/${notice?.id}/read`, {});
    const untouched = await list();
    const read = await world.as('advocate').post(`/notices/${notice?.id}/read`, {});

    expect(notice).toMatchObject({ about: 'deadlines', reason: 'WATCHER', days: 7, threshold: 7, due });
    expect(unread).toBe(2);
    expect(untouched.unread).toBe(2);
    expect(read.status).toBe(204);
    expect(await list('?unread=true')).toMatchObject({ total: 1, unread: 1 });
    await world.as('advocate').post('/notices/read-all', {});
    expect(await list()).toMatchObject({ total: 2, unread: 0 });
    expect((await world.as('monitor').get('/notices')).body).toMatchObject({ data: [], unread: 0 });
  });

  test('are never of what it does not reach, and go when it no longer does', async () => {
    const us = world.organisations.ours.accounts;
    const theirs = await world.insert('deadlines', {
      due,
      state: 'OPEN',
      level: 'restricted',
      watcherId: us.advocate,
      organisationId: world.organisations.theirs.id,
      condition: null,
    });
    const ours = await follow.deadline(due);
    await goRound(world.app, today);
    await world.overwrite('deadlines', ours.id, { level: 'sealed' });

    const { body } = await world.as('advocate').get('/notices');

    expect(await follow.told(theirs.id)).toEqual([]);
    expect(await follow.told(ours.id)).toHaveLength(1);
    expect(body).toMatchObject({ data: [], total: 0, unread: 0 });
  });

  test.each(['?unread=maybe', '?page=0', '?perPage=500', '?surprise=1'])('refuse %s', async (query) => {
    expectProblem(await world.as('advocate').get(`/notices${query}`), 422);
  });
});
