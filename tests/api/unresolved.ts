import { beforeAll, describe, expect, test } from '@jest/globals';
import { unresolved, type Unresolved } from '@paradero/contract/views/unresolved';
import { expectProblem } from '../factories/problems.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld({ now: '2026-03-20' });

describe('what nobody has answered', () => {
  let agreementId: string;
  const ids: Record<string, string> = {};
  const ask = async (query: string): Promise<Unresolved> =>
    unresolved.parse((await world.as('reader').get(`/unresolved?agreementId=${agreementId}${query}`)).body);
  const names = ({ questions }: Unresolved) =>
    questions.map(({ id }) => Object.entries(ids).find(([, each]) => each === id)?.[0]);

  beforeAll(async () => {
    agreementId = (await world.make('agreements', { level: 'public', title: 'An agreement with questions' }))
      .id;
    const about = { agreementId, cohortId: null, facilityId: null, proceedingId: null, sourceId: null };
    const store = async (name: string, said: object) => {
      ids[name] = (await world.insert('questions', { ...about, state: 'OPEN', level: 'public', ...said })).id;
    };
    await store('low', { severity: 'low', opened: '2025-01-01', topic: 'MONEY' });
    await store('high', { severity: 'high', opened: '2026-01-01', topic: 'COUNT' });
    await store('critical', { severity: 'critical', opened: '2026-02-01', topic: 'COUNT' });
    await store('older', { severity: 'critical', opened: '2025-12-01', topic: 'TEXT' });
    await store('closed', {
      severity: 'critical',
      opened: '2025-02-01',
      closed: '2026-01-15',
      state: 'ANSWERED',
    });
    await store('hidden', { severity: 'critical', opened: '2025-02-01', level: 'restricted' });
    const partyId = (await world.make('parties', { level: 'public' })).id;
    ids['party'] = partyId;
    await world.make('question-addressees', { questionId: ids['high'], partyId, level: 'public' });
  });

  test('stands with the gravest first, then the oldest', async () => {
    const view = await ask('');

    expect(names(view)).toEqual(['older', 'critical', 'high', 'low']);
    expect(view).toMatchObject({
      ...{ on: '2026-03-20', total: 4 },
      bySeverity: { critical: 2, high: 1, medium: 0, low: 1 },
    });
    expect(view.questions[0]).toMatchObject({ days: 109, agreement: { id: agreementId } });
  });

  test('is that of a past day, by what was open then', async () => {
    expect(names(await ask('&validAt=2026-01-10'))).toEqual(['closed', 'older', 'high', 'low']);
    expect(names(await ask('&knownAt=2025-06-01'))).toEqual(['low']);
    expect((await ask('&recordedAt=2020-01-01')).total).toBe(0);
  });

  test('is narrowed by topic and by who must answer', async () => {
    expect(names(await ask('&topic=COUNT'))).toEqual(['critical', 'high']);
    expect(names(await ask(`&addresseeId=${ids['party']}`))).toEqual(['high']);
  });

  test.each([
    ['addresseeId=nobody', 'addresseeId'],
    ['topic=WEATHER', 'topic'],
    ['validAt=2026-02-30', 'validAt'],
    ['validAt=2026-02-01&on=2026-02-02', 'on'],
  ])('refuses %s', async (query, path) => {
    expectProblem(await world.as('reader').get(`/unresolved?${query}`), 422, path);
  });
});
