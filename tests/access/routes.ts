import { beforeAll, describe, expect, test } from '@jest/globals';
import { roles } from '../factories/accounts.js';
import { clientOf, type Client } from '../factories/client.js';
import { expectProblem } from '../factories/problems.js';
import { pathOf, routesOf, type Route } from '../factories/routes.js';
import { sharedWorld } from '../factories/shared-world.js';

const nowhere = '00000000-0000-4000-8000-000000000000';

/**
 * What each resource is for whom, written down a second time and by hand: the letters are those who may write
 * (m monitor, v advocate, a administrator), `+` means that its rows may be deleted, `-` that nobody writes them.
 */
const resources: Readonly<Record<string, string>> = {
  'agreement-events': 'va',
  'agreement-parties': 'va+',
  'calendar-days': 'a+',
  'custody-episodes': 'ma',
  'custody-events': 'ma',
  'evidence-events': '-',
  'proceeding-cohorts': 'va+',
  'proceeding-events': 'va',
  'question-addressees': 'va+',
  'report-subjects': 'mva+',
  agreements: 'va',
  allegations: 'mva',
  answers: 'mva',
  calendars: 'a',
  clearances: 'mva+',
  cohorts: 'ma',
  'deadline-rules': 'va',
  deadlines: 'va',
  evidence: '-',
  facilities: 'ma',
  figures: 'mva',
  inquiries: 'mva',
  memberships: 'ma',
  organisations: 'a',
  parties: 'mva',
  people: 'ma',
  proceedings: 'va',
  questions: 'va',
  reminders: 'mva+',
  reports: 'mva',
  sources: 'mva',
  statements: 'mva',
  visits: 'ma',
};

type Who = 'anybody' | 'r' | 'm' | 'v' | 'a';

interface Expected {
  readonly who: readonly Who[];
  /** What those who may are answered when they ask for nothing sensible. */
  readonly status: number;
}

const signedIn: readonly Who[] = ['r', 'm', 'v', 'a'];
const staff: readonly Who[] = ['m', 'v', 'a'];
const administrators: readonly Who[] = ['a'];
const anybody: readonly Who[] = ['anybody'];

