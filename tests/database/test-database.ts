import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { databaseUrl, findTestServer } from './test-server.js';

export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  drop: () => Promise<void>;
}

/**
 * A migrated database of one's own, empty but for what migrations put there. Take one a spec file, in
 * `beforeAll`, and drop it in `afterAll`; what is left is removed with the server.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { template } = findTestServer();
  return makeDatabase(`template ${template} strategy wal_log`);
}

/** A database without tables, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return makeDatabase(`template template0 encoding 'UTF8' locale_provider icu icu_locale 'und' locale 'C'`);
}

async function makeDatabase(from: string): Promise<TestDatabase> {
  const { ownerUrl, appUrl, template } = findTestServer();
  const name = `${template.replace(/_template$/, '')}_${randomBytes(4).toString('hex')}`;
  await asOwner(ownerUrl, `create database ${name} ${from}`);
  return {
    ownerUrl: databaseUrl(ownerUrl, name),
    appUrl: databaseUrl(appUrl, name),
    drop: () => dropDatabase(ownerUrl, name),
  };
}

/**
 * Ends what a test left connected, then drops. Dropping with force would also end autovacuum, should it be at work
 * there, which only a superuser may; a plain drop ends it by itself.
 */
async function dropDatabase(ownerUrl: string, name: string): Promise<void> {
  await asOwner(
    ownerUrl,
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity
     where datname = '${name}' and backend_type = 'client backend'`,
  );
  await asOwner(ownerUrl, `drop database if exists ${name}`);
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
