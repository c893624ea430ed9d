import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf } from './axe.js';
import { readList, settle, type DemoName } from './browser.js';
import { startVisits } from './visits.js';

// Every main page, one after the other, on a machine that may be busy with other suites.
const visits = startVisits({ patience: 600_000 });

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** The first record of a list, by the API the page itself uses. */
async function first(page: Page, resource: string, query = ''): Promise<string> {
  const [record] = await readList<{ id: string }>(page, `/api/${resource}?perPage=1${query}`);
  if (!record) throw new Error(`the founding record holds ${resource}`);
  return `/${resource}/${record.id}/show`;
}

const fixed = [
  '/',
  '/agreements',
  '/figures',
  '/questions',
  '/silence',
  '/question-rules',
  '/answers/create',
  '/reports/create',
  '/calculator',
  '/notices',
  '/notice-settings',
  '/calendar-feeds',
  '/deadlines',
  '/deadline-rules',
  '/deadline-rules/create',
  '/reminders',
  '/reminders/create',
  '/desk',
  '/desk?whose=team',
  '/desk?view=calendar',
  '/desk?view=timeline',
];

async function pagesOfMonitor(page: Page): Promise<string[]> {
  const records = await Promise.all([
    first(page, 'agreements', '&q=CECOT'),
    first(page, 'cohorts', '&filter[parentId]=none&q=CECOT'),
    first(page, 'questions', '&sort=opened'),
    first(page, 'questions', '&q=detainees&filter[state]=CONTESTED'),
    first(page, 'sources', '&q=AP1'),
    first(page, 'reports'),
  ]);
  return [...fixed, ...records];
}

const pagesOf: readonly [DemoName, (page: Page) => Promise<string[]>][] = [
  ['monitor', pagesOfMonitor],
  ['admin', () => Promise.resolve(['/outbox'])],
];

/** A page is fetched once for both looks; the second is what turning a device and its theme makes of the first. */
const walks = [
  {
    locale: 'en',
    looks: [
      { width: 1280, dark: false },
      { width: 375, dark: true },
    ],
  },
  {
    locale: 'es',
    looks: [
      { width: 375, dark: true },
      { width: 1280, dark: false },
    ],
  },
] as const;

type Locale = (typeof walks)[number]['locale'];

async function wear(page: Page, { width, dark }: { width: number; dark: boolean }): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
}

/** What is wrong with the page as it stands. */
async function faults(page: Page, locale: Locale): Promise<string[]> {
  const found = await violationsOf(page, { tags });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (overflow > 0) found.push(`scrolls sideways by ${overflow} px`);
  if ((await page.locator('html').getAttribute('lang')) !== locale) found.push(`language is not ${locale}`);
  return found;
}

describe('the main pages', () => {
  it.each(walks)('pass axe, fit the screen and keep silent in both looks ($locale)', async (walk) => {
    const found: string[] = [];
    for (const [name, pages] of pagesOf) {
      const page = await visits.enter(name, { locale: walk.locale });
      for (const path of await pages(page)) {
        await wear(page, walk.looks[0]);
        await page.goto(path);
        for (const look of walk.looks) {
          await wear(page, look);
          await settle(page, look);
          const wrong = await faults(page, walk.locale);
          found.push(...wrong.map((fault) => `${path} at ${look.width} px: ${fault}`));
        }
      }
    }

    expect(found).toEqual([]);
  });
});
