import { history } from '@paradero/contract/history';
import { resources } from '@paradero/contract/resources';
import { describe, expect, test } from '@jest/globals';
import type { Row } from '../factories/client.js';
import { storingNothing } from '../factories/counts.js';
import { asSent, derivedDays, expectRecord, recordAlone } from '../factories/expected.js';
import { isPlain, isShared, type Values } from '../factories/make.js';
import { expectProblem } from '../factories/problems.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();

const nowhere = '00000000-0000-4000-8000-000000000000';

describe.each(resources.map((resource) => [resource.name, resource] as const))(
  'one of %s',
  (name, resource) => {
    test('is read as it stands in the list, with its tag', async () => {
      const { id } = await world.make(name);

      const one = await world.as('administrator').get(`/${name}/${id}`);
      const list = await world.as('administrator').get(`/${name}?filter[id]=${id}`);

      expect({ status: one.status, tag: one.headers['etag'] }).toEqual({ status: 200, tag: '"1"' });
      expect(list.body.data).toEqual([one.body]);
      expectRecord(resource, one.body);
    });

    test('is not found when there is none and when the id is none', async () => {
      for (const id of [nowhere, '1', 'export', '%00', `${nowhere}'--`])
        for (const path of [`/${name}/${id}`, `/${name}/${id}/history`])
          expectProblem(await world.as('administrator').get(path), 404);
    });

    test('refuses parameters it does not take', async () => {
      const { id } = await world.make(name);

      for (const path of ['page', 'filter[id]', 'surprise'])
        expectProblem(await world.as('administrator').get(`/${name}/${id}?${path}=1`), 422, path);
    });
  },
);

const plain = resources.filter(isPlain);

