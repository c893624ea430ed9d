import type { Resource } from '@paradero/contract/resource';
import { getResource, resources, type ResourceName } from '@paradero/contract/resources';
import { describe, expect, test } from '@jest/globals';
import { roles } from '../factories/accounts.js';
import { storingNothing } from '../factories/counts.js';
import type { Client } from '../factories/client.js';
import { isPlain, isShared, type Values } from '../factories/make.js';
import { expectProblem } from '../factories/problems.js';
import { writableFields } from '../factories/values.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();

/** Every other role reaches what a monitor does. */
const kinds = ['reader', 'monitor', 'administrator'] as const;

/** What the owner column of a row of the other organisation holds. */
const theirs = (): Values => ({
  organisationId: world.organisations.theirs.id,
  createdById: world.organisations.theirs.accounts.monitor,
});

// A clearance is between two people; the tests of levels say who reaches it.
const shared = resources.filter(isShared);

describe.each(shared.map((resource) => [resource.name, resource] as const))(
  'a restricted record of %s of another organisation',
  (name, resource) => {
    const searched = Object.entries(resource.fields).find(
      ([, { search, kind }]) => search && kind !== 'texts',
    );
    const hide = () =>
      world.insert(name, {
        ...theirs(),
        level: 'restricted',
        ...(searched ? { [searched[0]]: 'Hidden' } : {}),
      });

    test('does not exist in any read', async () => {
      const before = await Promise.all(kinds.map((role) => world.as(role).get(`/${name}`)));

      const { id } = await hide();

      for (const [index, role] of kinds.entries()) {
        const client = world.as(role);
        const none = role === 'reader' ? 403 : 404;
        expectProblem(await client.get(`/${name}/${id}`), 404);
        expectProblem(await client.get(`/${name}/${id}?recordedAt=2999-12-31`), 404);
        expectProblem(await client.get(`/${name}/${id}/history`), none);
        const queries = [
          `filter[id]=${id}`,
          `filter[id]=${id}&recordedAt=2999-12-31`,
          `filter[organisationId]=${world.organisations.theirs.id}&filter[id]=${id}`,
          ...(searched ? ['q=hidden', 'q=hidden&recordedAt=2999-12-31'] : []),
        ];
        const lists = queries.map(async (query) => {
          const list = await client.get(`/${name}?${query}`);
          expect({ role, query, body: list.body }).toEqual({ role, query, body: { data: [], total: 0 } });
          expect(list.headers['content-range']).toBe(`${name} */0`);
          if (role === 'reader') return;
          const csv = await client.get(`/${name}/export.csv?${query}`);
          expect(csv.text.trimEnd().split('\r\n')).toHaveLength(1);
        });
        await Promise.all(lists);
        expect((await client.get(`/${name}`)).body.total).toBe(before[index]?.body.total);
      }
    });

    test('exists for the staff of its organisation, not for its readers', async () => {
      const { id } = await hide();

      for (const role of ['monitor', 'advocate', 'administrator'] as const)
        expect((await world.as(role, 'theirs').get(`/${name}/${id}`)).status).toBe(200);
      expectProblem(await world.as('reader', 'theirs').get(`/${name}/${id}`), 404);
    });

    const whenPlain = isPlain(resource) ? test : test.skip;

    whenPlain('can neither be changed nor deleted nor taken for free', async () => {
      const { id } = await hide();
      const administrator = world.as('administrator');

      await storingNothing(world.owner, async () => {
        expectProblem(await administrator.patch(`/${name}/${id}`, { level: 'public' }, 1), 404);
        if (resource.deletable) expectProblem(await administrator.delete(`/${name}/${id}`, 1), 404);
        expectProblem(await administrator.post(`/${name}`, await world.draft(name, { id })), 409);
      });
    });

    const referring = resources
      .filter(isPlain)
      .flatMap((each) => writableFields(each).map(([field, { target }]) => ({ each, field, target })))
      .filter(({ target }) => target === name);
    const whenReferred = referring.length > 0 ? test : test.skip;

    whenReferred('can not be referred to, no more than a record that is not there', async () => {
      const { id } = await hide();

      for (const { each, field } of referring) {
        const draft = await world.draft(each.name as ResourceName, { [field]: id });
        await storingNothing(world.owner, async () => {
          const refused = await world.as('administrator').post(`/${each.name}`, draft);
          expectProblem(refused, 422, field);
          expect(refused.body.errors).toContainEqual({ path: field, code: 'reference/not-found' });
        });
      }
    });
  },
);

