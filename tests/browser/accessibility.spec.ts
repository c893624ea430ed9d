import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openPage, signIn, startBrowser } from './browser.js';
import { startSite, type Site } from './site.js';

// Every main page, one after the other, on a machine that may be busy with other suites.
jest.setTimeout(600_000);

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The first record of a list, by the API the page itself uses. */
async function first(page: Page, resource: string, query = ''): Promise<string> {
  const answer = await page.request.get(`/api/${resource}?perPage=1${query}`);
  const { data } = (await answer.json()) as { data: { id: string }[] };
  return `/${resource}/${data[0]?.id}/show`;
}

const desk = ['/desk', '/desk?whose=team', '/desk?view=calendar', '/desk?view=timeline'];

async function mainPages(page: Page): Promise<string[]> {
  const records = await Promise.all([
    first(page, 'agreements', '&q=CECOT'),
    first(page, 'cohorts', '&filter[parentId]=none&q=CECOT'),
    first(page, 'questions', '&sort=opened'),
    first(page, 'questions', '&q=detainees&filter[state]=CONTESTED'),
    first(page, 'sources', '&q=AP1'),
    first(page, 'reports'),
  ]);
  return [
    '/',
    '/agreements',
    '/figures',
    '/questions',
    '/silence',
    '/answers/create',
    '/reports/create',
    '/calculator',
    '/notices',
    '/notice-settings',
    ...desk,
    ...records,
  ];
}

const looks = [
  { locale: 'en', dark: false, width: 1280 },
  { locale: 'es', dark: true, width: 375 },
  { locale: 'en', dark: true, width: 375 },
  { locale: 'es', dark: false, width: 1280 },
] as const;

describe('the main pages', () => {
  it.each(looks)(
    'pass axe, fit the screen and keep silent ($locale, dark: $dark, $width px)',
    async (look) => {
      const { page, context, complaints } = await openPage(browser, site.origin, look);
      await signIn(page, 'monitor');
      const found: string[] = [];

      for (const path of await mainPages(page)) {
        await page.goto(path);
        await page.locator('main h1').waitFor();
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze();
        found.push(...violations.map(({ id, nodes }) => `${path}: ${id} at ${String(nodes[0]?.target)}`));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overflow > 0) found.push(`${path}: scrolls sideways by ${overflow} px`);
        if ((await page.locator('html').getAttribute('lang')) !== look.locale)
          found.push(`${path}: language is not ${look.locale}`);
      }
      await context.close();

      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});
