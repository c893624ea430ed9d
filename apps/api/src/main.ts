import { createApp } from './app.js';
import { readConfig, type Config } from './config.js';
import { openDatabase } from './open-database.js';

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);
const say = (message: string) => void process.stdout.write(`${message}\n`);

/** Starts everything on one port and prints where; stops cleanly on SIGINT and SIGTERM, database included. */
export async function main(): Promise<void> {
  const config = readConfig();
  const steps: (() => Promise<void>)[] = [];
  const stop = stopper(steps);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await start(config, steps);
  } catch (error) {
    await unwind(steps);
    throw error;
  }
}

async function start(config: Config, steps: (() => Promise<void>)[]): Promise<void> {
  const database = await openDatabase(config, say);
  steps.unshift(() => database.stop());
  if (database.demoAccounts.length > 0 && !loopback.has(config.HOST)) {
    throw new Error(
      `Demonstration accounts with a known password exist, so HOST=${config.HOST} is refused. Use 127.0.0.1.`,
    );
  }
  say('Starting the server');
  const app = await createApp({ config, appUrl: database.appUrl, secret: database.secret });
  steps.unshift(() => app.close());
  await app.listen(config.PORT, config.HOST);
  say(`\nParadero is at ${await app.getUrl()}`);
  if (database.demoAccounts.length > 0) {
    say('\nDemonstration accounts, password paradero-demo:');
    for (const email of database.demoAccounts) say(`  ${email}`);
  }
  say('\nCtrl-C stops it.');
}

function stopper(steps: (() => Promise<void>)[]) {
  return (signal: NodeJS.Signals) => {
    say(`\n${signal} received, stopping`);
    // A second signal ends it at once; the database recovers on the next start.
    process.once('SIGINT', () => process.exit(130));
    void unwind(steps).then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
}

async function unwind(steps: (() => Promise<void>)[]): Promise<void> {
  for (const step of steps.splice(0)) await step();
}