const links = shared.flatMap((resource) =>
  Object.entries(resource.own)
    .filter(([, { kind, parent, target }]) => kind === 'reference' && !parent && target !== 'accounts')
    .map(([field, { target }]) => [resource.name, field, getResource(target ?? ''), resource] as const),
);

test.each(links)(
  '%s.%s does not lead to a record that is out of reach',
  async (name, field, target, resource) => {
    const elsewhere = await world.insert(target.name as ResourceName, { ...theirs(), level: 'public' });
    const others = aboutFields(resource, field);
    const { id } = await world.insert(name, {
      ...Object.fromEntries(
        await Promise.all(others.map(async (other) => [other, await linked(resource, other)])),
      ),
      [field]: elsewhere.id,
      level: 'public',
    });
    expect((await world.as('reader').get(`/${name}/${id}`)).body[field]).toBe(elsewhere.id);

    await world.overwrite(target.name as ResourceName, elsewhere.id, { level: 'restricted' });

    for (const role of kinds) {
      const client = world.as(role);
      const reads = await Promise.all(
        [`/${id}`, `?filter[id]=${id}`, `?filter[id]=${id}&recordedAt=2999-12-31`].map((path) =>
          client.get(`/${name}${path}`),
        ),
      );
      expect(reads.map(({ body }) => (body.data?.[0] ?? body)[field])).toEqual([null, null, null]);
      for (const path of [`/${id}/history`, `/export.csv?filter[id]=${id}`]) {
        const { text } = await client.get(`/${name}${path}`);
        expect({ path, leaks: text.includes(elsewhere.id) }).toEqual({ path, leaks: false });
      }
      const filtered = await client.get(`/${name}?filter[${field}]=${elsewhere.id}`);
      expect(filtered.body).toEqual({ data: [], total: 0 });
      if (resource.fields[field]?.required) continue;
      const unset = await client.get(`/${name}?filter[${field}]=none&filter[id]=${id}`);
      expect(unset.body.total).toBe(1);
    }
    expect((await world.as('monitor', 'theirs').get(`/${name}/${id}`)).body[field]).toBe(elsewhere.id);
  },
);

// A record that must be about something stays about something else when one link is hidden.
const aboutFields = (resource: Resource, field: string) =>
  Object.keys(resource.own).filter(
    (other) =>
      other !== field &&
      resource.rules.length > 0 &&
      resource.own[other]?.target === 'cohorts' &&
      !resource.own[other]?.required,
  );

const linked = (resource: Resource, field: string) =>
  world.parent((resource.own[field]?.target ?? '') as ResourceName); // a target is the name of a resource

test('nobody learns which accounts of another organisation made a record', async () => {
  const { id } = await world.make('sources', { level: 'public' }, world.as('monitor', 'theirs'));
  const { monitor } = world.organisations.theirs.accounts;

  for (const role of ['monitor', 'advocate', 'administrator'] as const) {
    const client = world.as(role);
    expect((await client.get(`/sources/${id}`)).body).toMatchObject({
      createdById: null,
      organisationId: null,
    });
    expect((await client.get(`/sources/${id}/history`)).body.data).toMatchObject([{ actor: null }]);
    for (const filter of [`createdById]=${monitor}`, `organisationId]=${world.organisations.theirs.id}`])
      expect((await client.get(`/sources?filter[${filter}`)).body).toEqual({ data: [], total: 0 });
  }
});

test('a version that was restricted to another organisation stays so when a later one is public', async () => {
  const author = world.as('administrator', 'theirs');
  const made = await world.make('reports', { title: 'Names in full', level: 'restricted' }, author);
  const published = await author.patch(`/reports/${made.id}`, { title: 'Withheld', level: 'public' }, 1);
  expect(published.status).toBe(200);

  const past = await world.as('monitor').get(`/reports/${made.id}/history`);

  expect(past.body.data).toMatchObject([{ version: 2 }]);
  expect(past.text).not.toContain('Names in full');
  expect(past.text).toContain('Withheld');
});

