import { AxeBuilder } from '@axe-core/playwright';
import type { CohortCounts } from '@paradero/contract/views/counts';
import type { Dashboard } from '@paradero/contract/views/dashboard';
import type { AgreementLedger, CohortLedger } from '@paradero/contract/views/ledger';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
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

/** The answer of the API to whoever is signed in. */
async function get<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(`/api${path}`);
  expect({ path, status: answer.status() }).toEqual({ path, status: 200 });
  return (await answer.json()) as T;
}

interface FoundingCohort {
  id: string;
  agreementId: string;
}

async function foundingCohort(page: Page): Promise<FoundingCohort> {
  const { data } = await get<{ data: FoundingCohort[] }>(page, '/cohorts?filter[parentId]=none&q=CECOT');
  const [cohort] = data;
  if (!cohort) throw new Error('the founding cohort is not there');
  return cohort;
}

const chart = (page: Page, title: RegExp) =>
  page
    .locator('main section')
    .filter({ has: page.getByRole('heading', { name: title, level: 2 }) })
    .first();

/** The rows of the table twin of a chart, each as the words of its cells. */
async function twinOf(frame: Locator): Promise<string[][]> {
  await frame.getByRole('button', { name: 'Show as table' }).click();
  const rows = await frame.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
}

const bounds = ({ lo, hi }: { lo: number; hi: number | null }) => [...new Set([lo, hi])];
const numbers = (cell: string | undefined) => (cell?.match(/\d+/g) ?? []).map(Number);

it('draws custody through time with a table twin that is the API’s', async () => {
  const { page, context, complaints } = await openPage(browser, site.origin);
  await signIn(page, 'monitor');
  const { id, agreementId } = await foundingCohort(page);
  for (const path of [`cohorts/${id}`, `agreements/${agreementId}`]) {
    await page.goto(`/${path}/show`);
    const frame = chart(page, /Where the people were/);
    await frame.locator('svg.recharts-surface').first().waitFor();
    await frame.getByRole('list', { name: 'Court orders that cover these people' }).waitFor();
    const { through } = await get<CohortLedger | AgreementLedger>(page, `/${path}/ledger`);

    const twin = await twinOf(frame);

    expect(twin.map((cells) => [cells[1], cells[2], cells[5], cells[6]].map(numbers))).toEqual(
      through.points.map(({ entered, outcomes, held, unaccounted }) =>
        [entered, outcomes, held, unaccounted].map(bounds),
      ),
    );
  }
  expect(complaints).toEqual([]);
  await context.close();
});

it('draws what each publisher said with a table twin that is the API’s', async () => {
  const { page, context } = await openPage(browser, site.origin);
  await signIn(page, 'monitor');
  const { agreementId } = await foundingCohort(page);
  await page.goto(`/?agreementId=${agreementId}`);
  const frame = chart(page, /who said how many, and when/);
  await frame.locator('svg.recharts-surface').first().waitFor();
  const { claims } = await get<Dashboard>(page, `/dashboard?agreementId=${agreementId}`);
  const { groups } = await get<CohortCounts>(page, `/agreements/${agreementId}/counts`);
  const of = groups
    .filter(({ measure }) => measure === claims.measure)
    .toSorted((one, other) => other.claims.length - one.claims.length)[0];
  const ids = new Set(of?.claims.map((claim) => claim.id));
  const drawn = claims.series
    .map(({ points }) => points.filter(({ figureId, day }) => ids.has(figureId) && day !== null))
    .filter((points) => points.length > 0);

  const shaded = await frame.locator('.recharts-area').count();
  const lines = await frame.locator('svg.recharts-surface path[stroke-dasharray="5 3"]').count();
  const twin = await twinOf(frame);

  expect(lines).toBe(drawn.length);
  expect(shaded).toBe(1);
  expect(twin.map((cells) => cells[2]).toSorted()).toEqual(
    drawn.flatMap((points) => points.map(({ raw }) => raw)).toSorted(),
  );
  await context.close();
});

it('leads from a number to its source in two clicks', async () => {
  const { page, context, complaints } = await openPage(browser, site.origin, { width: 375, dark: true });
  await signIn(page, 'reader');
  const { agreementId } = await foundingCohort(page);
  await page.goto(`/agreements/${agreementId}/show`);
  const open = page.locator('#remainder');
  await open.getByText(/36–37 people of whom no outcome is recorded/).waitFor();
  const { violations } = await new AxeBuilder({ page }).include('#remainder').include('#custody').analyze();

  await open.getByRole('link', { name: '23', exact: true }).click();
  await page.waitForURL(/\/cohorts\/.*#lines/);
  await page.locator('#lines a[href*="/sources/"]').first().click();
  await page.waitForURL(/\/sources\/[^/]+\/show/);

  expect(violations).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('tells in both languages how many claims rest on how many origins, and which sums close', async () => {
  const { page, context } = await openPage(browser, site.origin, { locale: 'es' });
  await signIn(page, 'monitor');
  const { id } = await foundingCohort(page);
  await page.goto(`/cohorts/${id}/show`);
  await page.locator('#counts').getByText('2 cifras, 1 origen').first().waitFor();

  const sums = await page.locator('#sums li').allInnerTexts();

  expect(sums.map((words) => words.replace(/\s+/g, ' '))).toEqual(
    expect.arrayContaining([expect.stringMatching(/252 .*\+ 36 .*= 288 .*288 .*La suma cierra/)]),
  );
  await context.close();
});
