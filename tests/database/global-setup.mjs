import { register } from 'node:module';

register('./typescript.mjs', import.meta.url);

/** Starts the one PostgreSQL of a test run; the specs find it through the environment. */
export default async function startDatabase() {
  const { startTestServer } = await import('./server.ts');
  // Without a handler a signal ends the process at once, and what stops the server at exit would not run.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  globalThis.testServer = await startTestServer();
}