const expected: Readonly<Record<string, Expected>> = {
  'GET /api/health': { who: anybody, status: 200 },
  'GET /api/ready': { who: anybody, status: 200 },
  'GET /api/docs': { who: anybody, status: 200 },
  'GET /api/openapi.json': { who: anybody, status: 200 },
  'GET /api/session': { who: anybody, status: 200 },
  'POST /api/session': { who: anybody, status: 422 },
  'DELETE /api/session': { who: signedIn, status: 204 },
  'POST /api/invitation': { who: anybody, status: 422 },
  'GET /api/dashboard': { who: signedIn, status: 200 },
  'GET /api/silence': { who: signedIn, status: 200 },
  'POST /api/answers/with-statement': { who: staff, status: 422 },
  'GET /api/calendar-days/:id/moves': { who: signedIn, status: 404 },
  'GET /api/deadlines/rules': { who: signedIn, status: 200 },
  'POST /api/deadlines/preview': { who: signedIn, status: 422 },
  'POST /api/deadlines/computed': { who: ['v', 'a'], status: 422 },
  'PUT /api/deadlines/:id/asked': { who: ['v', 'a'], status: 422 },
  'DELETE /api/deadlines/:id/asked': { who: ['v', 'a'], status: 404 },
  'GET /api/notices': { who: signedIn, status: 200 },
  'POST /api/notices/read-all': { who: signedIn, status: 204 },
  'POST /api/notices/:id/read': { who: signedIn, status: 404 },
  'GET /api/unresolved': { who: signedIn, status: 200 },
  'GET /api/question-rules': { who: signedIn, status: 200 },
  'PUT /api/question-rules/:code': { who: administrators, status: 422 },
  'GET /api/notice-settings': { who: signedIn, status: 200 },
  'PUT /api/notice-settings': { who: signedIn, status: 422 },
  'GET /api/messages': { who: administrators, status: 200 },
  'GET /api/desk': { who: staff, status: 200 },
  'GET /api/desk/calendar': { who: staff, status: 422 },
  'PUT /api/desk/marks/:kind/:id': { who: staff, status: 404 },
  'GET /api/calendar-feeds': { who: signedIn, status: 200 },
  'POST /api/calendar-feeds': { who: signedIn, status: 422 },
  'DELETE /api/calendar-feeds/:id': { who: signedIn, status: 404 },
  'GET /calendar/:file': { who: anybody, status: 404 },
  'GET /api/agreements/:id/terms': { who: signedIn, status: 404 },
  'GET /api/agreements/:id/counts': { who: signedIn, status: 404 },
  'GET /api/agreements/:id/ledger': { who: signedIn, status: 404 },
  'DELETE /api/agreement-events/:id': { who: ['v', 'a'], status: 404 },
  'GET /api/cohorts/:id/ledger': { who: signedIn, status: 404 },
  'GET /api/cohorts/:id/counts': { who: signedIn, status: 404 },
  ...reading('accounts'),
  'POST /api/accounts': { who: administrators, status: 422 },
  'PATCH /api/accounts/:id': { who: administrators, status: 404 },
  'POST /api/accounts/:id/invitation': { who: administrators, status: 404 },
  'GET /api/accounts/:id/sessions': { who: administrators, status: 404 },
  'DELETE /api/accounts/:id/sessions': { who: administrators, status: 404 },
  ...Object.assign(
    {},
    ...Object.entries(resources).map(([name, who]) => ({ ...reading(name), ...writing(name, who) })),
  ),
};

/** Files of the readable description, which is public. */
const isDescription = ({ path }: Route) => /^\/api\/docs(\/|-)/.test(path);

function reading(name: string): Record<string, Expected> {
  return {
    [`GET /api/${name}`]: { who: signedIn, status: 200 },
    [`GET /api/${name}/export.csv`]: { who: staff, status: 200 },
    [`GET /api/${name}/:id`]: { who: signedIn, status: 404 },
    [`GET /api/${name}/:id/history`]: { who: staff, status: 404 },
  };
}

function writing(name: string, letters: string): Record<string, Expected> {
  const who = staff.filter((letter) => letters.includes(letter));
  if (letters === '-') return {};
  return {
    [`POST /api/${name}`]: { who, status: 422 },
    [`PATCH /api/${name}/:id`]: { who, status: 404 },
    ...(letters.endsWith('+') ? { [`DELETE /api/${name}/:id`]: { who, status: 404 } } : {}),
  };
}

const world = sharedWorld();
let routes: readonly Route[];
beforeAll(async () => {
  routes = routesOf(world.app).filter((route) => !isDescription(route));
});

const named = ({ method, path }: Route) => `${method === 'HEAD' ? 'GET' : method} ${path}`;

const ask = (client: Client, route: Route) =>
  client.send(asMethod(route.method), pathOf(route, nowhere), {
    ...(['POST', 'PATCH', 'PUT'].includes(route.method) ? { body: {} } : {}),
    headers: { 'if-match': '"1"' },
  });

const asMethod = (method: string) => method as Parameters<Client['send']>[0]; // as the server printed it

test('the routes of the program are the routes written down here', () => {
  expect([...new Set(routes.map(named))].sort()).toEqual(Object.keys(expected).sort());
});

test('no route leaves its access undeclared', async () => {
  for (const route of routes) {
    const leaving = named(route) === 'DELETE /api/session';
    const client = leaving ? await world.signIn('administrator') : world.as('administrator');
    const answer = await ask(client, route);
    expect({ route: named(route), undeclared: answer.text.includes('access/undeclared') }).toMatchObject({
      undeclared: false,
    });
  }
});

