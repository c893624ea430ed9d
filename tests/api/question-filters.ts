import { beforeAll, describe, expect, test } from '@jest/globals';
import { readCsv } from '../factories/csv.js';
import { expectProblem } from '../factories/problems.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();

const nowhere = '00000000-0000-4000-8000-000000000000';

describe('the list of questions by who must answer', () => {
  const ids: Record<string, string> = {};
  let agreementId: string;
  let host: string;
  let sender: string;

  const list = (query: string, role: 'reader' | 'monitor' = 'reader') =>
    world.as(role).get(`/questions?filter[agreementId]=${agreementId}&${query}`);
  const names = async (query: string, role?: 'monitor') => {
    const { status, body } = await list(query, role);
    expect(status).toBe(200);
    expect(body.total).toBe(body.data.length);
    const found: readonly { id: string }[] = body.data;
    return found.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id)).sort();
  };

  beforeAll(async () => {
    agreementId = (await world.make('agreements', { level: 'public' })).id;
    host = (await world.make('parties', { name: 'The host', level: 'public' })).id;
    sender = (await world.make('parties', { name: 'The sender', level: 'public' })).id;
    const ask = async (name: string, topic: string, addressees: readonly string[]) => {
      const { id } = await world.make('questions', { agreementId, topic, level: 'public' });
      ids[name] = id;
      for (const partyId of addressees)
        await world.make('question-addressees', { questionId: id, partyId, level: 'public' });
    };
    await ask('both', 'COUNT', [host, sender]);
    await ask('host', 'TEXT', [host]);
    await ask('sender', 'COUNT', [sender]);
    await ask('nobody', 'COUNT', []);
  });

  test('holds those that name it, whoever else they name', async () => {
    expect(await names(`filter[addresseeId]=${host}`)).toEqual(['both', 'host']);
    expect(await names(`filter[addresseeId]=${nowhere}`)).toEqual([]);
  });

  test('holds those that name any of several once', async () => {
    expect(await names(`filter[addresseeId]=${host},${sender}`)).toEqual(['both', 'host', 'sender']);
  });

  test('is narrowed by topic as well', async () => {
    expect(await names(`filter[addresseeId]=${host}&filter[topic]=COUNT`)).toEqual(['both']);
  });

  test('leaves as CSV with the same filter', async () => {
    const csv = await world
      .as('advocate')
      .get(`/questions/export.csv?filter[agreementId]=${agreementId}&filter[addresseeId]=${host}`);

    const rows = readCsv(csv.text.slice(1)).slice(1);
    expect(rows.map(([id]) => id).sort()).toEqual([ids['both'], ids['host']].sort());
  });

  test('says nothing of an addressee that is out of reach', async () => {
    const { id } = await world.make('questions', { agreementId, level: 'public' });
    ids['closer'] = id;
    await world.make('question-addressees', { questionId: id, partyId: host, level: 'restricted' });

    expect(await names(`filter[addresseeId]=${host}`)).not.toContain('closer');
    expect(await names(`filter[addresseeId]=${host}`, 'monitor')).toContain('closer');
  });

  test('is that of a past day by who had to answer then', async () => {
    const query = `filter[addresseeId]=${host}&recordedAt`;

    expect(await names(`${query}=2020-01-01`)).toEqual([]);
    expect(await names(`${query}=2999-12-31`)).toEqual(['both', 'host']);
  });

  test.each(['the-host', `${nowhere},x`, 'none', ''])('refuses %p', async (value) => {
    expectProblem(await list(`filter[addresseeId]=${value}`), 422, 'filter[addresseeId]');
  });

  test('refuses a name that every object has', async () => {
    expectProblem(await list(`filter[constructor]=${nowhere}`), 422, 'filter[constructor]');
  });
});
