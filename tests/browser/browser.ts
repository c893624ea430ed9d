import chromium from '@sparticuz/chromium';
import {
  chromium as playwright,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from 'playwright-core';

/** What a page may not do while somebody uses it. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to another origin, console errors and warnings, uncaught errors. */
  readonly complaints: string[];
}

/** Starts the Chromium that comes inside a package, so that nothing is downloaded or installed by hand. */
export async function startBrowser(): Promise<Browser> {
  const args = chromium.args.filter((flag) => !flag.includes('single-process'));
  return playwright.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath()),
    args: [
      ...args,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** How somebody looks at the product. */
export interface Look {
  readonly width?: number;
  readonly dark?: boolean;
  readonly locale?: 'en' | 'es';
}

/** A page of one's own that notes everything it should not do. */
export async function openPage(
  browser: Browser,
  origin: string,
  { width = 1280, dark = false, locale = 'en' }: Look = {},
): Promise<Watched> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: locale === 'es' ? 'es-SV' : 'en-GB',
  });
  await context.addInitScript((chosen) => localStorage.setItem('paradero.locale', chosen), locale);
  const page = await context.newPage();
  // A busy machine draws the longest pages slowly; that is no fault of theirs.
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, href } = new URL(request.url());
    if (protocol.startsWith('http') && !href.startsWith(origin)) complaints.push(`request to ${href}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  return { page, context, complaints };
}

/** The demonstration accounts, by the part of their address that tells them apart. */
export type DemoName = 'reader' | 'monitor' | 'advocate' | 'admin';

const demoPassword = 'paradero-demo';

/** Signs in as a demonstration account, by the form. */
export async function signIn(page: Page, name: DemoName): Promise<void> {
  await page.goto('/login');
  await page.locator('input[name=email]').fill(`${name}@paradero.test`);
  await page.locator('input[name=password]').fill(demoPassword);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(({ pathname }) => !pathname.includes('login'));
  await page.locator('main h1').waitFor();
}

/** The records of a list, read as whoever is signed in on the page. */
export async function readList<Row>(page: Page, path: string): Promise<Row[]> {
  const answer = await page.request.get(path);
  const { data } = (await answer.json()) as { data: Row[] };
  return data;
}

/** What a person reads of a page or of a part of it, once nothing in it is still loading. */
export async function readText(part: Locator): Promise<string> {
  const loading = part.locator('.MuiSkeleton-root, .MuiCircularProgress-root, [aria-busy=true]');
  await part.page().waitForLoadState('networkidle');
  await loading.first().waitFor({ state: 'detached' });
  return part.innerText();
}

/** Waits until a page has its records, wears its theme and stands still. */
export async function settle(page: Page, { dark }: { dark: boolean }): Promise<void> {
  await page.locator('main h1').waitFor();
  // Names of other records are fetched where they stand, so that no one element tells that all are there.
  await page.waitForLoadState('networkidle');
  await page.waitForFunction((isDark) => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    const isWorn = red + green + blue < 384 === isDark;
    const isStill = document.getAnimations().length === 0;
    return isWorn && isStill && document.querySelector('.MuiSkeleton-root') === null;
  }, dark);
}
