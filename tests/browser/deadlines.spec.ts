import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openPage, signIn, startBrowser, type Watched } from './browser.js';
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

const main = () => page.locator('main');

it('computes a deadline from an uncertain trigger, says why, and shows it move with a closure', async () => {
  await signIn(page, 'advocate');
  await page.goto('/calculator');
  await page.locator('input[name=trigger]').fill('[2026-11-09..2026-11-10]');
  await main().getByRole('button', { name: 'Compute' }).click();
  await main().getByText('Due between 9 and 10 December 2026', { exact: true }).waitFor();
  await page.locator('input[name=title]').fill('Answer of the agency');
  await main().getByRole('button', { name: 'Record the deadline' }).click();

  await main().getByRole('heading', { name: 'Deadline: Answer of the agency' }).waitFor();
  await main().locator('summary').first().click();
  expect(await main().innerText()).toContain('26 November 2026 is closed: Thanksgiving Day.');
  const address = page.url();

  const admin = await openPage(browser, site.origin);
  await signIn(admin.page, 'admin');
  const listed = await admin.page.request.get('/api/calendars?perPage=1&filter[jurisdiction]=US');
  const { data } = (await listed.json()) as { data: { id: string; name: string }[] };
  await admin.page.goto('/calendar-days/create');
  await admin.page.getByLabel('Calendar *').click();
  await admin.page
    .getByRole('option', { name: data[0]?.name ?? '' })
    .first()
    .click();
  await admin.page.locator('input[name=day]').fill('2026-12-02');
  await admin.page.locator('input[name=name]').fill('Closed by order');
  await admin.page.getByRole('button', { name: 'Save' }).click();
  const moved = admin.page.getByRole('region', { name: /Deadlines that this day moved/ });
  await moved.waitFor();
  expect(await moved.innerText()).toMatch(
    /Answer of the agency\s+between 9 and 10 December 2026\s+between 10 and 11 December 2026/,
  );

  await page.goto(address);
  await main().getByText('Due between 10 and 11 December 2026', { exact: true }).waitFor();
  const former = main().getByRole('region', { name: /Dates it had before/ });
  expect(await former.innerText()).toMatch(
    /between 9 and 10 December 2026.*A day of the calendar was changed/s,
  );
  expect([...watched.complaints, ...admin.complaints]).toEqual([]);
  await admin.context.close();
});