describe('what another organisation lets us see', () => {
  test('is not changed, closed or deleted by us', async () => {
    const source = await world.make('sources', { level: 'public' }, world.as('monitor', 'theirs'));
    const subject = await world.make('report-subjects', { level: 'public' }, world.as('monitor', 'theirs'));

    await storingNothing(world.owner, async () => {
      for (const changes of [{ title: 'Ours now' }, { level: 'restricted' }, { level: 'sealed' }])
        expectProblem(await world.as('administrator').patch(`/sources/${source.id}`, changes, 1), 403);
      expectProblem(await world.as('administrator').delete(`/report-subjects/${subject.id}`, 1), 403);
    });
    expect((await world.as('reader').get(`/sources/${source.id}`)).status).toBe(200);
  });

  test('is not taken from them by what it hangs on', async () => {
    const source = await world.make('sources', { level: 'public' });
    const { id } = await world.make(
      'figures',
      { sourceId: source.id, level: 'public' },
      world.as('monitor', 'theirs'),
    );

    const raised = await world.as('administrator').patch(`/sources/${source.id}`, { level: 'restricted' }, 1);

    expectProblem(raised, 422, 'level');
    expect((await world.as('reader', 'theirs').get(`/figures/${id}`)).status).toBe(200);
  });

  test('does not let us act on its accounts', async () => {
    const { administrator } = world.organisations.theirs.accounts;
    await world.overwrite('accounts', administrator, { level: 'internal' });
    const ours = world.as('administrator');
    expect((await ours.get(`/accounts/${administrator}`)).status).toBe(200);

    await storingNothing(world.owner, async () => {
      expectProblem(await ours.post(`/accounts/${administrator}/invitation`, {}), 404);
      expectProblem(await ours.patch(`/accounts/${administrator}`, { disabled: true }, 2), 404);
      expectProblem(await ours.get(`/accounts/${administrator}/sessions`), 404);
      expectProblem(await ours.delete(`/accounts/${administrator}/sessions`), 404);
    });
    expect((await world.as('administrator', 'theirs').get('/sources')).status).toBe(200);
    await world.overwrite('accounts', administrator, { level: 'restricted' });
  });
});

describe('computed views', () => {
  test('do not count by links that are out of reach', async () => {
    const agreement = await world.make('agreements', { level: 'public' });
    const report = await world.make('reports', { level: 'public', published: '2025-03' });
    const hidden = { reportId: report.id, agreementId: agreement.id };
    await world.make('report-subjects', { ...hidden, level: 'restricted' });

    const counted = async (client: Client) =>
      (await client.get(`/dashboard?agreementId=${agreement.id}`)).body['reports'];

    expect(await counted(world.as('monitor', 'theirs'))).toEqual([]);
    expect(await counted(world.as('monitor'))).toMatchObject([{ count: 1 }]);
  });

  test('do not answer for a hidden agreement on any day it may have been known', async () => {
    const { id } = await world.make('agreements', { level: 'restricted' });

    for (const query of ['', '&knownAt=2026-11-23', '&recordedAt=2999-12-31'])
      expectProblem(await world.as('reader').get(`/dashboard?agreementId=${id}${query}`), 404);
  });

  test('hold nothing that another organisation keeps to itself', async () => {
    const agreementId = await world.parent('agreements');
    const cohortId = await world.parent('cohorts');
    const hidden = { ...theirs(), level: 'restricted' };
    const made = [
      await world.insert('agreements', { ...hidden, title: 'Hidden agreement' }),
      await world.insert('cohorts', { ...hidden, agreementId, name: 'Hidden cohort' }),
      await world.insert('custody-events', { ...hidden, cohortId }),
      await world.insert('figures', { ...hidden, cohortId, agreementId, raw: 'hidden figure' }),
      await world.insert('agreement-events', { ...hidden, agreementId }),
      await world.insert('questions', { ...hidden, agreementId, textEn: 'Hidden question' }),
      await world.insert('deadlines', { ...hidden, agreementId, title: 'Hidden deadline' }),
    ];

    const views = [
      '/dashboard',
      `/agreements/${agreementId}/terms`,
      `/agreements/${agreementId}/counts`,
      `/cohorts/${cohortId}/ledger`,
      `/cohorts/${cohortId}/counts`,
    ];

    for (const role of roles)
      for (const view of views) {
        const { status, text } = await world.as(role).get(view);
        const leaks = made.filter(({ id }) => text.includes(id)).length > 0 || /hidden/i.test(text);
        expect({ role, view, status, leaks }).toEqual({ role, view, status: 200, leaks: false });
      }
    const [agreement, cohort] = made;
    expectProblem(await world.as('advocate').get(`/agreements/${agreement?.id}/terms`), 404);
    expectProblem(await world.as('advocate').get(`/agreements/${agreement?.id}/counts`), 404);
    expectProblem(await world.as('advocate').get(`/cohorts/${cohort?.id}/ledger`), 404);
    expectProblem(await world.as('advocate').get(`/cohorts/${cohort?.id}/counts`), 404);
    expect((await world.as('advocate').get(`/dashboard?agreementId=${agreement?.id}`)).text).not.toMatch(
      /hidden/i,
    );
  });
});
