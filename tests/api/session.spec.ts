import { session } from '@paradero/contract/session';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { emailOf } from '../factories/accounts.js';
import { clientOf, type Answer, type App, type Client } from '../factories/client.js';
import { expectProblem } from '../factories/problems.js';
import { openSession, password, startApp, type World } from '../factories/world.js';

const now = '2026-03-20T12:00:00Z';
const memoryKib = 16_384;

let world: World;
let beside: App;
let aMinuteLater: App;
beforeAll(async () => {
  world = await startApp({ now, memoryKib });
  beside = await world.another();
  aMinuteLater = await world.another({ now: '2026-03-20T12:01:00Z' });
  const { advocate } = world.organisations.theirs.accounts;
  await world.overwrite('accounts', advocate, { disabledAt: now });
  await world.overwrite('accounts', world.organisations.theirs.accounts.monitor, { passwordHash: null });
});
afterAll(() => world.close());

let addresses = 0;
const freshAddress = () => `10.2.${(addresses += 1)}.7`;

interface Attempt {
  readonly email: string;
  readonly password?: string;
  readonly address?: string;
  readonly app?: App;
}

const attempt = ({ email, address = freshAddress(), app = world.app, ...given }: Attempt): Promise<Answer> =>
  clientOf(app, { address }).post('/session', { email, password: given.password ?? 'not this one' });

const withoutId = ({ status, text, headers }: Answer) => ({
  status,
  body: { ...JSON.parse(text), requestId: '' },
  headers: Object.keys(headers).sort(),
});

