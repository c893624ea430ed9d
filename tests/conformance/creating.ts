import { resources } from '@paradero/contract/resources';
import { describe, expect, test } from '@jest/globals';
import { storingNothing } from '../factories/counts.js';
import { asSent, derivedDays, expectRecord, recordAlone } from '../factories/expected.js';
import { isPlain, type Values } from '../factories/make.js';
import { expectProblem } from '../factories/problems.js';
import { requiredFields, writableFields } from '../factories/values.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();

const plain = resources.filter(isPlain);
const create = async (name: string, body: unknown) =>
  recordAlone(await world.as('administrator').post(`/${name}`, body));

describe.each(plain.map((resource) => [resource.name, resource] as const))(
  'creating %s',
  (name, resource) => {
    const count = async (id: unknown) => {
      const { rows } = await world.owner.query(`select 1 from ${resource.table} where id = $1`, [id]);
      return rows.length;
    };

    test('answers 201 with the record as sent, its days, its tag and its address', async () => {
      const sent = await world.fullDraft(name, 1, { level: 'internal' });

      const answer = await create(name, sent);

      expect({ status: answer.status, problem: answer.body.errors }).toEqual({ status: 201 });
      expect(answer.headers).toMatchObject({ etag: '"1"', location: `/api/${name}/${String(sent['id'])}` });
      expectRecord(resource, answer.body);
      expect(answer.body).toMatchObject({
        ...asSent(resource, sent),
        ...derivedDays(resource, ['2025-07-01', '2025-08-10']),
        version: 1,
        organisationId: world.organisations.ours.id,
        createdById: world.organisations.ours.accounts.administrator,
      });
    });

    test('leaves empty what was not said and begins at the level of its kind', async () => {
      const sent = await world.draft(name);

      const answer = await create(name, sent);

      const unsaid = writableFields(resource).filter(([field]) => !(field in sent));
      const empty = unsaid.map(([field, { kind }]) => [
        field,
        kind === 'texts' || kind === 'codes' ? [] : null,
      ]);
      expect(answer.body).toMatchObject({
        ...Object.fromEntries(empty),
        level: resource.sensitive ? 'restricted' : 'internal',
      });
    });

    test('answers a repeated request with the same record and keeps one row', async () => {
      const sent = await world.fullDraft(name, 1);
      const first = await create(name, sent);

      const second = await create(name, sent);

      expect({ status: second.status, body: second.body }).toEqual({ status: 200, body: first.body });
      expect(second.headers['etag']).toBe('"1"');
      expect(await count(sent['id'])).toBe(1);
    });

    test('answers two equal requests at once with one row', async () => {
      const sent = await world.draft(name);

      const answers = await Promise.all([create(name, sent), create(name, sent)]);

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
      expect(await count(sent['id'])).toBe(1);
    });

    test('refuses an id that is taken by other content', async () => {
      const sent = await world.fullDraft(name, 1, { level: 'internal' });
      await create(name, sent);

      const other = { ...(await world.fullDraft(name, 0)), id: sent['id'], level: 'restricted' };

      await storingNothing(world.owner, async () => {
        expectProblem(await create(name, other), 409, 'id');
      });
    });

    test('refuses a field it does not have and each field only the server writes', async () => {
      const sent = await world.draft(name);
      const server = Object.entries(resource.fields).filter(([, { write }]) => write === 'never');
      const own = Object.fromEntries(server.map(([field]) => [field, null]));

      await storingNothing(world.owner, async () => {
        expectProblem(await create(name, { ...sent, surprise: 1 }), 422, 'surprise');
        expectProblem(await create(name, { ...sent, ...own }), 422, ...Object.keys(own));
      });
    });

    test('names each field that is missing', async () => {
      const missing = ['id', ...requiredFields(resource).map(([field]) => field)];

      await storingNothing(world.owner, async () => {
        const answer = await create(name, {});
        expectProblem(answer, 422);
        expect(answer.body.errors).toEqual(
          expect.arrayContaining(missing.map((path) => ({ path, code: 'field/required' }))),
        );
      });
    });

    test('names each field of another type, whatever else is wrong', async () => {
      const sent = await world.draft(name);
      const fields = [...writableFields(resource).map(([field]) => field), 'level'];
      const wrong = Object.fromEntries(fields.map((field) => [field, { no: 'such thing' }]));

      await storingNothing(world.owner, async () => {
        expectProblem(await create(name, { ...sent, ...wrong }), 422, ...fields);
      });
    });

    test('refuses text that is not text and text that is too long, naming the field', async () => {
      const sent = await world.draft(name);
      const texts = fieldsOf('text', 'longtext', 'texts', 'edtf');
      const bad = (text: string): Values =>
        Object.fromEntries(texts.map(([field, kind]) => [field, kind === 'texts' ? [text] : text]));
      const paths = texts.map(([field, kind]) => (kind === 'texts' ? `${field}.0` : field));

      await storingNothing(world.owner, async () => {
        for (const text of ['a\u0000b', 'a\ud800b', '\udc00', 'x'.repeat(20_001)])
          expectProblem(
            await create(name, { ...sent, level: 'secret', ...bad(text) }),
            422,
            'level',
            ...paths,
          );
      });
    });

    test('keeps a number as exactly as it was sent or refuses it', async () => {
      const numbers = Object.fromEntries(fieldsOf('decimal').map(([field]) => [field, 12.345678901]));
      const sent = { ...(await world.fullDraft(name, 0)), ...numbers };

      const answer = await create(name, sent);

      if (answer.status === 201) expect(answer.body).toMatchObject(numbers);
      else expectProblem(answer, 422, ...Object.keys(numbers));
    });

    test('refuses days that do not exist and codes that are not listed', async () => {
      const sent = await world.draft(name);
      const dated = fieldsOf('edtf', 'day', 'instant', 'code').map(([field]) => field);
      const bad = Object.fromEntries(dated.map((field) => [field, '2025-02-30']));

      await storingNothing(world.owner, async () => {
        expectProblem(
          await create(name, { ...sent, ...bad, level: 'secret' }),
          422,
          ...dated.filter((field) => field in bad),
          'level',
        );
      });
    });

    test('refuses a reference to nothing, naming the field', async () => {
      const sent = await world.fullDraft(name, 0);
      const references = fieldsOf('reference').map(([field]) => field);
      const nowhere = Object.fromEntries(
        references.map((field) => [field, '00000000-0000-4000-8000-000000000000']),
      );

      await storingNothing(world.owner, async () => {
        if (references.length > 0)
          expectProblem(await create(name, { ...sent, ...nowhere }), 422, ...references);
      });
    });

    const fieldsOf = (...kinds: readonly string[]) =>
      writableFields(resource)
        .filter(([, { kind }]) => kinds.includes(kind))
        .map(([field, { kind }]) => [field, kind] as const);
  },
);

const counted = plain.filter((resource) => 'lo' in resource.own && 'hi' in resource.own);

describe.each(counted.map(({ name }) => [name]))('a count of %s', (name) => {
  test.each([
    ['lo', { lo: 12, hi: 11, bound: 'about' }],
    ['lo', { lo: -1, hi: 11, bound: 'about' }],
    ['bound', { lo: 10, hi: 11, bound: 'exact' }],
    ['lo', { lo: null, hi: null, bound: 'at_least' }],
  ])('that is not an interval is refused at %s', async (path, said) => {
    const sent = await world.draft(name, said);

    await storingNothing(world.owner, async () => {
      expectProblem(await create(name, sent), 422, path);
    });
  });
});
