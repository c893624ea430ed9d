import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { App } from '../factories/client.js';
import { openPage, signIn, startBrowser, type DemoName, type Look, type Watched } from './browser.js';
import { startSite, type Site } from './site.js';

/** What the tests of a spec file share: a product with a database of its own and a browser. */
export interface Visits {
  readonly app: App;
  readonly origin: string;
  /** A page with nobody signed in; it closes after the test. */
  open(look?: Look): Promise<Page>;
  /** A page on which a demonstration account is signed in; it closes after the test. */
  enter(name: DemoName, look?: Look): Promise<Page>;
  /** What the pages of this test complained of so far; what is left at its end fails the test. */
  takeComplaints(): string[];
}

interface Given {
  /** The day or instant the clock of the product stands at. */
  readonly now?: string;
  /** How long a test may take, in milliseconds. */
  readonly patience?: number;
}

/** Starts the product and a browser before the first test of the file, and stops both after the last. */
export function startVisits({ now, patience = 180_000 }: Given = {}): Visits {
  jest.setTimeout(patience);
  let site: Site | undefined;
  let browser: Browser | undefined;
  const opened: Watched[] = [];

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(now), startBrowser()]);
  });

  afterEach(async () => {
    const complaints = takeComplaints();
    for (const { context } of opened.splice(0)) await context.close();
    expect(complaints).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = async (look?: Look): Promise<Page> => {
    const watched = await openPage(started(browser), started(site).origin, look);
    opened.push(watched);
    return watched.page;
  };

  function takeComplaints(): string[] {
    return opened.flatMap(({ complaints }) => complaints.splice(0));
  }

  return {
    get app() {
      return started(site).app;
    },
    get origin() {
      return started(site).origin;
    },
    open,
    enter: async (name, look) => {
      const page = await open(look);
      await signIn(page, name);
      return page;
    },
    takeComplaints,
  };
}

function started<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('tests visit; the file itself does not');
  return part;
}
