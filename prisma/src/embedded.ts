import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { accountFor, requireReachable } from './embedded/account.js';
import {
  forgetReusedPid,
  initialiseCluster,
  runningServer,
  startCluster,
  stopCluster,
  stopClusterSoon,
  type Cluster,
} from './embedded/cluster.js';
import { makePasswords, readPasswords, type Passwords } from './embedded/passwords.js';
import { findPrograms } from './embedded/programs.js';
import { connectGuard, databaseUrls, ensureDatabase, takeGuard } from './embedded/roles.js';

export interface EmbeddedOptions {
  dataDir: string;
  port?: number;
  /** PostgreSQL settings by name, as for a test server that need not survive a power cut. */
  settings?: Record<string, string>;
  log: (message: string) => void;
}

export interface EmbeddedDatabase {
  /** Owns the tables: migrations, seed, import. */
  ownerUrl: string;
  /** May read and write rows, but not change tables or history: the application. */
  appUrl: string;
  stop: () => Promise<void>;
}

/** Starts PostgreSQL in a folder, on loopback only, making or recovering its database as needed. */
export async function startEmbedded({
  dataDir,
  port,
  settings,
  log,
}: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const home = resolve(dataDir);
  const folder = join(home, 'postgres');
  const programs = await findPrograms();
  const account = await accountFor({ dataDir: home, cluster: folder });
  requireReachable(programs.postgres, account);
  requireReachable(home, account);
  const cluster = { folder, programs, account };

  const passwords = existsSync(folder) ? await readPasswords(home) : await makePasswords(home);
  if (!existsSync(folder)) {
    log('Preparing the database');
    await initialiseCluster(cluster, passwords.postgres);
  }
  await stopLeftover(cluster, { passwords, log });
  const chosen = await startCluster(cluster, { port, settings: settings ?? {} });
  return own(cluster, { port: chosen, passwords });
}

/** Stops the server of a killed process, and refuses when the process still lives. */
export async function stopLeftover(
  cluster: Cluster,
  { passwords, log }: { passwords: Passwords; log: (message: string) => void },
): Promise<void> {
  const server = await runningServer(cluster);
  if (!server) return forgetReusedPid(cluster);
  if (await hasLivingOwner(server.port, passwords)) {
    throw new Error(`Another Paradero is using ${cluster.folder}. Stop it first, or choose another folder.`);
  }
  log('The last run did not end properly; stopping its database first');
  await stopCluster(cluster);
}

async function hasLivingOwner(port: number, passwords: Passwords): Promise<boolean> {
  // A server that is itself starting or stopping answers nobody and has no owner yet or any more.
  const client = await connectGuard(port, passwords).catch(() => undefined);
  if (!client) return false;
  const taken = await takeGuard(client);
  await client.end();
  return !taken;
}

async function own(
  cluster: Cluster,
  { port, passwords }: { port: number; passwords: Passwords },
): Promise<EmbeddedDatabase> {
  const stopSoon = (): void => stopClusterSoon(cluster);
  process.once('exit', stopSoon);
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    process.removeListener('exit', stopSoon);
    return (stopping ??= stopCluster(cluster));
  };
  try {
    const guard = await connectGuard(port, passwords);
    await takeGuard(guard);
    await ensureDatabase(guard, passwords);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...databaseUrls(port, passwords), stop };
}
