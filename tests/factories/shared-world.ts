import { afterAll, beforeAll } from '@jest/globals';
import { startApp, type Given, type World } from './world.js';

let started: World | undefined;
let asked: Given | undefined;

/**
 * The one world of all suites that a spec file imports: it starts before the first test and closes after the
 * last. Starting costs as much as hundreds of requests, so suites that can share a world do.
 */
export function sharedWorld(given: Given = {}): World {
  if (asked === undefined) {
    asked = given;
    beforeAll(async () => {
      started = await startApp(given);
    });
    afterAll(() => started?.close());
  }
  if (JSON.stringify(asked) !== JSON.stringify(given)) throw new Error('suites of one spec share one world');
  // Suites name the world before it has started; each use looks it up then.
  return new Proxy({} as World, { get: (_, key) => Reflect.get(running(), key) });
}

function running(): World {
  if (!started) throw new Error('the world has not started yet');
  return started;
}
