import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@paradero/prisma/embedded';
import { applyMigrations } from '@paradero/prisma/migrate';
import pg from 'pg';
import { installJobs } from '../../apps/api/src/shared/install-jobs.js';
import { databaseUrl, serverVariable, type TestServer } from './test-server.js';

const folderPrefix = 'paradero-test-';

interface Server {
  ownerUrl: string;
  appUrl: string;
  stop: () => Promise<void>;
}

/**
 * Starts an embedded PostgreSQL in a temporary folder, or uses the server of TEST_DATABASE_URL, and makes the
 * migrated database there that every spec file gets a copy of.
 */
export async function startTestServer(): Promise<{ stop: () => Promise<void> }> {
  const run = `paradero_test_${randomBytes(4).toString('hex')}`;
  const given = process.env['TEST_DATABASE_URL'];
  const server = given ? await useServer(given, run) : await startTemporary();
  try {
    const published: TestServer = {
      ownerUrl: server.ownerUrl,
      appUrl: server.appUrl,
      template: `${run}_template`,
    };
    await makeTemplate(published);
    if (given) await query(given, `grant paradero_app to ${run}`);
    process.env[serverVariable] = JSON.stringify(published);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

async function makeTemplate({ ownerUrl, template }: TestServer): Promise<void> {
  await query(
    ownerUrl,
    `create database ${template} template template0 encoding 'UTF8' locale_provider icu icu_locale 'und' locale 'C'`,
  );
  await applyMigrations(databaseUrl(ownerUrl, template));
  await installJobs(databaseUrl(ownerUrl, template));
}

async function startTemporary(): Promise<Server> {
  await removeAbandoned();
  const dataDir = join(tmpdir(), `${folderPrefix}${process.pid}-${randomBytes(4).toString('hex')}`);
  const remove = { recursive: true, force: true, maxRetries: 5 };
  // The data of a test need not survive a power cut.
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
  };
  const server = await startEmbedded({ dataDir, settings, log: () => undefined });
  process.once('exit', () => rmSync(dataDir, remove));
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(dataDir, remove);
  };
  return { ...server, stop };
}

// A killed run cleans up nothing. Its server notices the missing files and ends within a minute.
async function removeAbandoned(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(folderPrefix));
  for (const name of names) {
    const pid = Number(name.slice(folderPrefix.length).split('-')[0]);
    const folder = join(tmpdir(), name);
    const found = await stat(folder).catch(() => undefined);
    const ours = found !== undefined && found.uid === (process.getuid?.() ?? found.uid);
    if (ours && !isAlive(pid)) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function useServer(ownerUrl: string, run: string): Promise<Server> {
  const password = randomBytes(16).toString('hex');
  await query(ownerUrl, `create role ${run} login password '${password}'`);
  const app = new URL(ownerUrl);
  app.username = run;
  app.password = password;
  const stop = async (): Promise<void> => {
    const left = await query(ownerUrl, `select datname from pg_database where datname like '${run}%'`);
    for (const { datname } of left) await query(ownerUrl, `drop database ${datname} with (force)`);
    await query(ownerUrl, `drop role ${run}`);
  };
  return { ownerUrl, appUrl: app.href, stop };
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
