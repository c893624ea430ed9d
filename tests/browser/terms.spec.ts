import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { randomUUID } from 'node:crypto';
import { violationsOf } from './axe.js';
import { readList, readText } from './browser.js';
import { startVisits } from './visits.js';

const visits = startVisits();

const main = (page: Page) => page.locator('main');

/** Stores a record as whoever is signed in. */
async function store(page: Page, resource: string, said: object): Promise<string> {
  const id = randomUUID();
  const answer = await page.request.post(`/api/${resource}`, { data: { id, level: 'internal', ...said } });
  expect({ said, status: answer.status(), body: await answer.text() }).toMatchObject({ status: 201 });
  return id;
}

/** An agreement of a year from January 2026, of which half a year more was agreed. */
async function extendedAgreement(page: Page): Promise<string> {
  const [source] = await readList<{ id: string }>(page, '/api/sources?perPage=1');
  const agreementId = await store(page, 'agreements', {
    title: 'Agreement of a year',
    form: 'TREATY',
    textStatus: 'PUBLISHED',
    lifeCycle: 'IN_FORCE',
    termType: 'DURATION_FROM_EVENT',
    termDuration: 'P1Y',
    termAnchor: 'IN_FORCE',
    termBoundary: 'LAST_DAY_INCLUSIVE',
  });
  const event = { agreementId, verification: 'UNREVIEWED', sourceId: source?.id };
  await store(page, 'agreement-events', { ...event, type: 'IN_FORCE', occurred: '2026-01-05/2026-01-09' });
  await store(page, 'agreement-events', {
    ...event,
    type: 'EXTENDED',
    occurred: '2026-05-01',
    effectDuration: 'P6M',
  });
  return agreementId;
}

it('shows the former end with its extension, and takes it back when the extension is voided', async () => {
  const page = await visits.enter('advocate', { width: 375, dark: true });
  const id = await extendedAgreement(page);
  await page.goto(`/agreements/${id}/show`);
  await main(page).getByText('Former end:').waitFor();
  const before = await readText(main(page).locator('#terms'));
  const violations = await violationsOf(page);

  await main(page).getByRole('button', { name: 'Void this event' }).last().click();
  await page.getByRole('dialog').getByLabel('Why it is voided').fill('The note was withdrawn');
  await page.getByRole('dialog').getByRole('button', { name: 'Void this event' }).click();
  await main(page).getByText('The note was withdrawn').waitFor();
  await main(page).getByText('Former end:').waitFor({ state: 'detached' });

  expect(before).toMatch(/It ends between 4 and 8 July 2027/);
  expect(before).toMatch(/Former end: between 4 and 8 January 2027\. Replaced by Extended, 1 May 2026/);
  expect(await readText(main(page).locator('#terms'))).toMatch(/It ends between 4 and 8 January 2027/);
  expect(await main(page).locator('del').getByText('Extended').count()).toBe(1);
  expect(violations).toEqual([]);
});

it('lets a term run from an event of the same agreement and offers no other', async () => {
  const page = await visits.enter('advocate');
  const id = await extendedAgreement(page);
  await page.goto(`/agreements/${id}`);
  await page.getByLabel('Runs from').click();
  await page.getByRole('option', { name: 'A given event' }).click();

  await page.getByLabel('Event it runs from').click();
  const offered = await page.getByRole('option').allInnerTexts();
  await page.getByRole('option', { name: /Extended/ }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/\/show$/);
  await main(page)
    .getByText(/30 April 2027/)
    .first()
    .waitFor();

  expect(offered.sort()).toEqual([
    'Entered into force (between 5 and 9 January 2026)',
    'Extended (1 May 2026)',
  ]);
});

it('orders a list by the last possible day and keeps the order and a period in the address', async () => {
  const page = await visits.enter('reader', { locale: 'es', width: 375 });
  await page.goto('/agreement-events');
  await page.getByRole('button', { name: /^Ordenar: Cuándo, lo más antiguo primero/ }).click();
  // A menu lies over the page, outside of its landmarks.
  const violations = await violationsOf(page, { without: ['region'] });
  await page.getByRole('menuitemradio', { name: 'Cuándo, último día posible' }).click();
  await page.waitForURL(/sort=occurredLatest/);

  await page.getByRole('button', { name: 'Agregar filtro' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Cuándo: con certeza desde' }).click();
  await page.getByLabel('Cuándo: con certeza desde').fill('2025-03-14');
  await page.waitForURL(/occurredCertainlyFrom.*2025-03-14/);
  await page.reload();
  await page.getByLabel('Cuándo: con certeza desde').waitFor();

  expect(await page.getByLabel('Cuándo: con certeza desde').inputValue()).toBe('2025-03-14');
  expect(page.url()).toMatch(/sort=occurredLatest/);
  expect(violations).toEqual([]);
});
