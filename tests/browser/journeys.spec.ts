import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readList, readText } from './browser.js';
import { startVisits } from './visits.js';

const visits = startVisits();

let page: Page;

const main = () => page.locator('main');

it('shows the advocate for how many people no outcome is recorded, and the sources in two clicks', async () => {
  page = await visits.enter('advocate');
  await main().getByText(/36–37/).first().waitFor();
  const before = await readText(main());

  await main()
    .locator('a[href*="/agreements/"]')
    .filter({ hasText: /El Salvador/ })
    .first()
    .click();
  await page.waitForURL(/\/agreements\/.+/);
  await main().getByText(/224/).first().waitFor();
  await readText(main());
  // Some sources are only named in a part that is folded away; the second click goes to one that is seen.
  await main().locator('a[href*="/sources/"]:visible').first().click();
  await page.waitForURL(/\/sources\/.+/);
  await main().locator('h1').waitFor();

  expect(before).toContain('224 to 254 days ago');
});

it('tells a source that did not come from one that may not be seen, and asks for it again', async () => {
  page = await visits.enter('reader');
  const [agreement] = await readList<{ id: string }>(page, '/api/agreements?q=El%20Salvador');
  const strip = main().getByRole('region', { name: 'What happens to the detainees when the term ends' });

  await page.route('**/api/sources?*', (route) => route.abort());
  await page.goto(`/agreements/${agreement?.id}/show`);
  await strip.getByText('Could not be loaded.').waitFor();
  await page.unroute('**/api/sources?*');
  await strip.getByRole('button', { name: 'Try again' }).click();
  await strip.getByRole('link', { name: /AP on a Salvadoran memorandum/ }).waitFor();

  // The browser itself writes down that the line was cut.
  expect(visits.takeComplaints().filter((complaint) => !complaint.includes('ERR_FAILED'))).toEqual([]);
});

it('shows what could be known on 1 April 2025, and nothing later', async () => {
  page = await visits.enter('advocate');

  await page.goto('/?knownAt=2025-04-01');
  await main()
    .getByText(/1 April 2025/)
    .first()
    .waitFor();
  await page.waitForLoadState('networkidle');
  const shown = await readText(main());

  expect(shown).toContain('El Salvador');
  expect(shown).not.toContain('Nauru');
});

it('speaks Spanish when asked and remembers it', async () => {
  page = await visits.enter('reader');

  await page.locator('header').getByRole('button', { name: 'Español' }).click();
  await page.locator('html[lang=es]').waitFor();

  expect(await page.evaluate(() => localStorage.getItem('paradero.locale'))).toBe('es');
});

it('lets the monitor log a report', async () => {
  page = await visits.enter('monitor');

  await page.goto('/reports/create');
  await page.locator('input[name=title]').fill('Visita al penal, relato de familiares');
  await page.locator('input[name=published]').fill('2026-11-20/2026-11-21');
  await page.locator('textarea[name=narrative]').fill('Familiares informan que no se les permitió entrar.');
  await main()
    .getByRole('combobox', { name: /language/i })
    .click();
  await page.getByRole('option', { name: 'Spanish' }).click();
  await main().locator('button[type=submit]').click();
  await main().locator('h1', { hasText: 'Visita al penal' }).waitFor();

  const reports = await readList(page, '/api/reports?q=familiares&filter[level]=restricted');
  expect(reports).toMatchObject([{ publishedEarliest: '2026-11-20', publishedLatest: '2026-11-21' }]);
});

it('shows the former figure as recorded on the day before it was changed', async () => {
  page = await visits.enter('monitor');
  const [figure] = await readList<{ id: string; raw: string }>(
    page,
    '/api/figures?perPage=1&filter[measure]=AMOUNT',
  );
  if (!figure) throw new Error('the founding record holds amounts of money');

  await page.goto(`/figures/${figure.id}`);
  await page.locator('input[name=raw]').fill('about 5 million dollars');
  await page.locator('textarea[name=quote]').fill('about 5 million dollars');
  await main().locator('button[type=submit]').click();
  await main().getByText('about 5 million dollars').first().waitFor();
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await page.goto(`/figures/${figure.id}/show?recordedAt=${yesterday}`);
  const facts = main().locator('dl');
  await facts.getByText(figure.raw).first().waitFor();

  expect((await facts.allInnerTexts()).join(' ')).not.toContain('about 5 million dollars');
});

it('lets the administrator invite a colleague, who sets a password and signs in', async () => {
  page = await visits.enter('admin');

  await page.goto('/accounts/create');
  await page.locator('input[name=name]').fill('Nueva Colega');
  await page.locator('input[name=email]').fill('colega@paradero.test');
  await main().getByRole('combobox', { name: /role/i }).click();
  await page.getByRole('option', { name: 'Monitor' }).click();
  await main().locator('button[type=submit]').click();
  const link = await page
    .locator('text=/\\/invitation#/')
    .or(page.locator('input[value*="/invitation#"]'))
    .first();
  await link.waitFor();
  const address = (await link.inputValue().catch(() => link.innerText())).trim();

  const colleague = await visits.open();
  await colleague.goto(new URL(address, visits.origin).href);
  await colleague.locator('input[type=password]').first().waitFor();
  for (const field of await colleague.locator('input[type=password]').all())
    await field.fill('una frase bien larga');
  await colleague.locator('button[type=submit]').click();
  await colleague.waitForURL(/login/);
  await colleague.locator('input[name=email]').fill('colega@paradero.test');
  await colleague.locator('input[name=password]').fill('una frase bien larga');
  await colleague.locator('button[type=submit]').click();
  await colleague.waitForURL(({ pathname }) => !pathname.includes('login'));
  await colleague.locator('main h1').waitFor();
});

it('tells the advocate when twenty FOIA working days end, and why', async () => {
  page = await visits.enter('advocate');

  await page.goto('/calculator');
  await page.locator('input[name=trigger]').fill('[2025-10-31..2025-11-03]');
  await main().locator('button[type=submit]').click();
  await main().getByText('Due between 2 and 3 December 2025', { exact: true }).waitFor();
  await main().locator('summary').click();

  expect(await readText(main())).toContain('27 November 2025 is closed: Thanksgiving Day.');
});

it('tells the advocate at once that a day does not exist', async () => {
  page = await visits.enter('advocate');

  await page.goto('/calculator');
  await page.locator('input[name=trigger]').fill('2025-02-30');
  await main().locator('button[type=submit]').click();
  await main().locator('[aria-invalid=true]').waitFor();

  expect(await readText(main())).not.toContain('Due ');
  // The browser itself writes down that the server refused.
  expect(visits.takeComplaints().filter((complaint) => !complaint.includes('422'))).toEqual([]);
});

it('lets the reader look and change nothing', async () => {
  page = await visits.enter('reader');

  await page.goto('/agreements');
  await main().locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  const creating = await main().locator('a[href*="/create"]').count();
  const refused = await page.request.post('/api/agreements', { data: {} });
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('main form')) document.documentElement.dataset['form'] = 'seen';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/agreements/create');
  await main().getByText('Your role does not allow you to open this page.').waitFor();
  const form = await page.evaluate(() => document.documentElement.dataset['form']);

  expect(creating).toBe(0);
  expect(form).toBeUndefined();
  expect(refused.status()).toBe(403);
});
