import { resources } from '@paradero/contract/resources';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Answer } from '../factories/client.js';
import { isPlain } from '../factories/make.js';
import { pathOf, routesOf } from '../factories/routes.js';
import { sharedWorld } from '../factories/shared-world.js';

const nowhere = '00000000-0000-4000-8000-000000000000';

const content = z.record(z.string(), z.object({ schema: z.looseObject({}) }));
const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  tags: z.array(z.string()).min(1),
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })).optional(),
  responses: z.record(z.string(), z.looseObject({ content: content.optional() })),
});
const description = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
});

type Operation = z.infer<typeof operation>;

const world = sharedWorld();
let api: z.infer<typeof description>;
beforeAll(async () => {
  api = description.parse((await world.nobody.get('/openapi.json')).body);
});

const operations = (): (Operation & { route: string })[] =>
  Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, each]) => ({ ...each, route: `${method.toUpperCase()} ${path}` })),
  );

const inPublishedForm = (path: string) => path.replace(/:(\w+)/g, '{$1}');

describe('the description of the API', () => {
  test('is OpenAPI 3.1, with a page to read it on', async () => {
    expect(api.openapi).toBe('3.1.0');
    expect((await world.nobody.get('/docs')).headers['content-type']).toMatch(/^text\/html/);
  });

  test('describes every route there is and no other', () => {
    const served = routesOf(world.app).filter(
      ({ method, path }) => method !== 'HEAD' && !/^\/api\/(docs|openapi\.json)/.test(path),
    );

    expect(
      operations()
        .map(({ route }) => route)
        .sort(),
    ).toEqual(served.map(({ method, path }) => `${method} ${inPublishedForm(path)}`).sort());
  });

  test('names each operation once and says what it does', () => {
    const names = operations().map(({ operationId }) => operationId);

    expect(new Set(names).size).toBe(names.length);
    expect(operations().filter(({ summary }) => summary.length < 3)).toEqual([]);
  });

  test('says for each operation what a refusal looks like', () => {
    const silent = operations().filter(({ responses }) => {
      const refusal =
        responses['4XX']?.content?.['application/problem+json'] ??
        responses['4XX']?.content?.['application/json'];
      return JSON.stringify(refusal ?? '').includes('Problem') === false;
    });

    // What answers nothing but a status has nothing to describe.
    expect(silent.filter(({ responses }) => !('204' in responses)).map(({ route }) => route)).toEqual([]);
  });

  test('names the resource of the contract behind each record', () => {
    for (const resource of resources)
      expect(api.components.schemas).toHaveProperty([String(resource.record.meta()?.['id'])]);
  });

  test('lists the parameters that a list takes', () => {
    const list = api.paths['/api/figures']?.['get'];

    expect(list?.parameters?.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'page',
        'perPage',
        'sort',
        'q',
        'filter[measure]',
        'filter[periodFrom]',
        'knownAt',
        'recordedAt',
      ]),
    );
  });
});

describe('every answer is of the shape described', () => {
  test.each(resources.map((resource) => [resource.name, resource] as const))(
    'for %s',
    async (name, resource) => {
      const { id } = await world.make(name);
      const monitor = world.as('monitor');
      const administrator = world.as('administrator');
      const path = `/api/${name}`;
      const one = `${path}/{id}`;

      const answers: [string, string, Answer][] = [
        ['get', path, await monitor.get(`/${name}?filter[id]=${id}`)],
        ['get', path, await monitor.get(`/${name}?perPage=1000`)],
        ['get', path, await world.nobody.get(`/${name}`)],
        ['get', one, await monitor.get(`/${name}/${id}`)],
        ['get', one, await administrator.get(`/${name}/${id}`)],
        ['get', one, await monitor.get(`/${name}/${nowhere}`)],
        ['get', `${one}/history`, await monitor.get(`/${name}/${id}/history`)],
      ];
      if (isPlain(resource)) {
        const sent = await world.draft(name);
        answers.push(
          ['post', path, await administrator.post(`/${name}`, sent)],
          ['post', path, await administrator.post(`/${name}`, { ...sent, surprise: 1 })],
          ['patch', one, await administrator.patch(`/${name}/${id}`, { level: 'restricted' }, 1)],
          ['patch', one, await administrator.patch(`/${name}/${id}`, { level: 'restricted' }, 1)],
          ['patch', one, await administrator.patch(`/${name}/${id}`, { level: 'restricted' })],
        );
      }

      for (const [method, route, answer] of answers) expectDescribed(method, route, answer);
    },
  );

  test('for routes of their own', async () => {
    const agreement = await world.parent('agreements');
    const own = world.organisations.ours.accounts.monitor;
    const paths: [string, string][] = [
      ['/api/dashboard', '/dashboard'],
      ['/api/agreements/{id}/terms', `/agreements/${agreement}/terms`],
      ['/api/agreements/{id}/counts', `/agreements/${agreement}/counts`],
      ['/api/cohorts/{id}/ledger', `/cohorts/${await world.parent('cohorts')}/ledger`],
      ['/api/cohorts/{id}/counts', `/cohorts/${await world.parent('cohorts')}/counts`],
      ['/api/accounts/{id}/sessions', `/accounts/${own}/sessions`],
      ['/api/notices', '/notices'],
      ['/api/notice-settings', '/notice-settings'],
      ['/api/messages', '/messages'],
      ['/api/session', '/session'],
      ['/api/health', '/health'],
      ['/api/ready', '/ready'],
    ];

    for (const [route, path] of paths)
      expectDescribed('get', route, await world.as('administrator').get(path));
  });

  test('and says the same type whatever the body', async () => {
    const own = routesOf(world.app).filter(({ path }) => !path.startsWith('/api/docs/'));
    for (const route of own.filter(({ method }) => method === 'GET')) {
      const answer = await world.as('administrator').get(pathOf(route, nowhere));
      const expected =
        answer.status >= 400
          ? /^application\/problem\+json/
          : /^(application\/json|text\/|image\/|application\/javascript)/;
      expect({ path: route.path, type: answer.headers['content-type'] }).toEqual({
        path: route.path,
        type: expect.stringMatching(expected),
      });
    }
  });
});

const compiled = new Map<string, z.ZodType>();

/** Expects a body that the published document describes for this operation and status. */
function expectDescribed(method: string, route: string, answer: Answer): void {
  const responses = api.paths[route]?.[method]?.responses ?? {};
  const status = String(answer.status);
  const declared = status in responses ? status : status === '200' && '201' in responses ? '201' : '4XX';
  const described = Object.values(responses[declared]?.content ?? {})[0]?.schema;
  expect({ route, status, described: described !== undefined }).toMatchObject({ described: true });
  const key = JSON.stringify(described);
  const schema = compiled.get(key) ?? z.fromJSONSchema(withDefinitions(described));
  compiled.set(key, schema);
  expect({ route, status, issues: schema.safeParse(answer.body).error?.issues }).toEqual({ route, status });
}

// JSON Schema keeps what is referred to beside the schema, OpenAPI in its components.
const withDefinitions = (described: unknown) =>
  JSON.parse(
    JSON.stringify({ ...Object(described), $defs: api.components.schemas }).replaceAll(
      '#/components/schemas/',
      '#/$defs/',
    ),
  );