describe.each(plain.map((resource) => [resource.name, resource] as const))(
  'changing %s',
  (name, resource) => {
    const changeable = Object.entries(resource.fields).filter(
      ([field, { write }]) => write === 'always' && field !== 'level',
    );
    const path = (row: Row) => `/${name}/${row.id}`;
    const patch = async (row: Row, body: unknown, version?: number) =>
      recordAlone(await world.as('administrator').patch(path(row), body, version));
    const stored = async () => {
      const made = await world
        .as('administrator')
        .post(`/${name}`, await world.fullDraft(name, 1, { level: 'internal' }));
      return recordAlone(made).body;
    };
    const changes = async (): Promise<Values> => {
      const { id: _, ...full } = await world.fullDraft(name, 0);
      return Object.fromEntries(
        Object.entries(full).filter(([field]) => changeable.some(([each]) => each === field)),
      );
    };

    test('answers the new version, its days and its tag', async () => {
      const row = await stored();
      const sent = { ...(await changes()), level: 'restricted' };

      const changed = await patch(row, sent, 1);

      expect({ status: changed.status, errors: changed.body.errors }).toEqual({ status: 200 });
      expect(changed.headers['etag']).toBe('"2"');
      expectRecord(resource, changed.body);
      expect(changed.body).toMatchObject({
        ...asSent(resource, sent),
        version: 2,
        createdAt: row['createdAt'],
      });
      const dated = derivedDays(resource, ['2025-03-15', '2025-03-15']);
      const kept = Object.fromEntries(
        Object.entries(dated).filter(([field]) => field.replace(/Earliest|Latest/, '') in sent),
      );
      expect(changed.body).toMatchObject(kept);
      expect((await world.as('administrator').get(path(row))).body).toEqual(changed.body);
    });

    test('needs the version it was made from', async () => {
      const row = await stored();

      await storingNothing(world.owner, async () => {
        expectProblem(await patch(row, { level: 'restricted' }), 428);
        for (const tag of ['*', '1', 'W/"1"', '"one"', '"1", "2"'])
          expectProblem(
            await world.as('administrator').send('PATCH', path(row), {
              body: { level: 'restricted' },
              headers: { 'if-match': tag },
            }),
            422,
            'If-Match',
          );
      });
    });

    test('refuses a stale version with the record as it stands', async () => {
      const row = await stored();
      const current = await patch(row, { level: 'restricted' }, 1);

      await storingNothing(world.owner, async () => {
        for (const version of [1, 3, 999_999_999]) {
          const refused = await patch(row, { level: 'restricted' }, version);
          expectProblem(refused, 412);
          expect(refused.body.current).toEqual(current.body);
        }
      });
    });

    test('lets one of two changes at once through', async () => {
      const row = await stored();

      const answers = await Promise.all([
        patch(row, { level: 'restricted' }, 1),
        patch(row, { level: 'restricted' }, 1),
      ]);

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      expect((await world.as('administrator').get(path(row))).body.version).toBe(2);
    });

    test('refuses what the server writes, what is set once and what is wrong, naming the field', async () => {
      const row = await stored();
      const fixed = Object.entries(resource.fields).filter(([, { write }]) => write !== 'always');
      const closed = ['id', 'surprise', ...fixed.map(([field]) => field)];
      const wrong = changeable.map(([field]) => field);
      const dated = changeable.filter(([, { kind }]) => kind === 'edtf').map(([field]) => field);

      await storingNothing(world.owner, async () => {
        const setting = (fields: readonly string[], value: unknown) =>
          patch(row, Object.fromEntries(fields.map((field) => [field, value])), 1);
        expectProblem(await setting(closed, null), 422, ...closed);
        expectProblem(await setting([...wrong, 'level'], { no: 'such thing' }), 422, ...wrong, 'level');
        expectProblem(await setting([...wrong, 'level'], 'a\u0000b'), 422, ...wrong, 'level');
        expectProblem(await setting([...dated, 'level'], '2025-02-30'), 422, ...dated, 'level');
      });
    });

    test('refuses to empty what is required and to refer to nothing', async () => {
      const row = await stored();
      const required = changeable.filter(([, field]) => field.required).map(([field]) => field);
      const references = changeable.filter(([, { kind }]) => kind === 'reference').map(([field]) => field);

      await storingNothing(world.owner, async () => {
        const empty = Object.fromEntries(required.map((field) => [field, null]));
        if (required.length > 0) expectProblem(await patch(row, empty, 1), 422, ...required);
        const lost = Object.fromEntries(references.map((field) => [field, nowhere]));
        if (references.length > 0) expectProblem(await patch(row, lost, 1), 422, ...references);
      });
    });

    test('keeps its versions with who changed which fields', async () => {
      const row = await stored();
      await patch(row, { ...(await changes()), level: 'restricted' }, 1);

      // A clearance is seen by who made it and whom it names, and by nobody else.
      const reader = world.as(isShared(resource) ? 'advocate' : 'administrator');
      const answer = await reader.get(`${path(row)}/history`);

      expect(history.safeParse(answer.body).error?.issues ?? []).toEqual([]);
      const account = { id: world.organisations.ours.accounts.administrator, name: 'administrator of ours' };
      expect(answer.body.data).toMatchObject([
        { version: 2, action: 'update', actor: account },
        { version: 1, action: 'insert', actor: account },
      ]);
      const [second, first] = answer.body.data;
      expect(second?.['changes']).toContainEqual({ field: 'level', before: 'internal', after: 'restricted' });
      expect(first?.['changes']).toContainEqual({ field: 'level', before: null, after: 'internal' });
      for (const [field, { kind }] of changeable.filter(
        ([, { kind }]) => kind === 'text' || kind === 'code',
      )) {
        const [before, after] = [(await world.fullDraft(name, 1))[field], (await changes())[field]];
        if (before === after) continue;
        expect({ kind, changes: second?.['changes'] }).toEqual({
          kind,
          changes: expect.arrayContaining([{ field, before, after }]),
        });
      }
    });

    test(
      resource.deletable ? 'goes when it is deleted, from the version seen' : 'cannot be deleted',
      async () => {
        const row = await stored();
        const remove = (version?: number) => world.as('administrator').delete(path(row), version);
        if (!resource.deletable)
          return expectProblem(await remove(1), name === 'agreement-events' ? 409 : 404);

        await storingNothing(world.owner, async () => {
          expectProblem(await remove(), 428);
          const stale = await remove(2);
          expectProblem(stale, 412);
          expect(stale.body.current).toEqual(row);
        });
        const gone = await remove(1);
        // What a removed day moved is answered; any other row leaves nothing to say.
        expect(gone.status).toBe(name === 'calendar-days' ? 200 : 204);
        expectProblem(await world.as('administrator').get(path(row)), 404);
        expectProblem(await remove(1), 404);
      },
    );
  },
);

const counted = plain.filter((resource) => 'lo' in resource.own && 'hi' in resource.own);

test.each(counted.map(({ name }) => [name]))(
  'a change that turns a count of %s inside out is refused',
  async (name) => {
    const row = await world.make(name, { lo: 10, hi: 20, bound: 'about' });

    await storingNothing(world.owner, async () => {
      const path = `/${name}/${row.id}`;
      expectProblem(await world.as('administrator').patch(path, { lo: 21 }, 1), 422, 'lo');
      expectProblem(await world.as('administrator').patch(path, { hi: 9 }, 1), 422, 'lo');
    });
  },
);
