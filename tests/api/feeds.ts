import { calendarFeeds, newFeed } from '@paradero/contract/views/feeds';
import { addDays, type Day } from '@paradero/domain/day';
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import ICAL from 'ical.js';
import { randomUUID } from 'node:crypto';
import nodeIcal from 'node-ical';
import type { Answer, Client } from '../factories/client.js';
import { storingNothing } from '../factories/counts.js';
import { expectProblem } from '../factories/problems.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();
const secretWords = 'Ramírez Peña v. Noem';

let today: Day;
let advocate: Client;
let agreementId: string;
beforeAll(async () => {
  advocate = world.as('advocate');
  today = String((await world.nobody.get('/session')).body['today']);
  agreementId = (await world.make('agreements', { title: secretWords, level: 'public' })).id;
  for (const [country, role] of [
    ['SV', 'HOST_STATE'],
    ['US', 'SENDING_STATE'],
  ] as const) {
    const party = await world.make('parties', { kind: 'STATE', name: secretWords, country, level: 'public' });
    await world.make('agreement-parties', { agreementId, partyId: party.id, role, level: 'public' });
  }
});

const make = async (client = advocate, said: object = {}) => {
  const answer = await client.post('/calendar-feeds', { id: randomUUID(), ...said });
  expect(answer.status).toBe(201);
  return newFeed.parse(answer.body);
};
const read = (address: string): Promise<Answer> => world.nobody.get(new URL(address).href);
const tokenOf = (address: string) => /\/calendar\/([\w-]+)\.ics$/.exec(address)?.[1] ?? '';
const accountOf = (role: 'advocate' | 'reader') => world.organisations.ours.accounts[role];

const watched = (said: object = {}) =>
  world.make('deadlines', {
    title: secretWords,
    note: secretWords,
    due: addDays(today, 10),
    state: 'OPEN',
    level: 'internal',
    watcherId: accountOf('advocate'),
    agreementId,
    ...said,
  });

interface Event {
  readonly from: Day;
  /** The day after the last, as iCalendar has it. */
  readonly until: Day;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

/** What two programs that know nothing of each other read in a calendar, which must be the same. */
function eventsOf({ status, text }: Answer): ReadonlyMap<string, Event> {
  expect(status).toBe(200);
  const one = readWithMozilla(text);
  expect(readWithNode(text)).toEqual(one);
  return one;
}

function readWithMozilla(text: string): Map<string, Event> {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component): [string, Event] => {
    const event = new ICAL.Event(component);
    expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
    return [
      event.uid,
      {
        from: event.startDate.toString(),
        until: event.endDate.toString(),
        sequence: event.sequence,
        status: String(component.getFirstPropertyValue('status')),
        summary: event.summary,
        description: event.description,
        url: String(component.getFirstPropertyValue('url')),
      },
    ];
  });
  return new Map(events);
}

function readWithNode(text: string): Map<string, Event> {
  const events = Object.values(nodeIcal.sync.parseICS(text)).flatMap((part): [string, Event][] => {
    if (part?.type !== 'VEVENT' || !part.end) return [];
    expect(part.datetype).toBe('date');
    const event = {
      from: localDay(part.start),
      until: localDay(part.end),
      sequence: Number(part.sequence),
      status: String(part.status),
      summary: String(part.summary),
      description: String(part.description),
      url: textOf(part.url),
    };
    return [[part.uid, event]];
  });
  return new Map(events);
}

// This reader gives a day as the midnight of the machine's zone, and a property with parameters as an object.
const localDay = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
const textOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value);

const uidOf = ({ id }: { id: string }) => `${id}@paradero`;

