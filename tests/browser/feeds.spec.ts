import { expect, it } from '@jest/globals';
import { violationsOf } from './axe.js';
import { readList } from './browser.js';
import { startVisits } from './visits.js';

const visits = startVisits();

it('shows the address of a new feed once, and ends the feed when asked', async () => {
  const page = await visits.enter('advocate', { width: 375 });

  await page.locator('header').getByRole('button', { name: 'Advocate' }).click();
  await page.getByRole('menuitem', { name: 'Calendar feeds' }).click();
  await page.getByText('No feed yet').waitFor();
  await page.getByRole('button', { name: 'Create the feed' }).click();
  const field = page.getByLabel('Address of the feed');
  await field.waitFor();
  const address = await field.inputValue();
  const told = await page.request.get(address);
  const violations = await violationsOf(page);

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
});

it('leads from an agreement to a feed of it', async () => {
  const page = await visits.enter('reader', { locale: 'es', dark: true });
  const [agreement] = await readList<{ id: string; titleEs: string }>(
    page,
    '/api/agreements?perPage=1&q=CECOT',
  );
  await page.goto(`/agreements/${agreement?.id}/show`);

  await page.getByRole('link', { name: 'Suscribirse' }).click();
  await page.locator(`main input[value=${JSON.stringify(agreement?.titleEs)}]`).waitFor();
  await page.getByRole('button', { name: 'Crear el calendario' }).click();
  const address = await page.getByLabel('Dirección del calendario').inputValue();
  await page
    .locator('main')
    .getByRole('link', { name: agreement?.titleEs ?? '' })
    .waitFor();

  const violations = await violationsOf(page);
  const calendar = await (await page.request.get(address)).text();
  expect(violations).toEqual([]);
  expect(calendar).toContain('BEGIN:VEVENT');
  expect(calendar).toContain('El Salvador');
});
