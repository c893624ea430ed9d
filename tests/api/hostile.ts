import { pageOf } from '@paradero/contract/page';
import { problem } from '@paradero/contract/problem';
import type { Resource } from '@paradero/contract/resource';
import { resources } from '@paradero/contract/resources';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ownerPool } from '@paradero/prisma/connect';
import fc from 'fast-check';
import type { Answer } from '../factories/client.js';
import { storingNothing } from '../factories/counts.js';
import { isPlain, type Values } from '../factories/make.js';
import { expectProblem } from '../factories/problems.js';
import { writableFields } from '../factories/values.js';
import { recordAlone } from '../factories/expected.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();
beforeAll(async () => {
  for (const name of ['sources', 'figures', 'reports'] as const)
    await world.make(name, await world.fullDraft(name, 1));
});

/** Words that only the inside of the program uses. */
const inside =
  /select |insert into|update .* set|node_modules|\.[jt]s:\d+|postgres|prisma|relation "|column "/i;

/** A refusal as problem+json that tells nothing of the inside, never a fault of the server. */
function expectRefusal(answer: Answer): void {
  expect({ status: answer.status, text: answer.text }).toMatchObject({ status: expect.any(Number) });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(problem.safeParse(answer.body).error).toBeUndefined();
  expect(answer.text).not.toMatch(inside);
}

