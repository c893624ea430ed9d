import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openPage, readText, signIn, startBrowser } from './browser.js';
import { startSite, type Site } from './site.js';

jest.setTimeout(240_000);

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const main = (page: Page) => page.locator('main');

const choose = async (page: Page, name: string | RegExp, words: string) => {
  const field = main(page).getByRole('combobox', { name });
  if ((await field.getAttribute('aria-autocomplete')) === null) await field.click();
  else await field.fill(words);
  await page.getByRole('option', { name: words }).first().click();
};

// Records without a name of their own are found by looking, not by typing.
const pick = async (page: Page, name: string, words: string) => {
  await main(page).getByRole('combobox', { name }).click();
  await page.getByRole('option', { name: words }).first().click();
};

const fill = (page: Page, name: string, words: string) =>
  main(page).getByRole('textbox', { name, exact: true }).fill(words);

const save = async (page: Page) => {
  await main(page)
    .getByRole('button', { name: /Save|Guardar/ })
    .click();
};

interface Said {
  readonly quote: string;
  readonly kind: string;
  readonly replies?: boolean;
}

const recordAnswer = async (page: Page, { quote, kind, replies = false }: Said) => {
  await main(page).getByRole('link', { name: 'Add answer' }).click();
  await page.locator('h1').getByText('Record an answer').waitFor();
  await choose(page, /^Speaker/, 'Ministry of Foreign Affairs of El Salvador');
  await fill(page, 'Office', 'Spokesperson');
  await fill(page, 'Said', '2026-11-20');
  await fill(page, 'Words of the speaker', quote);
  await fill(page, 'What is said, in our words', 'An answer in our words.');
  await choose(page, /^Source/, 'AP on a Salvadoran memorandum');
  await choose(page, /^What it does with the question/, kind);
  if (replies) await pick(page, 'In reply to', 'Letter (3 November 2026)');
  if (kind.startsWith('Contradicts')) await pick(page, 'Contradicts the answer', 'Evades');
  await save(page);
  await main(page).getByText(`“${quote}”`).waitFor();
};

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${String(nodes[0]?.target)}`);
};

it('takes a question from its opening over an inquiry and an evasive answer to the silence board', async () => {
  const { page, context, complaints } = await openPage(browser, site.origin);
  await signIn(page, 'advocate');

  await page.goto('/questions/create');
  await fill(page, 'Question', 'Where was the list sent?');
  await fill(page, 'Question in Spanish', '¿A dónde se envió la lista?');
  await choose(page, /^Topic/, 'Who is held');
  await main(page)
    .getByLabel(/^Opened/)
    .fill('2026-11-01');
  await choose(page, 'Agreement', 'United States – El Salvador: detention');
  await main(page).getByLabel('People it concerns').fill('36');
  await save(page);
  await main(page).getByText('Open for 22 days').waitFor();
  await main(page).getByText('Answered for 0 of 36 people').waitFor();

  await main(page).getByRole('link', { name: 'Add inquiry' }).click();
  await choose(page, /^Asked$/, 'Ministry of Foreign Affairs of El Salvador');
  await choose(page, /^Asked by/, 'Human Rights Watch');
  await choose(page, /^How/, 'Letter');
  await fill(page, 'When asked', '2026-11-03');
  await choose(page, /^Source/, 'AP on a Salvadoran memorandum');
  await save(page);
  await main(page).getByText('20 days without a recorded reply').waitFor();

  await recordAnswer(page, { quote: 'in due course', kind: 'Evades', replies: true });
  await main(page).getByText('replied 20 November 2026').waitFor();
  const evaded = await readText(main(page));
  await page.goto('/silence');
  const row = main(page)
    .getByRole('listitem')
    .filter({ hasText: 'Ministry of Foreign Affairs of El Salvador' });
  await row.getByText('Evades: 1').waitFor();
  const board = await readText(row);
  const boardFaults = await axe(page);
  await row.getByRole('link', { name: 'Evades: 1' }).click();
  await page.waitForURL(/\/answers/);
  await main(page).getByText('Evades').first().waitFor();
  await main(page)
    .getByRole('link', { name: /Evades/ })
    .first()
    .waitFor();

  expect(evaded).toContain('Answered for 0 of 36 people');
  expect(board).toContain('1 answered');
  expect(board).toContain('17 days to a reply');
  expect(boardFaults).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('shows answers that contradict each other together, and why one no longer stands', async () => {
  const { page, context, complaints } = await openPage(browser, site.origin);
  await signIn(page, 'advocate');
  const found = await page.request.get('/api/questions?q=list%20sent');
  const { data } = (await found.json()) as { data: { id: string }[] };
  await page.goto(`/questions/${data[0]?.id}/show`);

  await recordAnswer(page, { quote: 'nothing of the kind', kind: 'Contradicts another answer' });
  await main(page).getByText('Contradiction: these answers cannot both hold').waitFor();
  const contested = await readText(main(page));
  await main(page).getByRole('button', { name: 'Mark as no longer standing' }).last().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Why it ceased to stand').fill('Taken back the next day');
  const dialogFaults = await axe(page);
  await dialog.getByRole('button', { name: 'Mark as no longer standing' }).click();
  await main(page).getByText('Taken back the next day').waitFor();
  const fallen = await readText(main(page));

  expect(contested).toContain('Answer contested');
  expect(fallen).toContain('Answers that no longer stand');
  expect(fallen).not.toContain('Contradiction');
  expect(dialogFaults).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('tells the founding question in Spanish on a small screen', async () => {
  const { page, context, complaints } = await openPage(browser, site.origin, {
    locale: 'es',
    width: 375,
    dark: true,
  });
  await signIn(page, 'reader');
  const found = await page.request.get('/api/questions?q=detainees%20expires');
  const { data } = (await found.json()) as { data: { id: string }[] };

  await page.goto(`/questions/${data[0]?.id}/show`);
  await main(page).getByText('Respondida respecto de 252 de 288 personas').waitFor();
  const text = await readText(main(page));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const faults = await axe(page);

  expect(text).toContain('Contradicción: estas respuestas no pueden sostenerse a la vez');
  expect(text).toContain('exclusively with the competent foreign authorities');
  expect(text).toContain('no control over the actions of a foreign sovereign');
  expect({ overflow, faults }).toEqual({ overflow: 0, faults: [] });
  expect(complaints).toEqual([]);
  await context.close();
});
