import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openPage, signIn, startBrowser } from './browser.js';
import { startSite, type Site } from './site.js';

jest.setTimeout(180_000);

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it('shows the address of a new feed once, and ends the feed when asked', async () => {
  const { page, context, complaints } = await openPage(browser, site.origin, { width: 375 });
  await signIn(page, 'advocate');

  await page.locator('header').getByRole('button', { name: 'Advocate' }).click();
  await page.getByRole('menuitem', { name: 'Calendar feeds' }).click();
  await page.getByText('No feed yet').waitFor();
  await page.getByRole('button', { name: 'Create the feed' }).click();
  const field = page.getByLabel('Address of the feed');
  await field.waitFor();
  const address = await field.inputValue();
  const told = await page.request.get(address);
  const { violations } = await new AxeBuilder({ page }).analyze();

  await page.reload();
  await page.getByText('All the deadlines you watch', { exact: true }).waitFor();
  const shownAgain = (await page.content()).includes(address) || (await field.count()) > 0;

  await page.getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await page.getByText(/revoked \d/).waitFor();
  const refused = await page.request.get(address);

  expect(new URL(address).pathname).toMatch(/^\/calendar\/[\w-]{43}\.ics$/);
  expect([told.status(), told.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(await told.text()).toMatch(/^BEGIN:VCALENDAR/);
  expect(violations).toEqual([]);
  expect(shownAgain).toBe(false);
  expect(refused.status()).toBe(404);
  expect(complaints).toEqual([]);
  await context.close();
});

it('leads from an agreement to a feed of it', async () => {
  const { page, context, complaints } = await openPage(browser, site.origin, { locale: 'es', dark: true });
  await signIn(page, 'reader');
  const listed = await page.request.get('/api/agreements?perPage=1&q=CECOT');
  const { data } = (await listed.json()) as { data: { id: string; titleEs: string }[] };
  await page.goto(`/agreements/${data[0]?.id}/show`);

  await page.getByRole('link', { name: 'Suscribirse' }).click();
  await page.locator(`main input[value=${JSON.stringify(data[0]?.titleEs)}]`).waitFor();
  await page.getByRole('button', { name: 'Crear el calendario' }).click();
  const address = await page.getByLabel('Dirección del calendario').inputValue();
  await page
    .locator('main')
    .getByRole('link', { name: data[0]?.titleEs ?? '' })
    .waitFor();

  const { violations } = await new AxeBuilder({ page }).analyze();
  const calendar = await (await page.request.get(address)).text();
  expect(violations).toEqual([]);
  expect(calendar).toContain('BEGIN:VEVENT');
  expect(calendar).toContain('El Salvador');
  expect(complaints).toEqual([]);
  await context.close();
});