describe('signing in', () => {
  test('answers who it is and the day, with a cookie no script and no other site can use', async () => {
    const answer = await attempt({ email: emailOf('monitor', 'ours'), password });

    expect(answer.status).toBe(200);
    expect(session.parse(answer.body)).toMatchObject({
      account: { email: 'monitor@ours.test', role: 'monitor', organisationId: world.organisations.ours.id },
      today: '2026-03-20',
    });
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^paradero=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  test('asks for a secure cookie of this host alone in production', async () => {
    const app = await world.another({ production: true });

    const answer = await attempt({ app, email: emailOf('monitor', 'ours'), password });

    expect(String(answer.headers['set-cookie'])).toMatch(
      /^__Host-paradero=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  test('takes the address in any case', async () => {
    expect((await attempt({ email: 'MONITOR@Ours.Test', password })).status).toBe(200);
  });

  test('makes a new session each time and adopts none that was sent', async () => {
    const planted = clientOf(world.app, { cookie: 'paradero=planted', address: freshAddress() });
    const signedIn = world.as('monitor');
    const both = await Promise.all(
      [planted, signedIn].map((client) =>
        client.post('/session', { email: emailOf('monitor', 'ours'), password }),
      ),
    );

    const cookies = both.map(({ headers }) => String(headers['set-cookie']).split(';')[0]);
    expect(new Set([...cookies, 'paradero=planted', signedIn.cookie]).size).toBe(4);
    expectProblem(await planted.get('/sources'), 401);
  });

  test('stores no token, only what cannot be turned back into it', async () => {
    const token = (await world.signIn('advocate')).cookie?.split('=')[1] ?? '';

    const { rows } = await world.owner.query<{ stored: string }>(
      'select to_jsonb(s)::text as stored from sessions s',
    );

    expect(token).toHaveLength(43);
    expect(rows.filter(({ stored }) => stored.includes(token))).toEqual([]);
  });

  test.each([
    ['nothing', {}, ['email', 'password']],
    ['a list', [], ['']],
    ['more than it takes', { email: 'a@b.test', password: 'x', role: 'administrator' }, ['role']],
    ['something else than text', { email: { $ne: null }, password: true }, ['email', 'password']],
    ['a NUL', { email: 'monitor@ours.test\u0000', password: 'a\u0000b' }, ['email']],
    ['half a character', { email: 'monitor\ud800@ours.test', password: 'a' }, ['email']],
    ['a very long password', { email: 'monitor@ours.test', password: 'x'.repeat(129) }, ['password']],
  ])('refuses %s', async (_, body, paths) => {
    expectProblem(
      await clientOf(world.app, { address: freshAddress() }).post('/session', body),
      422,
      ...paths,
    );
  });
});

describe('a refused sign-in', () => {
  const refused = {
    'a wrong password': emailOf('administrator', 'theirs'),
    'an unknown account': 'nobody@nowhere.test',
    'a disabled account': emailOf('advocate', 'theirs'),
    'an account without a password': emailOf('monitor', 'theirs'),
  };

  test('tells nothing about which accounts exist', async () => {
    const answers = [];
    for (const email of Object.values(refused)) answers.push(withoutId(await attempt({ email })));
    answers.push(withoutId(await attempt({ email: refused['a disabled account'], password })));

    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'session/refused' } });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test('takes as long whatever the reason', async () => {
    const took = async (email: string) => {
      const start = performance.now();
      await attempt({ email });
      return performance.now() - start;
    };
    const rounds: number[][] = [];
    for (let round = 0; round < 5; round += 1) {
      await world.owner.query('delete from login_attempts');
      rounds.push([
        await took(refused['a wrong password']),
        await took(refused['an unknown account']),
        await took(refused['an account without a password']),
      ]);
    }

    const best = [0, 1, 2].map((column) => Math.min(...rounds.map((round) => round[column] ?? Infinity)));
    expect(Math.max(...best) / Math.min(...best)).toBeLessThan(2);
  });
});

describe('repeated failures', () => {
  const free = 4;
  const fail = async (email: string, address: string, app = world.app) => {
    const answers = [];
    for (let count = 0; count < free; count += 1) answers.push(await attempt({ email, address, app }));
    return answers.map(({ status }) => status);
  };

  test.each([
    ['an account that exists', emailOf('advocate', 'ours')],
    ['an account that does not', 'throttled@nowhere.test'],
  ])('slow down who guesses at %s, from wherever, whatever is sent then', async (_, email) => {
    expect(await fail(email, freshAddress())).toEqual([401, 401, 401, 401]);

    for (const given of [{ email }, { email: email.toUpperCase() }, { email, password }]) {
      const throttled = await attempt(given);
      expectProblem(throttled, 429);
      expect(throttled.body.code).toBe('session/throttled');
      expect(Number(throttled.headers['retry-after'])).toBeGreaterThanOrEqual(1);
      expect(throttled.headers['set-cookie']).toBeUndefined();
    }
  });

  test('slow down an address that guesses at many accounts, and believe no header about it', async () => {
    const address = freshAddress();
    for (let guess = 0; guess < free; guess += 1)
      await attempt({ email: `guess${guess}@nowhere.test`, address });
    const neighbour = address.replace(/7$/, '200');

    for (const from of [address, neighbour]) {
      const client = clientOf(world.app, { address: from });
      const body = { email: 'guess@nowhere.test', password: 'not this one' };
      expectProblem(await client.post('/session', body, { 'x-forwarded-for': '203.0.113.9' }), 429);
    }
  });

  test('are known to every process, pass with time, and are forgotten after a success', async () => {
    const email = emailOf('reader', 'theirs');
    await fail(email, freshAddress());

    expectProblem(await attempt({ app: beside, email, password }), 429);
    expect((await attempt({ app: aMinuteLater, email, password })).status).toBe(200);
    expect(await fail(email, freshAddress(), aMinuteLater)).toEqual([401, 401, 401, 401]);
  });

  test('never close an account for longer than a minute, however many there were', async () => {
    const email = emailOf('reader', 'ours');
    await fail(email, freshAddress());
    await world.owner.query('update login_attempts set failures = 1000');

    const soon = await attempt({ email, password });

    expectProblem(soon, 429);
    expect(soon.headers['retry-after']).toBe('60');
    expect((await attempt({ app: aMinuteLater, email, password })).status).toBe(200);
    await world.owner.query('delete from login_attempts');
  });

  test('leave other accounts at other addresses alone', async () => {
    await fail('guessed@nowhere.test', freshAddress());

    expect((await attempt({ email: emailOf('monitor', 'ours'), password })).status).toBe(200);
  });

  test('are not made by an office full of people who sign in', async () => {
    const address = freshAddress();
    const statuses = [];
    for (let person = 0; person < 12; person += 1)
      statuses.push((await attempt({ email: emailOf('monitor', 'ours'), password, address })).status);

    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test('do not slip through when they come all at once', async () => {
    const email = 'burst@nowhere.test';
    const address = freshAddress();

    const answers = await Promise.all(Array.from({ length: 24 }, () => attempt({ email, address })));

    const judged = answers.filter(({ status }) => status === 401).length;
    expect(answers.every(({ status }) => status === 401 || status === 429)).toBe(true);
    expect(judged).toBeLessThanOrEqual(2 * free);
  });
});

describe('a session', () => {
  test('says who is signed in, and nobody when nobody is', async () => {
    expect((await world.as('advocate').get('/session')).body).toMatchObject({
      account: { email: 'advocate@ours.test', role: 'advocate' },
      today: '2026-03-20',
    });
    expect((await world.nobody.get('/session')).body).toMatchObject({ account: null, today: '2026-03-20' });
  });

  test('ends when its browser signs out, and no other does', async () => {
    const [here, there] = [await world.signIn('monitor'), await world.signIn('monitor')];

    const left = await here.delete('/session');

    expect({ status: left.status, text: left.text }).toEqual({ status: 204, text: '' });
    expect(String(left.headers['set-cookie'])).toMatch(/^paradero=; .*Expires=Thu, 01 Jan 1970/);
    expect(left.headers['clear-site-data']).toBe('"cache"');
    expectProblem(await here.get('/sources'), 401);
    expect((await there.get('/sources')).status).toBe(200);
  });

  test('ends two hours after it was last used', async () => {
    const used = await world.signIn('monitor');
    const idle = await world.signIn('monitor');
    await age(used, { seen: '119 minutes' });
    await age(idle, { seen: '121 minutes' });

    expect((await used.get('/sources')).status).toBe(200);
    expectProblem(await idle.get('/sources'), 401);
    await age(used, { seen: '119 minutes' });
    expect((await used.get('/sources')).status).toBe(200);
  });

  test('ends twelve hours after it began, however much it is used', async () => {
    const young = await world.signIn('monitor');
    const old = await world.signIn('monitor');
    await age(young, { begun: '11 hours 59 minutes' });
    await age(old, { begun: '12 hours' });

    expect((await young.get('/sources')).status).toBe(200);
    expectProblem(await old.get('/sources'), 401);
  });

  test('ends with the clock of another process as well', async () => {
    const { cookie = '' } = await openSession(world.app, {
      email: emailOf('monitor', 'ours'),
      address: freshAddress(),
    });
    const late = await world.another({ now: '2026-03-21T00:00:01Z' });

    expect((await clientOf(aMinuteLater, { cookie }).get('/sources')).status).toBe(200);
    expectProblem(await clientOf(late, { cookie }).get('/sources'), 401);
  });

  // Sessions are moved back instead of the clock forward.
  const age = async ({ cookie }: Client, { seen = '0', begun = '0' }: { seen?: string; begun?: string }) => {
    await world.owner.query(
      `update sessions set "seenAt" = $1::timestamptz - $2::interval, "createdAt" = "createdAt" - $3::interval,
       "expiresAt" = "expiresAt" - $3::interval
       where "tokenHash" = translate(encode(sha256($4::bytea), 'base64'), '+/=', '-_')`,
      [now, seen, begun, Buffer.from(cookie?.split('=')[1] ?? '')],
    );
  };
});

describe('a write from another site', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://elsewhere.test' }],
    [{ origin: 'null' }],
    [{ origin: 'http://localhost.elsewhere.test' }],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://localhost' }],
  ])('is refused when it says %j', async (headers) => {
    const { id } = await world.make('sources');
    const monitor = world.as('monitor');

    for (const [method, path] of [
      ['POST', '/sources'],
      ['PATCH', `/sources/${id}`],
      ['DELETE', '/session'],
      ['POST', '/session'],
      ['POST', '/invitation'],
    ] as const)
      expectProblem(
        await monitor.send(method, path, { body: {}, headers: { host: 'localhost', ...headers } }),
        403,
      );
    expect((await monitor.get('/session')).body).toMatchObject({ account: { role: 'monitor' } });
  });

  test.each([[{ 'sec-fetch-site': 'same-origin' }], [{ origin: 'http://localhost' }], [{}]])(
    'is none when it says %j',
    async (headers) => {
      const sent = await world.draft('parties');

      const answer = await world.as('monitor').post('/parties', sent, { host: 'localhost', ...headers });

      expect(answer.status).toBe(201);
    },
  );

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot be a form of %s',
    async (type) => {
      const sent = JSON.stringify(await world.draft('parties'));

      expectProblem(await world.as('monitor').post('/parties', sent, { 'content-type': type }), 415);
    },
  );
});
