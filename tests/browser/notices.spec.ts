import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { goRound } from '../notices/following.js';
import { openPage, signIn, startBrowser, type Watched } from './browser.js';
import { startSite, type Site } from './site.js';

jest.setTimeout(180_000);

const noon = '2026-11-23T12:00:00Z';

let site: Site;
let browser: Browser;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(noon), startBrowser()]);
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
const bell = (name: string) => page.locator('header').getByRole('link', { name, exact: true });

async function watchDeadline(title: string): Promise<void> {
  const session = await (await page.request.get('/api/session')).json();
  const { data } = await (await page.request.get('/api/agreements?perPage=1')).json();
  const made = await page.request.post('/api/deadlines', {
    data: {
      id: crypto.randomUUID(),
      title,
      agreementId: data[0].id,
      due: '2026-11-30',
      state: 'OPEN',
      watcherId: session.account.id,
    },
  });
  expect(made.status()).toBe(201);
}

it('tells the advocate of a deadline by the bell, with the keyboard alone, until it was read', async () => {
  await signIn(page, 'advocate');
  await watchDeadline('Reply under the access-to-information law');
  await goRound(site.app, noon);

  await page.reload();
  await bell('Notices, 1 unread').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/notices$/);
  await main().getByText('due in 7 days').waitFor();
  const shown = await main().innerText();
  const { violations } = await new AxeBuilder({ page }).analyze();
  await main()
    .getByRole('button', { name: /^Mark as read: Reply/ })
    .focus();
  await page.keyboard.press('Enter');
  await bell('Notices').waitFor();

  expect(shown).toContain('Reply under the access-to-information law');
  expect(shown).toContain('You watch this deadline');
  expect(violations.map(({ id, nodes }) => `${id} at ${String(nodes[0]?.target)}`)).toEqual([]);
  expect(watched.complaints).toEqual([]);
});

it('says what will stand there when nobody was told of anything', async () => {
  await signIn(page, 'monitor');

  await bell('Notices').click();
  await main().getByText('Nothing yet.').waitFor();

  expect(watched.complaints).toEqual([]);
});

it('lets somebody say where they live and when to be told, and names what cannot be', async () => {
  await signIn(page, 'reader');
  await page
    .locator('header')
    .getByRole('button', { name: /Demo Reader/ })
    .click();
  await page.getByRole('menuitem', { name: 'How you are told' }).click();
  await main()
    .getByRole('combobox', { name: /time zone/i })
    .fill('El Salvador');
  await page.getByRole('option', { name: 'America/El Salvador' }).click();
  const choose = async (label: RegExp, hour: string) => {
    await main().getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: hour }).click();
  };
  await choose(/tell me from/i, '20:00');
  await main().getByRole('radio', { name: 'One mail a day' }).check();
  await main().locator('button[type=submit]').click();
  await main().getByText('The hours end before they begin.').waitFor();
  const complaints = watched.complaints.splice(0);
  await choose(/tell me from/i, '07:00');
  await main().locator('button[type=submit]').click();
  await page.getByText('Saved.').waitFor();

  expect(await (await page.request.get('/api/notice-settings')).json()).toEqual({
    zone: 'America/El_Salvador',
    sendFrom: 7,
    sendUntil: 18,
    mail: true,
    digest: 'daily',
  });
  // The browser itself writes down that the server refused.
  expect(complaints).toEqual([expect.stringContaining('422')]);
  expect(watched.complaints).toEqual([]);
});

it('shows the administrator the mail that waits for a server, and nobody else', async () => {
  await signIn(page, 'admin');
  await page.locator('nav').getByRole('link', { name: 'Outbox' }).click();
  await main().getByText('SMTP_URL is not set').waitFor();
  await main()
    .getByText(/Paradero: Deadline [0-9a-f]{8}: due in 7 days/)
    .waitFor();

  const advocate = await openPage(browser, site.origin);
  await signIn(advocate.page, 'advocate');
  await advocate.page.locator('nav').getByRole('link', { name: 'Accounts' }).waitFor();

  expect(await main().innerText()).not.toContain('access-to-information');
  expect(await advocate.page.locator('nav').getByRole('link', { name: 'Outbox' }).count()).toBe(0);
  expect([...watched.complaints, ...advocate.complaints]).toEqual([]);
  await advocate.context.close();
});
