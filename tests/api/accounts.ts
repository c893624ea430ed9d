import { invited } from '@paradero/contract/session';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { clientOf, type Answer, type Client } from '../factories/client.js';
import { storingNothing } from '../factories/counts.js';
import { expectProblem } from '../factories/problems.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();
let administrator: Client;
beforeAll(async () => {
  administrator = world.as('administrator');
});

const chosen = 'a password of my own';

const invitationOf = (said: object = {}) => {
  const id = randomUUID();
  return { id, name: 'New colleague', email: `${id}@ours.test`, role: 'monitor', locale: 'es', ...said };
};

const invite = async (said: object = {}) => {
  const sent = invitationOf(said);
  const answer = await administrator.post('/accounts', sent);
  return { ...sent, answer, token: String(answer.body['path']).split('#')[1] ?? '' };
};

const accept = (token: unknown, password: unknown = chosen) =>
  world.nobody.post('/invitation', { token, password });

let visits = 0;
const signIn = async (email: string, password = chosen): Promise<Answer> =>
  clientOf(world.app, { address: `10.3.${(visits += 1)}.1` }).post('/session', { email, password });

const clientFrom = ({ headers }: Answer) =>
  clientOf(world.app, { cookie: String(headers['set-cookie']).split(';')[0] ?? '' });

const colleague = async () => {
  const invitation = await invite();
  await accept(invitation.token);
  return { ...invitation, client: clientFrom(await signIn(invitation.email)) };
};

describe('an invitation', () => {
  test('asked for twice is one account, with the second link', async () => {
    const { answer: first, token: lost, ...sent } = await invite();

    const again = await administrator.post('/accounts', { ...sent });

    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body['id']).toBe(sent.id);
    expectProblem(await accept(lost), 404);
    expect(await status(accept(String(again.body['path']).split('#')[1]))).toBe(204);
    expectProblem(await administrator.post('/accounts', { ...sent }), 409, 'email');
  });

  test('lets a colleague choose a password and sign in, once', async () => {
    const { id, email, answer, token } = await invite();
    expect(answer.status).toBe(201);
    expect(invited.safeParse(answer.body).error).toBeUndefined();
    expect(await status(signIn(email))).toBe(401);

    expect(await status(accept(token))).toBe(204);

    expect(await status(signIn(email.toUpperCase()))).toBe(200);
    expectProblem(await accept(token, 'another password altogether'), 404);
    expect((await administrator.get(`/accounts/${id}`)).body).toMatchObject({
      active: true,
      locale: 'es',
      organisationId: world.organisations.ours.id,
      role: 'monitor',
    });
  });

  test('is kept as a hash only, and leaves the log and the history alone', async () => {
    const { token } = await invite();

    const { rows } = await world.owner.query<{ stored: string }>(
      'select to_jsonb(a)::text as stored from accounts a union all select to_jsonb(h)::text from history h',
    );

    expect(token).toHaveLength(43);
    expect(rows.filter(({ stored }) => stored.includes(token))).toEqual([]);
  });

  test('ends after three days', async () => {
    const [young, old] = [await invite(), await invite()];
    for (const [{ id }, hours] of [
      [young, 71],
      [old, 73],
    ] as const)
      await world.overwrite('accounts', id, {
        inviteExpiresAt: new Date(Date.parse(String(young.answer.body['expiresAt'])) - hours * 3_600_000),
      });

    expect(await status(accept(young.token))).toBe(204);
    expectProblem(await accept(old.token), 404);
  });

  test('is accepted by one of two at once', async () => {
    const { token, email } = await invite();

    const answers = await Promise.all([
      accept(token, 'the first password'),
      accept(token, 'the second password'),
    ]);

    expect(answers.map((answer) => answer.status).sort()).toEqual([204, 404]);
    const first = answers[0]?.status === 204;
    expect(await status(signIn(email, first ? 'the first password' : 'the second password'))).toBe(200);
    expect(await status(signIn(email, first ? 'the second password' : 'the first password'))).toBe(401);
  });

  test.each([
    ['no token', { password: chosen }, 422, 'token'],
    ['null for a token', { token: null, password: chosen }, 422, 'token'],
    ['a condition for a token', { token: { not: '' }, password: chosen }, 422, 'token'],
    ['an empty token', { token: '', password: chosen }, 422, 'token'],
    ['a token nobody was given', { token: 'x'.repeat(43), password: chosen }, 404, ''],
    ['a short password', { token: 'x'.repeat(43), password: 'thirteen char' }, 422, 'password'],
    ['an endless password', { token: 'x'.repeat(43), password: 'x'.repeat(129) }, 422, 'password'],
    ['a NUL', { token: 'x'.repeat(43), password: `${chosen}\u0000` }, 422, 'password'],
  ])('is refused with %s', async (_, body, expected, path) => {
    await storingNothing(world.owner, async () => {
      expectProblem(await world.nobody.post('/invitation', body), expected, ...(path ? [path] : []));
    });
  });

  test('made again ends the former link, the password and the sessions', async () => {
    const { id, email, client } = await colleague();

    const again = await administrator.post(`/accounts/${id}/invitation`, {});

    expect(again.status).toBe(201);
    expectProblem(await client.get('/sources'), 401);
    expect(await status(signIn(email))).toBe(401);
    expect(await status(accept(String(again.body['path']).split('#')[1], 'one more password'))).toBe(204);
    expect(await status(signIn(email, 'one more password'))).toBe(200);
  });

  test('of a disabled account opens nothing', async () => {
    const { id, token } = await invite();
    await administrator.patch(`/accounts/${id}`, { disabled: true }, 1);

    expectProblem(await accept(token), 404);
  });

  test('is refused for an address that has an account, in any case, and once of two at once', async () => {
    const taken = await invite();
    const fresh = `${randomUUID()}@ours.test`;

    const again = await invite({ email: taken.email.toUpperCase() });
    const both = await Promise.all([invite({ email: fresh }), invite({ email: fresh })]);

    expectProblem(again.answer, 409, 'email');
    expect(both.map(({ answer }) => answer.status).sort()).toEqual([201, 409]);
  });

  test.each([
    ['what is not its to say', { organisationId: randomUUID(), passwordHash: 'x', active: true, demo: true }],
    ['a role that is none', { role: 'owner' }],
    ['an address that is none', { email: 'not an address' }],
    ['a NUL', { name: 'a\u0000b' }],
    ['no name', { name: ' ' }],
  ])('is refused with %s, naming the field', async (_, said) => {
    await storingNothing(world.owner, async () => {
      expectProblem(await administrator.post('/accounts', invitationOf(said)), 422, ...Object.keys(said));
    });
  });
});