describe('a query nobody thought of', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      'none',
      '',
      '0',
      '-1',
      '1e9',
      'true',
      'null',
      '%',
      "'",
      '"',
      '\\',
      '*',
      '(',
      '2025-02-30',
    ),
    fc.constantFrom(
      '2025-03-15',
      'public',
      'internal',
      'HELD_AGREEMENT',
      'a:* & !b',
      "'; drop table sources; --",
    ),
    fc.uuid(),
    fc.integer().map(String),
  );

  const parameter = (resource: Resource) => {
    const names = Object.keys(resource.fields);
    const bracketed = [
      ...names,
      ...names.flatMap((name) => [`${name}From`, `${name}To`]),
      'id',
      'passwordHash',
    ];
    return fc.oneof(
      fc.tuple(fc.constantFrom('page', 'perPage', 'q', 'recordedAt', 'knownAt'), word),
      fc.tuple(
        fc.constant('sort'),
        fc.oneof(fc.constantFrom(...names, ...names.map((name) => `-${name}`)), word),
      ),
      fc.tuple(fc.constantFrom(...bracketed.map((name) => `filter[${name}]`)), word),
      fc.tuple(word, word),
    );
  };

  test.each(resources.map((resource) => [resource.name, resource] as const))(
    'is answered or refused by a list of %s, and never breaks it',
    async (name, resource) => {
      const query = fc.array(parameter(resource), { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(query, fc.constantFrom('', '/export.csv'), async (pairs, path) => {
          const asked = new URLSearchParams(pairs.map(([key, value]) => [key, value.toWellFormed()]));
          const answer = await world.as('monitor').get(`/${name}${path}?${asked.toString()}`);
          if (answer.status !== 200) return expectRefusal(answer);
          if (path === '') expect(pageOf(resource).safeParse(answer.body).error).toBeUndefined();
        }),
        { numRuns: 15 },
      );
    },
  );

  test.each([
    '?%',
    '?%ff=%ff',
    '?filter[%00]=1',
    '?filter[id]=%E0%A4%A',
    '?[]=1&[=1&]=1',
    `?${'a=1&'.repeat(2000)}`,
    `?q=${'%F0%9F%98%80'.repeat(300)}`,
    `?filter[id]=${'00000000-0000-4000-8000-000000000000,'.repeat(300)}`,
    '?page=1.0&perPage=0x10',
    '?sort=createdAt%00',
    '?recordedAt=0000-00-00',
    '?knownAt=9999-99-99',
    '?filter[publishedFrom]=-0001-01-01',
    '/..%2f..%2fetc/passwd',
    '/%00',
    '/00000000-0000-4000-8000-000000000000%00',
    `/${'a'.repeat(5000)}`,
  ])('written as %s is refused', async (rest) => {
    expectRefusal(await world.as('monitor').get(`/sources${rest}`));
  });

  test.each(['0001-01-01', '9999-12-31'])('about the end of the calendar, %s, is answered', async (day) => {
    for (const clock of ['recordedAt', 'knownAt', 'filter[publishedFrom]', 'filter[publishedTo]'])
      expect((await world.as('monitor').get(`/sources?${clock}=${day}`)).status).toBe(200);
  });

  test('of a view is answered or refused as well', async () => {
    const paths = [
      '/dashboard',
      `/agreements/${await world.parent('agreements')}/terms`,
      `/agreements/${await world.parent('agreements')}/counts`,
      `/cohorts/${await world.parent('cohorts')}/ledger`,
      `/cohorts/${await world.parent('cohorts')}/counts`,
    ];
    const names = fc.constantFrom('on', 'knownAt', 'recordedAt', 'agreementId', 'from', 'to', 'validAt');
    const days = fc.constantFrom('0001-01-01', '9999-12-31', '2026-03-15', '2025-02-30');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.array(fc.tuple(names, fc.oneof(days, word)), { maxLength: 3 }),
        async (path, pairs) => {
          const asked = new URLSearchParams(pairs.map(([key, value]) => [key, value.toWellFormed()]));
          const answer = await world.as('monitor').get(`${path}?${asked.toString()}`);
          if (answer.status !== 200) expectRefusal(answer);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a body nobody thought of', () => {
  const plain = resources.filter(isPlain);

  test.each(plain.map((resource) => [resource.name, resource] as const))(
    'is refused by %s or stored as a whole',
    async (name, resource) => {
      const fields = writableFields(resource).map(([field]) => field);
      const value = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 10 }),
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom(
          '2025-02-30',
          '2025-XX',
          '../..',
          '',
          1e308,
          -0,
          2 ** 53,
          null,
          [],
          ['a'],
          'P1Y',
          'exact',
        ),
      );
      const draft = await world.draft(name);
      await fc.assert(
        fc.asyncProperty(
          fc.dictionary(fc.constantFrom(...fields, 'level', 'surprise'), value, { minKeys: 1, maxKeys: 4 }),
          fc.uuid(),
          async (said, id) => {
            const answer = await world.as('administrator').post(`/${name}`, { ...draft, ...said, id });
            if (answer.status !== 201) return expectRefusal(answer);
            expect(resource.record.safeParse(recordAlone(answer).body).error).toBeUndefined();
            expect(answer.body).toMatchObject(parsed(resource, said));
          },
        ),
        { numRuns: 15 },
      );
    },
  );

  // What the contract makes of a value: text trimmed, instants in a notation of the database's own.
  const parsed = (resource: Resource, said: Values) =>
    Object.fromEntries(
      Object.entries(said)
        .filter(([field]) => resource.fields[field]?.kind !== 'instant')
        // JSON knows one zero.
        .map(([field, value]) => [
          field,
          JSON.parse(JSON.stringify(resource.fields[field]?.schema.parse(value))),
        ]),
    );

  test.each([
    ['nothing', '', 400],
    ['half of it', '{"id":', 400],
    ['a list', '[]', 422],
    ['null', 'null', 422],
    ['text', '"text"', 422],
    ['a number', '1', 422],
    ['brackets alone', '['.repeat(100_000) + ']'.repeat(100_000), 422],
    ['boxes in boxes', '{"a":'.repeat(40_000) + '1' + '}'.repeat(40_000), 422],
    ['too much of it', JSON.stringify({ title: 'x'.repeat(260 * 1024) }), 413],
    ['a prototype', '{"__proto__": {"level": "public"}, "constructor": {"prototype": {"x": 1}}}', 422],
  ])('is refused when it is %s', async (_, body, status) => {
    await storingNothing(world.owner, async () => {
      const answer = await world.as('monitor').post('/sources', body);
      expectRefusal(answer);
      expect([400, status]).toContain(answer.status);
    });
  });

  test('keeps any text the contract takes exactly, whatever it looks like', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      fc.constantFrom(
        "'; drop table sources; --",
        '$1',
        '%s',
        '\\x00',
        '<script>',
        '=1+1',
        '🏳️‍🌈',
        '‮abc',
        '{{x}}',
      ),
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.uuid(), async (text, id) => {
        fc.pre(text.trim() !== '' && !text.includes('\u0000'));
        const sent = { ...(await world.draft('sources', { title: text })), id };
        const stored = await world.as('monitor').post('/sources', sent);
        expect(stored.body).toMatchObject({ title: text.trim() });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a record at the edge of what can be written', () => {
  test.each(['P0D', 'P1000Y', 'P99999Y', 'P999999999Y', 'P9999M', 'P99999D', 'P100000W'])(
    'breaks no view with a term of %s',
    async (termDuration) => {
      const draft = await world.fullDraft('agreements', 0, { termDuration, level: 'public' });
      const stored = await world.as('advocate').post('/agreements', draft);
      if (stored.status !== 201) return expectProblem(stored, 422, 'termDuration');

      await expectViews(stored.body.id);
    },
  );

  test.each(['0001', '0001-01-01', '9999', '9999-12-31', '../9999-12-31', '0001-01-01/..', 'XXXX'])(
    'breaks no view with people moved in %s',
    async (occurred) => {
      const agreement = await world.make('agreements', { termDuration: 'P999Y', level: 'public' });
      const cohort = await world.make('cohorts', { agreementId: agreement.id, level: 'public' });
      const most = 2_147_483_647;
      const events = await Promise.all(
        ['HELD_AGREEMENT', 'RETURNED_ORIGIN'].map(async (toStatus) => {
          const said = { cohortId: cohort.id, occurred, toStatus, lo: most, hi: most, level: 'public' };
          return world.as('monitor').post('/custody-events', await world.draft('custody-events', said));
        }),
      );
      const signed = { agreementId: agreement.id, occurred, type: 'SIGNED', level: 'public' };
      events.push(
        await world.as('advocate').post('/agreement-events', await world.draft('agreement-events', signed)),
      );
      for (const event of events.filter(({ status }) => status !== 201))
        expectProblem(event, 422, 'occurred');

      await expectViews(agreement.id);
      for (const view of ['ledger', 'counts'])
        expect((await world.as('advocate').get(`/cohorts/${cohort.id}/${view}`)).status).toBe(200);
    },
  );

  async function expectViews(agreementId: string): Promise<void> {
    for (const path of [
      `/agreements/${agreementId}/terms`,
      `/agreements/${agreementId}/counts`,
      '/dashboard',
    ])
      for (const on of ['', '?on=0001-01-01', '?on=9999-12-31']) {
        const { status } = await world.as('advocate').get(`${path}${on}`);
        expect({ path, on, status }).toEqual({ path, on, status: 200 });
      }
  }
});

describe('every answer', () => {
  test('is private to the browser that asked, and says which request it was', async () => {
    for (const path of ['/sources', '/health', '/nothing', '/session', '/sources/export.csv']) {
      const { headers } = await world.as('monitor').get(path);
      expect({ path, ...headers }).toMatchObject({
        path,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  test('that is a refusal names its request in the body too', async () => {
    const answer = await world.as('monitor').get('/nothing');

    expectProblem(answer, 404);
    expect(answer.body).toMatchObject({ requestId: answer.headers['x-request-id'] });
  });
});

test('losing every connection to the database costs no later request', async () => {
  const killer = ownerPool(world.databaseUrl, { max: 1 });
  const { rows } = await killer.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
  );
  await killer.end();
  expect(rows.length).toBeGreaterThan(0);

  const answers = await Promise.all(Array.from({ length: 12 }, () => world.as('monitor').get('/sources')));
  const after = await Promise.all(Array.from({ length: 12 }, () => world.as('monitor').get('/sources')));

  expect(answers.every(({ status, text }) => status === 200 || !inside.test(text))).toBe(true);
  expect(after.map(({ status }) => status)).toEqual(after.map(() => 200));
});
