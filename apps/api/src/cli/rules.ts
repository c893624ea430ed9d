import { createApp } from '../app.js';
import { readConfig } from '../config.js';
import { openDatabase } from '../open-database.js';
import { RuleRunner } from '../questions/rule-runner.js';
import { administrators } from '../shared/administrators.js';
import { Pool } from '../shared/pool.js';

const say = (message: string) => void process.stdout.write(`${message}\n`);

/** Runs every rule over the whole record and says what it did to the register; running it again changes nothing. */
export async function main(): Promise<void> {
  const config = readConfig();
  const database = await openDatabase(config, say);
  try {
    const app = await createApp({ config, appUrl: database.appUrl, secret: database.secret });
    const runner = app.get(RuleRunner);
    for (const actor of await administrators(app.get(Pool))) {
      const { opened, updated, closed, reopened } = await runner.run(actor);
      say(`Opened ${opened}, rewrote ${updated}, closed ${closed}, reopened ${reopened}`);
    }
    await app.close();
  } finally {
    await database.stop();
  }
}