describe('the calendar behind a feed', () => {
  test('holds the days of a deadline as two programs read them', async () => {
    const one = await watched();
    const window = await watched({ due: `${addDays(today, 20)}/${addDays(today, 23)}` });
    const open = await watched({ due: `${addDays(today, 30)}/..` });
    const { address } = await make();

    const events = eventsOf(await read(address));

    expect(events.get(uidOf(one))).toMatchObject({
      from: addDays(today, 10),
      until: addDays(today, 11),
      sequence: 1,
      status: 'CONFIRMED',
      summary: `Deadline ${one.id.slice(0, 8)} · United States – El Salvador`,
    });
    expect(events.get(uidOf(window))).toMatchObject({ from: addDays(today, 20), until: addDays(today, 24) });
    expect(events.get(uidOf(open))).toMatchObject({ from: addDays(today, 30), until: addDays(today, 31) });
    expect(events.get(uidOf(open))?.description).toContain('or later');
    expect(new URL(events.get(uidOf(one))?.url ?? '').pathname).toBe(`/deadlines/${one.id}/show`);
  });

  test('says the same twice, and goes to nobody who keeps or passes on its address', async () => {
    await watched();
    const { address } = await make();

    const [first, second] = [await read(address), await read(address)];

    expect(second.text).toBe(first.text);
    expect(first.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(first.headers).not.toHaveProperty('set-cookie');
    expect(first.text).toMatch(/PRODID:-\/\/Paradero.*\r\n/);
    expect(first.text).toContain('METHOD:PUBLISH');
    expect(first.text).toContain('X-WR-CALNAME:Paradero: deadlines');
    expect(first.text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H');
  });

  test('moves an event under the same name with a higher sequence when its day moves', async () => {
    const deadline = await watched();
    const { address } = await make();
    const before = eventsOf(await read(address)).get(uidOf(deadline));

    await world.overwrite('deadlines', deadline.id, { due: addDays(today, 12) });
    const after = eventsOf(await read(address)).get(uidOf(deadline));

    expect([before?.from, after?.from]).toEqual([addDays(today, 10), addDays(today, 12)]);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
  });

  test.each([
    ['VOID', 'CANCELLED', 'Void: '],
    ['WAIVED', 'CANCELLED', 'Waived: '],
    ['MET', 'CONFIRMED', 'Met: '],
    ['TOLLED', 'CONFIRMED', 'Tolled: '],
  ])('says of a deadline that is %s that it is %s', async (state, status, mark) => {
    const deadline = await watched({ state });
    const { address } = await make();

    const event = eventsOf(await read(address)).get(uidOf(deadline));

    expect(event?.status).toBe(status);
    expect(event?.summary.startsWith(mark)).toBe(true);
  });

  test('leaves out what is long past and what was met long ago', async () => {
    const old = await watched({ due: addDays(today, -366) });
    const recent = await watched({ due: addDays(today, -364) });
    const metLongAgo = await watched({ due: today, state: 'MET', met: addDays(today, -91) });
    const met = await watched({ due: today, state: 'MET', met: addDays(today, -90) });
    const { address } = await make();

    const events = eventsOf(await read(address));

    expect([old, recent, metLongAgo, met].map((each) => events.has(uidOf(each)))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  test('holds nothing restricted or sealed, whoever asks, and none of the words of the record', async () => {
    const open = await watched();
    const restricted = await watched({ level: 'restricted' });
    const sealed = await world.insert('deadlines', {
      title: secretWords,
      due: addDays(today, 3),
      state: 'OPEN',
      level: 'sealed',
      watcherId: accountOf('advocate'),
      createdById: accountOf('advocate'),
    });
    const { address } = await make();

    const answer = await read(address);
    const events = eventsOf(answer);

    expect([open, restricted, sealed].map((each) => events.has(uidOf(each)))).toEqual([true, false, false]);
    const told = answer.text.replaceAll('\r\n ', '');
    for (const word of ['Ramírez', 'Peña', 'Noem', restricted.id.slice(0, 8), 'advocate of ours'])
      expect(told).not.toContain(word);
  });

  test('names the rule that came with the program, and not the one somebody made', async () => {
    const known = await world.insert('deadlines', await ruled('R4'));
    const own = await world.insert('deadlines', await ruled('RAMIREZ_V_NOEM'));
    const { address } = await make();

    const events = eventsOf(await read(address));

    expect(events.get(uidOf(known))?.summary).toContain('FOIA request: determination');
    expect(events.get(uidOf(own))?.summary).toBe(`Deadline ${own.id.slice(0, 8)}`);
    expect(events.get(uidOf(own))?.description).not.toContain('RAMIREZ');
  });

  test('of an agreement holds its deadlines and those of its proceedings, whoever watches them', async () => {
    const proceeding = await world.make('proceedings', {
      caption: secretWords,
      agreementId,
      level: 'public',
    });
    const direct = await watched({ watcherId: null });
    const through = await watched({ watcherId: null, agreementId: null, proceedingId: proceeding.id });
    const other = await watched({ agreementId: null });
    const { address, agreement } = await make(world.as('reader'), { agreementId });

    const events = eventsOf(await read(address));

    expect(agreement?.id).toBe(agreementId);
    expect([direct, through, other].map((each) => events.has(uidOf(each)))).toEqual([true, true, false]);
    expect(events.get(uidOf(through))?.summary).toContain('United States – El Salvador');
  });

  test('of an agreement holds what is due about its inquiries, questions, statements and cohorts’ cases', async () => {
    const open = { level: 'public' };
    const cohort = await world.make('cohorts', { agreementId, ...open });
    const nobody = { agreementId: null, cohortId: null, facilityId: null, proceedingId: null };
    const question = await world.make('questions', { ...nobody, agreementId, ...open });
    const inquiry = await world.make('inquiries', { questionId: question.id, ...open });
    const statement = await world.make('statements', { ...nobody, cohortId: cohort.id, ...open });
    const proceeding = await world.make('proceedings', { agreementId: null, ...open });
    await world.make('proceeding-cohorts', { proceedingId: proceeding.id, cohortId: cohort.id, ...open });
    const hidden = await world.make('questions', { ...nobody, agreementId, level: 'restricted' });
    const other = await world.make('questions', { ...nobody, proceedingId: null, ...open });
    const about = (said: object) => watched({ watcherId: null, agreementId: null, ...said });
    const within = [
      await about({ questionId: question.id }),
      await about({ inquiryId: inquiry.id }),
      await about({ statementId: statement.id }),
      await about({ proceedingId: proceeding.id }),
    ];
    const without = [
      await about({ questionId: hidden.id, level: 'restricted' }),
      await about({ questionId: other.id }),
      await about({ inquiryId: inquiry.id, level: 'restricted' }),
    ];
    const { address } = await make(world.as('reader'), { agreementId });

    const events = eventsOf(await read(address));

    expect(within.map((each) => events.has(uidOf(each)))).toEqual([true, true, true, true]);
    expect(without.map((each) => events.has(uidOf(each)))).toEqual([false, false, false]);
    for (const each of within)
      expect(events.get(uidOf(each))?.summary).toContain('United States – El Salvador');
  });

  test('is in the language of the account, its letters and long lines whole', async () => {
    const id = accountOf('reader');
    const spain = await world.make('parties', { kind: 'STATE', country: 'ES', level: 'public' });
    const role = { partyId: spain.id, role: 'HOST_STATE', level: 'public' };
    const agreement = await world.make('agreements', { level: 'public' });
    await world.make('agreement-parties', { ...role, agreementId: agreement.id });
    const deadline = await world.insert('deadlines', {
      ...(await ruled('R3_GOOD_CAUSE')),
      watcherId: id,
      agreementId: agreement.id,
    });
    await world.overwrite('accounts', id, { locale: 'es' });
    const { address } = await make(world.as('reader'));
    await world.overwrite('accounts', id, { locale: 'en' });

    const answer = await read(address);
    const event = eventsOf(answer).get(uidOf(deadline));

    expect(event?.summary).toBe(
      `Fecha límite ${deadline.id.slice(0, 8)} · Hábeas corpus: informe, prorrogado por causa justificada · España`,
    );
    expect(event?.description).toContain('Vence el');
    expect(answer.text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  const ruled = async (rule: string) => ({
    title: secretWords,
    rule,
    due: addDays(today, 15),
    state: 'OPEN',
    level: 'internal',
    watcherId: accountOf('advocate'),
  });
});

describe('a feed', () => {
  test('is its owner’s to see and to end', async () => {
    const { id, address } = await make();
    const others = [
      world.as('reader'),
      world.as('administrator'),
      world.as('advocate', 'theirs'),
      world.as('administrator', 'theirs'),
    ];

    for (const other of others) {
      const seen = calendarFeeds.parse((await other.get('/calendar-feeds')).body);
      expect(seen.data.map((feed) => feed.id)).not.toContain(id);
      expectProblem(await other.delete(`/calendar-feeds/${id}`), 404);
    }

    expect((await read(address)).status).toBe(200);
    const own = calendarFeeds.parse((await advocate.get('/calendar-feeds')).body);
    expect(own.data.find((feed) => feed.id === id)).toMatchObject({ about: 'watched', revokedAt: null });
  });

  test('tells its address once and keeps only the hash, in history as well', async () => {
    const { id, address } = await make();
    const token = tokenOf(address);

    expect(token).toHaveLength(43);
    expectProblem(await advocate.post('/calendar-feeds', { id }), 409);
    expect((await advocate.get('/calendar-feeds')).text).not.toContain(token);
    const { rows } = await world.owner.query<{ stored: string }>(
      'select to_jsonb(f)::text as stored from calendar_feeds f union all select to_jsonb(h)::text from history h',
    );
    expect(rows.filter(({ stored }) => stored.includes(token))).toEqual([]);
    const { rows: hashes } = await world.owner.query<{ tokenHash: string }>(
      'select "tokenHash" from calendar_feeds where id = $1',
      [id],
    );
    const { rows: told } = await world.owner.query<{ stored: string }>(
      `select to_jsonb(h)::text as stored from history h where "table" = 'calendar_feeds'`,
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ stored }) => stored.includes(hashes[0]?.tokenHash ?? ''))).toEqual([]);
  });

  test('notes that it was read, at most once a day and in the name of its owner', async () => {
    const { id, address } = await make();
    const entries = async () => {
      const { rows } = await world.owner.query<{ actor: string }>(
        `select "actorId" as actor from history where "table" = 'calendar_feeds' and "recordId" = $1 and action = 'update'`,
        [id],
      );
      return rows.map(({ actor }) => actor);
    };

    await read(address);
    await read(address);

    expect(await entries()).toEqual([accountOf('advocate')]);
    const { data } = calendarFeeds.parse((await advocate.get('/calendar-feeds')).body);
    expect(data.find((feed) => feed.id === id)?.readAt).not.toBeNull();
  });

  test('that was revoked stays in the list and answers no more than a wrong address does', async () => {
    const { id, address } = await make();
    const { address: closed } = await make(world.as('reader', 'theirs'));

    const ended = [
      await advocate.delete(`/calendar-feeds/${id}`),
      await advocate.delete(`/calendar-feeds/${id}`),
    ];
    await world.overwrite('accounts', world.organisations.theirs.accounts.reader, {
      disabledAt: new Date(0),
    });

    expect(ended.map(({ status }) => status)).toEqual([204, 204]);
    const { data } = calendarFeeds.parse((await advocate.get('/calendar-feeds')).body);
    expect(data.find((feed) => feed.id === id)?.revokedAt).not.toBeNull();
    const known = 'http://localhost/calendar';
    const refusals: object[] = [];
    for (const wrong of [
      address,
      closed,
      `${known}/${'x'.repeat(43)}.ics`,
      `${known}/${tokenOf(address)}`,
      `${known}/${'x'.repeat(42)}.ics`,
      `${known}/%00.ics`,
    ]) {
      const answer = await read(wrong);
      expectProblem(answer, 404);
      refusals.push({ ...answer.body, requestId: undefined });
    }
    expect(refusals).toEqual(refusals.map(() => refusals[0]));
    await world.overwrite('accounts', world.organisations.theirs.accounts.reader, { disabledAt: null });
  });

  test('is refused over an agreement out of reach, or one whose deadlines never leave the house', async () => {
    const theirs = await world.make(
      'agreements',
      { level: 'restricted' },
      world.as('administrator', 'theirs'),
    );
    const restricted = await world.make('agreements', { level: 'restricted' });
    const codesOf = (answer: Answer) => answer.body.errors.map(({ code }) => code);

    await storingNothing(world.owner, async () => {
      for (const [id, code] of [
        [theirs.id, 'reference/not-found'],
        [randomUUID(), 'reference/not-found'],
        [restricted.id, 'feed/restricted'],
      ] as const) {
        const answer = await advocate.post('/calendar-feeds', { id: randomUUID(), agreementId: id });
        expectProblem(answer, 422, 'agreementId');
        expect(codesOf(answer)).toEqual([code]);
      }
    });
  });

  test('is one of at most twenty, revoked ones apart, even when asked for at once', async () => {
    const client = world.as('monitor', 'theirs');
    const first = await make(client);
    await client.delete(`/calendar-feeds/${first.id}`);

    const answers = await Promise.all(
      Array.from({ length: 22 }, () => client.post('/calendar-feeds', { id: randomUUID() })),
    );

    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array<number>(20).fill(201), 422, 422]);
  });
});

describe('the log', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('never holds the address of a feed, whether it answers, refuses or fails', async () => {
    const { address, id } = await make();
    const printed: string[] = [];
    for (const stream of [process.stdout, process.stderr])
      jest.spyOn(stream, 'write').mockImplementation((chunk) => {
        printed.push(String(chunk));
        return true;
      });

    await read(address);
    await world.owner.query('alter table deadlines rename to deadlines_away');
    const failed = await read(address).finally(() =>
      world.owner.query('alter table deadlines_away rename to deadlines'),
    );
    await advocate.delete(`/calendar-feeds/${id}`);
    await read(address);

    expect(failed.status).toBe(500);
    expect(printed.join('')).toContain(String(failed.body['requestId']));
    expect(printed.join('')).not.toContain(tokenOf(address));
  });
});
