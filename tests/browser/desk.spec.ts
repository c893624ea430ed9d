import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { readList } from './browser.js';
import { startVisits } from './visits.js';

const visits = startVisits({ now: '2026-11-27' });

let page: Page;

const main = () => page.locator('main');

const row = (title: string) => main().locator('[data-desk-item]').filter({ hasText: title });

const section = (name: string) => main().getByRole('region', { name });

/** Records a deadline that the signed-in account watches. */
async function watch(title: string, due: string): Promise<string> {
  const session = (await (await page.request.get('/api/session')).json()) as { account: { id: string } };
  const id = randomUUID();
  const answer = await page.request.post('/api/deadlines', {
    data: { id, title, due, state: 'OPEN', watcherId: session.account.id },
  });
  expect(answer.status()).toBe(201);
  return id;
}

/** Moves by Tab until a row has the keyboard. */
async function tabToRow(): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate(() => document.activeElement?.hasAttribute('data-desk-item'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('no row of the desk is in the order of Tab');
}

const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

it('lets the advocate work a desk off by keyboard alone', async () => {
  page = await visits.enter('advocate');
  await watch('First brief', '2026-11-15');
  const second = await watch('Second brief', '2026-11-20/2026-12-05');
  await watch('Third brief', '2026-12-01');

  await page.locator('nav a[href="/desk"]').focus();
  await page.keyboard.press('Enter');
  await row('First brief').waitFor();
  await tabToRow();
  expect(await focused()).toContain('12 days late');

  await page.keyboard.press('a');
  await row('First brief').getByText('acknowledged').waitFor();

  await page.keyboard.press('j');
  expect(await focused()).toContain('may be due now, at the latest in 8 days');
  await page.keyboard.press('m');
  await page.getByRole('dialog').waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'met');
  const source = page.getByRole('dialog').getByRole('combobox');
  await source.fill('CECOT');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await row('Second brief').waitFor({ state: 'detached' });

  await page.waitForFunction(() => document.activeElement?.textContent?.includes('Third brief'));
  await page.keyboard.press('s');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await section('Put off').getByText('put off until 28 November 2026').waitFor();

  const met = (await (await page.request.get(`/api/deadlines/${second}`)).json()) as Record<string, unknown>;
  expect(met).toMatchObject({ state: 'MET', met: '2026-11-27', metSourceId: expect.any(String) });
});

it('takes what was put off up again, and opens a record by Enter', async () => {
  page = await visits.enter('advocate');
  await watch('Fourth brief', '2026-11-28');
  await page.goto('/desk');
  await row('Fourth brief').focus();

  await page.keyboard.press('s');
  await page.getByRole('dialog').getByRole('button', { name: '1 week: 4 December 2026' }).click();
  await section('Put off').getByText('Fourth brief').waitFor();
  await row('Fourth brief').focus();
  await page.keyboard.press('s');
  await section('Within seven days').getByText('Fourth brief').waitFor();
  await row('Fourth brief').focus();
  await page.keyboard.press('r');
  await page.getByRole('dialog').getByRole('combobox', { name: 'Watched by' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await row('Fourth brief').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/deadlines\/.+\/show/);

  await main().locator('h1', { hasText: 'Fourth brief' }).waitFor();
});

it('reminds of a record from its page, and does nothing while somebody types', async () => {
  page = await visits.enter('advocate');
  const id = await watch('Fifth brief', '2026-12-24');

  await page.goto(`/deadlines/${id}/show`);
  await page.getByRole('link', { name: 'Remind me' }).click();
  await page.locator('textarea[name=note]').fill('ask counsel, j k a s m r ?');
  await page.locator('input[name=due]').fill('2026-11-27');
  await main().locator('button[type=submit]').click();
  await page.waitForURL(/\/deadlines\/.+\/show/);
  await page.goto('/desk');
  await section('Today').getByText('ask counsel, j k a s m r ?').waitFor();
  await row('ask counsel').focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('next and previous row').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await row('ask counsel').focus();
  await page.keyboard.press('m');
  await row('ask counsel').waitFor({ state: 'detached' });

  const reminders = await readList(page, '/api/reminders?q=counsel');
  expect(reminders).toMatchObject([{ deadlineId: id, doneAt: expect.any(String) }]);
});

it('draws a window over each of its days, and lists it where there is no room', async () => {
  page = await visits.enter('advocate');
  await watch('Window brief', '2027-02-05/2027-02-10');

  await page.goto('/desk?view=calendar');
  for (const name of ['December 2026', 'January 2027', 'February 2027']) {
    await page.getByRole('button', { name: 'Next month' }).click();
    await main().getByText(name, { exact: true }).waitFor();
  }
  await main().locator('a[aria-hidden]', { hasText: 'Window brief' }).first().waitFor();
  const bars = await main().locator('a[aria-hidden]', { hasText: 'Window brief' }).count();
  await main().locator('[data-day="2027-02-01"]').focus();
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const onTwelfth = await page.evaluate(() => document.activeElement?.getAttribute('data-day'));
  await page.setViewportSize({ width: 375, height: 800 });
  await main().getByText('between 5 and 10 February 2027').waitFor();

  expect(bars).toBe(2);
  expect(onTwelfth).toBe('2027-02-12');
});

it('offers a reader no desk', async () => {
  page = await visits.enter('reader');

  expect(await page.locator('nav a[href="/desk"]').count()).toBe(0);
  await page.goto('/desk');
  await main().getByText('Your role does not allow you to open this page.').waitFor();
});