describe('changing an account', () => {
  test('needs the version it was made from', async () => {
    const { id } = await invite();
    const path = `/accounts/${id}`;

    expectProblem(await administrator.patch(path, { name: 'Renamed' }), 428);
    const stale = await administrator.patch(path, { name: 'Renamed' }, 7);
    expectProblem(stale, 412);
    expect(stale.body.current).toMatchObject({ id, version: 1 });
    expect((await administrator.patch(path, { name: 'Renamed' }, 1)).body).toMatchObject({
      name: 'Renamed',
      version: 2,
    });
  });

  test('to another role ends its sessions at once', async () => {
    const { id, client } = await colleague();
    expect((await client.get('/sources')).status).toBe(200);

    expect((await administrator.patch(`/accounts/${id}`, { role: 'reader' }, 2)).status).toBe(200);

    expectProblem(await client.get('/sources'), 401);
  });

  test('to disabled ends its sessions at once and lets it sign in no more, until it is enabled', async () => {
    const { id, email, client } = await colleague();

    const disabled = await administrator.patch(`/accounts/${id}`, { disabled: true }, 2);

    expect(disabled.body['disabledAt']).toEqual(expect.any(String));
    expectProblem(await client.get('/sources'), 401);
    expect(await status(signIn(email))).toBe(401);
    await administrator.patch(`/accounts/${id}`, { disabled: false }, 3);
    expect(await status(signIn(email))).toBe(200);
  });

  test('of its own role or state is refused, so that one administrator remains', async () => {
    const own = world.organisations.ours.accounts.administrator;

    for (const said of [{ role: 'reader' }, { disabled: true }])
      expectProblem(await administrator.patch(`/accounts/${own}`, said, 1), 409);
  });

  test.each([
    [{ email: 'other@ours.test' }, 'email'],
    [{ organisationId: randomUUID() }, 'organisationId'],
    [{ passwordHash: 'x' }, 'passwordHash'],
    [{ demo: false }, 'demo'],
    [{ level: 'public' }, 'level'],
    [{ name: 'a\u0000b' }, 'name'],
    [{ role: { set: 'administrator' } }, 'role'],
  ])('refuses %j', async (said, path) => {
    const { id } = await invite();

    await storingNothing(world.owner, async () => {
      expectProblem(await administrator.patch(`/accounts/${id}`, said, 1), 422, path);
    });
  });

  test('of another organisation finds nothing to change', async () => {
    const id = world.organisations.theirs.accounts.monitor;

    await storingNothing(world.owner, async () => {
      expectProblem(await administrator.patch(`/accounts/${id}`, { role: 'reader' }, 1), 404);
      expectProblem(await administrator.post(`/accounts/${id}/invitation`, {}), 404);
      expectProblem(await administrator.get(`/accounts/${id}/sessions`), 404);
      expectProblem(await administrator.delete(`/accounts/${id}/sessions`), 404);
    });
    expect((await world.as('monitor', 'theirs').get('/sources')).status).toBe(200);
  });
});

describe('the sessions of an account', () => {
  test('are listed without what opens them, the present one marked', async () => {
    const own = world.organisations.ours.accounts.administrator;

    const { body, text } = await administrator.get(`/accounts/${own}/sessions`);

    expect(body.data.filter((each) => each['current'])).toHaveLength(1);
    expect(Object.keys(body.data[0] ?? {}).sort()).toEqual([
      'client',
      'createdAt',
      'current',
      'id',
      'seenAt',
    ]);
    expect(text).not.toContain(administrator.cookie?.split('=')[1]);
  });

  test('end all at once', async () => {
    const { id, email, client } = await colleague();
    const second = clientFrom(await signIn(email));

    expect((await administrator.delete(`/accounts/${id}/sessions`)).status).toBe(204);

    for (const each of [client, second]) expectProblem(await each.get('/sources'), 401);
    expect((await administrator.get(`/accounts/${id}/sessions`)).body.data).toEqual([]);
  });
});

const status = async (answer: Promise<Answer>) => (await answer).status;
