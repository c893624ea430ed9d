import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { goRound } from '../notices/following.js';
import { violationsOf } from './axe.js';
import { readList, readText } from './browser.js';
import { startVisits } from './visits.js';

const noon = '2026-11-23T12:00:00Z';

const visits = startVisits({ now: noon });

let page: Page;

const main = () => page.locator('main');
const bell = (name: string) => page.locator('header').getByRole('link', { name, exact: true });

async function watchDeadline(title: string): Promise<void> {
  const session = await (await page.request.get('/api/session')).json();
  const [agreement] = await readList<{ id: string }>(page, '/api/agreements?perPage=1');
  const made = await page.request.post('/api/deadlines', {
    data: {
      id: crypto.randomUUID(),
      title,
      agreementId: agreement?.id,
      due: '2026-11-30',
      state: 'OPEN',
      watcherId: session.account.id,
    },
  });
  expect(made.status()).toBe(201);
}

it('tells the advocate of a deadline by the bell, with the keyboard alone, until it was read', async () => {
  page = await visits.enter('advocate');
  await watchDeadline('Reply under the access-to-information law');
  await goRound(visits.app, noon);

  await page.reload();
  await bell('Notices, 1 unread').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/notices$/);
  await main().getByText('due in 7 days').waitFor();
  const shown = await readText(main());
  const violations = await violationsOf(page);
  await main()
    .getByRole('button', { name: /^Mark as read: Reply/ })
    .focus();
  await page.keyboard.press('Enter');
  await bell('Notices').waitFor();

  expect(shown).toContain('Reply under the access-to-information law');
  expect(shown).toContain('You watch this deadline');
  expect(violations).toEqual([]);
});

it('says what will stand there when nobody was told of anything', async () => {
  page = await visits.enter('monitor');

  await bell('Notices').click();
  await main().getByText('Nothing yet.').waitFor();
});

it('lets somebody say where they live and when to be told, and names what cannot be', async () => {
  page = await visits.enter('reader');
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
  const complaints = visits.takeComplaints();
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
});

it('shows the administrator the mail that waits for a server, and nobody else', async () => {
  page = await visits.enter('admin');
  await page.locator('nav').getByRole('link', { name: 'Outbox' }).click();
  await main().getByText('SMTP_URL is not set').waitFor();
  await main()
    .getByText(/Paradero: Deadline [0-9a-f]{8}: due in 7 days/)
    .waitFor();

  const advocate = await visits.enter('advocate');
  await advocate.locator('nav').getByRole('link', { name: 'Accounts' }).waitFor();
  await advocate.goto('/outbox');
  await advocate.getByText('Your role does not allow you to open this page.').waitFor();

  expect(await readText(main())).not.toContain('access-to-information');
  expect(await advocate.locator('nav').getByRole('link', { name: 'Outbox' }).count()).toBe(0);
});