describe.each(['nobody', ...roles] as const)('%s', (role) => {
  test('is answered on every route as the table says', async () => {
    const letter = { nobody: undefined, reader: 'r', monitor: 'm', advocate: 'v', administrator: 'a' }[role];
    const client = role === 'nobody' ? world.nobody : world.as(role);
    // HEAD is GET without a body; that it asks who is there is seen where nobody is.
    const asked = routes.filter(({ method }) => method !== 'HEAD' || role === 'nobody');

    const answers = [];
    for (const route of asked) {
      const leaving = named(route) === 'DELETE /api/session' && role !== 'nobody';
      const { status } = await ask(leaving ? await world.signIn(role) : client, route);
      answers.push({ route: `${route.method} ${route.path}`, status });
    }

    expect(answers).toEqual(
      asked.map((route) => {
        const { who = [], status = 0 } = expected[named(route)] ?? {};
        const open = who.includes('anybody');
        const may = open || who.some((each) => each === letter);
        const refusal = letter === undefined ? 401 : 403;
        return { route: `${route.method} ${route.path}`, status: may ? status : refusal };
      }),
    );
  });
});

describe('somebody without a session', () => {
  const spellings = (path: string) => [
    `/${path}`,
    `/api//${path.slice(5)}`,
    `/${path}/`,
    path.toUpperCase(),
    path.replace('api', 'Api'),
    path.replace('p', '%70'),
    `${path};a=b`,
    `${path}%2f`,
    `${path}?session=1`,
    `/./${path.slice(1)}`,
    `/api/health/..${path.slice(4)}`,
    `/api/health/%2e%2e${path.slice(4)}`,
    `\\${path.slice(1)}`,
  ];

  test('reads no record under any spelling of a path', async () => {
    await world.make('sources', { level: 'public' });

    for (const path of ['/api/sources', '/api/accounts', '/api/sources/export.csv', '/api/dashboard'])
      for (const spelling of spellings(path)) {
        const answer = await sendRaw(spelling);
        const html = String(answer.headers['content-type']).startsWith('text/html');
        expect({ spelling, open: answer.status < 400 && !html }).toEqual({ spelling, open: false });
      }
  });

  test('is told by no header what would let somebody in', async () => {
    for (const headers of [
      { authorization: 'Bearer administrator' },
      { 'x-forwarded-user': 'administrator@ours.test' },
      { 'x-original-url': '/api/health' },
      { 'x-rewrite-url': '/api/health' },
      { 'x-http-method-override': 'OPTIONS' },
      { cookie: 'paradero=' },
      { cookie: 'paradero=undefined' },
      { cookie: `paradero=${nowhere}` },
      { cookie: `__Host-paradero=${world.as('administrator').cookie?.split('=')[1] ?? ''}` },
    ])
      expectProblem(await world.nobody.get('/sources', headers), 401);
  });

  // Paths that begin elsewhere than behind /api.
  const sendRaw = async (url: string) => {
    const reply = await world.app.getHttpAdapter().getInstance().inject({ method: 'GET', url });
    return { status: reply.statusCode, headers: reply.headers };
  };
});

test('a role is read anew with each request', async () => {
  const signedIn = await world.signIn('monitor');
  const path = '/parties';
  expect((await signedIn.post(path, await world.draft('parties'))).status).toBe(201);

  await world.overwrite('accounts', world.organisations.ours.accounts.monitor, { role: 'reader' });

  expectProblem(await signedIn.post(path, await world.draft('parties')), 403);
  await world.overwrite('accounts', world.organisations.ours.accounts.monitor, { role: 'monitor' });
});

test('a method nobody declared is no route', async () => {
  const { id } = await world.make('sources');

  for (const method of ['PUT', 'OPTIONS'] as const)
    expect((await clientOf(world.app).send(method, `/sources/${id}`)).status).toBe(404);
});
