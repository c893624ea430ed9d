import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import ICAL from 'ical.js';
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { openPage, readText, signIn, startBrowser, type Watched } from './browser.js';
import { startSite, type Site } from './site.js';

jest.setTimeout(180_000);

let site: Site;
let browser: Browser;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite('2026-11-27'), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  watched = await openPage(browser, site.origin);
  page = watched.page;
});

afterEach(async () => {
  await watched.context.close();
});

const main = (of = page) => of.locator('main');
const moved = (of = page) => main(of).getByRole('region', { name: /Deadlines that .* moved/ });

interface Row {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

async function read(path: string): Promise<Row> {
  return (await (await page.request.get(`/api/${path}`)).json()) as Row;
}

async function list(path: string): Promise<Row[]> {
  const { data } = (await (await page.request.get(`/api/${path}`)).json()) as { data: Row[] };
  return data;
}

/** Stores a record as the account that is signed in. */
async function store(resource: string, said: object): Promise<string> {
  const id = randomUUID();
  const answer = await page.request.post(`/api/${resource}`, { data: { id, ...said } });
  expect(answer.status()).toBe(201);
  return id;
}

const federal = async () => String((await list('calendars?perPage=1&filter[jurisdiction]=US'))[0]?.id);

/** What a calendar program reads of a deadline in a feed. */
async function eventOf(address: string, id: string) {
  const text = await (await page.request.get(address)).text();
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const event = events.map((each) => new ICAL.Event(each)).find(({ uid }) => uid === `${id}@paradero`);
  if (!event) throw new Error('the feed holds no such deadline');
  const { startDate, endDate, sequence } = event;
  return { from: startDate.toString(), until: endDate.toString(), sequence };
}

it('leads from an uncertain trigger to a deadline that moves, is in the feed and on the desk', async () => {
  await signIn(page, 'advocate');
  await page.goto('/calculator');
  await page.locator('input[name=trigger]').fill('[2026-11-09..2026-11-10]');
  await main().getByRole('button', { name: 'Compute' }).click();
  await main().getByText('Due between 9 and 10 December 2026', { exact: true }).waitFor();
  await page.locator('input[name=title]').fill('Answer of the agency');
  await main().getByRole('combobox', { name: 'Watched by' }).fill('Advocate');
  await page.getByRole('option', { name: 'Advocate' }).click();
  await main().getByRole('button', { name: 'Record the deadline' }).click();

  await main().getByRole('heading', { name: 'Deadline: Answer of the agency' }).waitFor();
  await main().getByText('Due between 9 and 10 December 2026', { exact: true }).waitFor();
  const why = main().getByRole('region', { name: 'Why this date?' });
  await why.getByText('Every step of the calculation').click();
  expect(await readText(why)).toContain('26 November 2026 is closed: Thanksgiving Day.');
  expect(await main().getByText('Why this date?').count()).toBe(1);
  const address = page.url();
  const id = /deadlines\/([\w-]+)\/show/.exec(address)?.[1] ?? '';

  const admin = await openPage(browser, site.origin);
  await signIn(admin.page, 'admin');
  const calendar = await read(`calendars/${await federal()}`);
  await admin.page.goto('/calendar-days/create');
  await admin.page.getByLabel('Calendar *').click();
  await admin.page
    .getByRole('option', { name: String(calendar['name']) })
    .first()
    .click();
  await admin.page.locator('input[name=day]').fill('2026-12-02');
  await admin.page.locator('input[name=name]').fill('Closed by order');
  await admin.page.getByRole('button', { name: 'Save' }).click();
  const movedOut =
    /Answer of the agency\s+between 9 and 10 December 2026\s+between 10 and 11 December 2026\s+moved on 27/;
  await moved(admin.page).getByText('Answer of the agency').waitFor();
  expect(await readText(moved(admin.page))).toMatch(movedOut);
  await admin.page.reload();
  await moved(admin.page).getByText('Answer of the agency').waitFor();
  expect(await readText(moved(admin.page))).toMatch(movedOut);

  await page.goto(address);
  await main().getByText('Due between 10 and 11 December 2026', { exact: true }).waitFor();
  await why.getByText('Every step of the calculation').click();
  expect(await readText(why)).toContain('2 December 2026 is closed: Closed by order.');
  const former = main().getByRole('region', { name: /Dates it had before/ });
  expect(await readText(former)).toMatch(
    /between 9 and 10 December 2026.*A day of the calendar was changed/s,
  );

  await page.locator('header').getByRole('button', { name: 'Advocate' }).click();
  await page.getByRole('menuitem', { name: 'Calendar feeds' }).click();
  await page.getByRole('button', { name: 'Create the feed' }).click();
  const feed = await page.getByLabel('Address of the feed').inputValue();
  const subscribed = await eventOf(feed, id);
  expect(subscribed).toMatchObject({ from: '2026-12-10', until: '2026-12-12' });

  await page.locator('nav a[href="/desk"]').click();
  const row = main().locator('[data-desk-item]').filter({ hasText: 'Answer of the agency' });
  await row.getByText('between 10 and 11 December 2026').waitFor();
  await row.getByRole('button', { name: /^Acknowledge/ }).click();
  await row.getByText('acknowledged').waitFor();

  await admin.page.getByRole('link', { name: 'Edit' }).click();
  await admin.page.getByRole('button', { name: 'Delete' }).click();
  await admin.page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
  await admin.page.waitForURL(/removed=/);
  await admin.page.reload();
  const movedBack = moved(admin.page).getByRole('row', {
    name: /Answer of the agency between 10 and 11 December 2026 between 9 and 10 December 2026/,
  });
  await movedBack.waitFor();
  const asBefore = await eventOf(feed, id);
  expect(asBefore).toMatchObject({ from: '2026-12-09', until: '2026-12-11' });
  expect(asBefore.sequence).toBeGreaterThan(subscribed.sequence);
  expect([...watched.complaints, ...admin.complaints]).toEqual([]);
  await admin.context.close();
});

it('shows what a day of a calendar moves when it is put on another day', async () => {
  await signIn(page, 'admin');
  const asked = { rule: 'R4', trigger: '2027-04-01' };
  await store('deadlines/computed', { title: 'Second request', asked });
  const calendarId = await federal();
  const day = await store('calendar-days', {
    ...{ calendarId, day: '2027-05-15', name: 'A day off', kind: 'CLOSURE', level: 'public' },
  });

  await page.goto(`/calendar-days/${day}`);
  await page.locator('input[name=day]').fill('2027-04-14');
  await page.getByRole('button', { name: 'Save' }).click();
  await moved().getByText('Second request').waitFor();

  expect(await readText(moved())).toMatch(/Second request\s+29 April 2027\s+30 April 2027/);
  expect(watched.complaints).toEqual([]);
});

it('counts from an event of a proceeding, follows it, and lets go of it', async () => {
  await signIn(page, 'advocate');
  const [like] = await list('proceeding-events?perPage=1&sort=occurred');
  if (!like) throw new Error('the founding record holds no event of a proceeding');
  const proceedingId = String(like['proceedingId']);
  const event = await store('proceeding-events', {
    ...{ proceedingId, sourceId: like['sourceId'], verification: like['verification'] },
    ...{ type: 'ORDER', occurred: '2026-11-16', summary: 'A reply was ordered', level: 'internal' },
  });

  await page.goto(`/proceedings/${proceedingId}/show`);
  await main()
    .getByRole('link', { name: /^Compute a deadline from this event: .*16 November 2026/ })
    .click();
  await main().getByText('It counts from an event of a proceeding').waitFor();
  await main().getByRole('button', { name: 'Compute' }).click();
  await main().getByText('Due 15 December 2026', { exact: true }).waitFor();
  await page.locator('input[name=title]').fill('Reply to the order');
  const { violations } = await new AxeBuilder({ page }).analyze();
  await main().getByRole('button', { name: 'Record the deadline' }).click();
  await main().getByRole('heading', { name: 'Deadline: Reply to the order' }).waitFor();
  const id = /deadlines\/([\w-]+)\/show/.exec(page.url())?.[1] ?? '';
  const recorded = await read(`deadlines/${id}`);

  await page.getByRole('link', { name: 'Change what it is computed from' }).click();
  await main().getByText('It counts from an event of a proceeding').waitFor();
  await main().getByRole('button', { name: 'Compute' }).click();
  await main().getByRole('button', { name: 'Change the deadline' }).click();
  await main().getByRole('heading', { name: 'Deadline: Reply to the order' }).waitFor();
  const askedAgain = await read(`deadlines/${id}`);

  await page.getByRole('link', { name: 'Change what it is computed from' }).click();
  await main().getByRole('button', { name: 'Let go of the event' }).click();
  expect(await page.locator('input[name=trigger]').inputValue()).toBe('2026-11-16');
  await page.locator('input[name=trigger]').fill('2026-11-17');
  await main().getByRole('button', { name: 'Compute' }).click();
  await main().getByText('Due 16 December 2026', { exact: true }).waitFor();
  await main().getByRole('button', { name: 'Change the deadline' }).click();
  await main().getByRole('heading', { name: 'Deadline: Reply to the order' }).waitFor();
  const letGo = await read(`deadlines/${id}`);

  expect(violations).toEqual([]);
  expect(recorded).toMatchObject({ triggerEventId: event, proceedingId, due: '2026-12-15' });
  expect(askedAgain).toMatchObject({ triggerEventId: event, due: '2026-12-15' });
  expect(letGo).toMatchObject({ triggerEventId: null, trigger: '2026-11-17', due: '2026-12-16' });
  expect(watched.complaints).toEqual([]);
});

it('takes a deadline off its rule, after which its day is typed', async () => {
  const narrow = await openPage(browser, site.origin, { width: 375, locale: 'es' });
  page = narrow.page;
  await signIn(page, 'advocate');
  const id = await store('deadlines/computed', {
    title: 'Brief in reply',
    asked: { rule: 'R4', trigger: '2027-02-01' },
  });

  await page.goto(`/deadlines/${id}`);
  await main().getByText('Una regla calcula la fecha.').waitFor();
  const typed = await page.locator('input[name=due]').count();
  await page.goto(`/deadlines/${id}/show`);
  await main().getByRole('button', { name: 'Quitar la regla' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Quitar la regla' }).click();
  await page.locator('input[name=due]').fill('2027-03-03');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await main().getByText('Se fijó a mano; ninguna regla la calculó.').waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();

  expect(typed).toBe(0);
  expect(await read(`deadlines/${id}`)).toMatchObject({ rule: null, asked: null, due: '2027-03-03' });
  expect(violations).toEqual([]);
  expect(narrow.complaints).toEqual([]);
  await narrow.context.close();
});

it('says on an inquiry which deadline sets the day of the reply, and offers the day when none does', async () => {
  const narrow = await openPage(browser, site.origin, { width: 375, locale: 'es' });
  page = narrow.page;
  await signIn(page, 'advocate');
  const [like] = await list('inquiries?perPage=1');
  if (!like) throw new Error('the founding record holds no inquiry');
  const { questionId, addresseeId, askedById, channel, sourceId } = like;
  const inquiry = await store('inquiries', {
    ...{ questionId, addresseeId, askedById, channel, sourceId },
    ...{ asked: '2027-02-01', state: 'SENT', level: 'internal' },
  });
  const deadline = await store('deadlines/computed', {
    ...{ title: 'Reply of the agency', inquiryId: inquiry },
    asked: { rule: 'R4', trigger: '2027-02-01' },
  });
  const sets = /fija el día en que vence la respuesta: 2 de marzo de 2027/;

  await page.goto(`/inquiries/${inquiry}/show`);
  await main().getByText(sets).waitFor();
  await page.goto(`/inquiries/${inquiry}`);
  await main().getByText(sets).waitFor();
  const typed = await page.locator('input[name=replyDue]').count();
  const { violations } = await new AxeBuilder({ page }).analyze();
  await main().getByRole('link', { name: 'Reply of the agency' }).click();
  await main().getByRole('button', { name: 'Quitar la regla' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Quitar la regla' }).click();
  await page.waitForURL(`**/deadlines/${deadline}`);
  await page.goto(`/inquiries/${inquiry}`);
  await page.locator('input[name=replyDue]').fill('2027-03-05');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await main().getByText('5 de marzo de 2027').waitFor();

  expect(typed).toBe(0);
  expect(violations).toEqual([]);
  expect(narrow.complaints).toEqual([]);
  await narrow.context.close();
});
