import { ownerPool } from '@paradero/prisma/connect';
import { startEmbedded } from '@paradero/prisma/embedded';
import { applyMigrations } from '@paradero/prisma/migrate';
import { insertDemoAccounts } from '@paradero/prisma/seed/demo-accounts';
import { loadFoundingRecord } from '@paradero/prisma/seed/load';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Config } from './config.js';
import { Passwords } from './session/passwords.js';
import { installJobs } from './shared/install-jobs.js';

/** A database ready to serve: migrated, and on an embedded first start filled with the founding record. */
export interface OpenedDatabase {
  readonly appUrl: string;
  readonly secret: string;
  /** Addresses of the demonstration accounts that can sign in. */
  readonly demoAccounts: readonly string[];
  stop: () => Promise<void>;
}

type Say = (message: string) => void;

const demoPassword = 'paradero-demo';

/** Opens the server of `DATABASE_URL`, or starts the embedded one in `PARADERO_DATA`. */
export async function openDatabase(config: Config, say: Say): Promise<OpenedDatabase> {
  return config.DATABASE_URL === undefined
    ? openEmbedded(config, say)
    : openServer(config, config.DATABASE_URL, say);
}

async function openServer(config: Config, url: string, say: Say): Promise<OpenedDatabase> {
  const ownerUrl = config.DATABASE_OWNER_URL ?? url;
  await migrate(ownerUrl, say);
  if (config.PARADERO_SECRET === undefined)
    throw new Error('Set PARADERO_SECRET to 32 or more random characters, the same for every process.');
  return {
    appUrl: url,
    secret: config.PARADERO_SECRET,
    demoAccounts: await findDemoAccounts(ownerUrl),
    stop: async () => undefined,
  };
}

async function openEmbedded(config: Config, say: Say): Promise<OpenedDatabase> {
  const dataDir = resolve(config.PARADERO_DATA);
  say(`Starting the database in ${dataDir}`);
  const database = await startEmbedded({ dataDir, log: say });
  try {
    await migrate(database.ownerUrl, say);
    await fill(config, database.ownerUrl, say);
    const secret = config.PARADERO_SECRET ?? (await secretOf(dataDir));
    return {
      appUrl: database.appUrl,
      secret,
      demoAccounts: await findDemoAccounts(database.ownerUrl),
      stop: () => database.stop(),
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function migrate(ownerUrl: string, say: Say): Promise<void> {
  const applied = await applyMigrations(ownerUrl);
  if (applied.length > 0) say(`Applied ${applied.length} migrations`);
  await installJobs(ownerUrl);
}

async function fill(config: Config, ownerUrl: string, say: Say): Promise<void> {
  const pool = ownerPool(ownerUrl, { max: 1 });
  try {
    const { rows } = await pool.query<{ empty: boolean }>(
      'select not exists (select 1 from organisations) as empty',
    );
    if (!rows[0]?.empty) return;
    say('Loading the founding record');
    await loadFoundingRecord(pool);
    say('Making the demonstration accounts');
    await insertDemoAccounts(pool, await new Passwords(config).hash(demoPassword));
  } finally {
    await pool.end();
  }
}

async function findDemoAccounts(ownerUrl: string): Promise<string[]> {
  const pool = ownerPool(ownerUrl, { max: 1 });
  try {
    const { rows } = await pool.query<{ email: string }>(
      'select email from accounts where demo and "disabledAt" is null order by email',
    );
    return rows.map(({ email }) => email);
  } finally {
    await pool.end();
  }
}

/** The key of keyed hashes, made once and kept beside the database. */
async function secretOf(dataDir: string): Promise<string> {
  const file = join(dataDir, 'secret');
  if (!existsSync(file))
    await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFile(file, 'utf8');
}
