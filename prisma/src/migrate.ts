import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { adapterOver } from './adapter.js';
import { everything, openSchemaEngine, type MigrationList, type SchemaEngine } from './engine.js';
import { readMigrations } from './migrations.js';
import { connectionWith } from './session.js';

// The key of Prisma's own command line, so that it and we wait for each other too.
const lockKey = 72_707_369;

/**
 * Applies the migrations that the database has not had, each in a transaction of its own together with its
 * entry in `_prisma_migrations`, and returns their names. Processes that start at once wait for each other.
 */
export async function applyMigrations(ownerUrl: string, folder?: string): Promise<string[]> {
  const list = await readMigrations(folder);
  const { pool, close } = await connectOnce(ownerUrl);
  try {
    await pool.query('select pg_advisory_lock($1)', [lockKey]);
    await pool.query(`set lock_timeout = '3s'`);
    return await applyTo(pool, list);
  } finally {
    await close();
  }
}

// The adapter wants a pool, but lock and transaction want one session, and a pool closes the connection of every
// query that fails, as the engine's first look for its own table does. So this pool only passes on to one client.
async function connectOnce(ownerUrl: string): Promise<{ pool: pg.Pool; close: () => Promise<void> }> {
  // The engine sends instants without their zone.
  const connection = connectionWith(ownerUrl, { TimeZone: 'UTC', application_name: 'paradero-migrate' });
  const pool = new pg.Pool({ ...connection, max: 1 });
  const client = await pool.connect();
  client.on('error', () => undefined);
  pool.query = client.query.bind(client);
  const close = async (): Promise<void> => {
    client.release(true);
    await pool.end();
  };
  return { pool, close };
}

async function applyTo(pool: pg.Pool, list: MigrationList): Promise<string[]> {
  const script: Script = { name: '', error: undefined };
  const engine = await openSchemaEngine(wholeScripts(pool, script));
  const pending = await findPending(engine, list);
  for (const name of pending) {
    script.name = name;
    await applyOne(pool, { engine, list, script });
  }
  return pending;
}

/** What the last script ended in: the engine reports only that it failed. */
interface Script {
  name: string;
  error: unknown;
}

async function applyOne(
  pool: pg.Pool,
  { engine, list, script }: { engine: SchemaEngine; list: MigrationList; script: Script },
): Promise<void> {
  const migrationDirectories = list.migrationDirectories.filter(({ path }) => path <= script.name);
  await pool.query('begin');
  try {
    await engine.applyMigrations({ migrationsList: { ...list, migrationDirectories }, filters: everything });
    await pool.query('commit');
  } catch (error) {
    await pool.query('rollback');
    throw failure(script.name, list, script.error ?? error);
  }
}

async function findPending(engine: SchemaEngine, migrationsList: MigrationList): Promise<string[]> {
  const { editedMigrationNames, failedMigrationNames, history } = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: everything,
  });
  if (editedMigrationNames.length > 0) {
    throw new Error(`Changed after it was applied to this database: ${editedMigrationNames.join(', ')}`);
  }
  if (failedMigrationNames.length > 0) {
    throw new Error(`Left half-applied in this database by another tool: ${failedMigrationNames.join(', ')}`);
  }
  if (history?.diagnostic === 'databaseIsBehind' || history?.diagnostic === 'historiesDiverge') {
    return history.unappliedMigrationNames;
  }
  return [];
}

// The adapter would cut a script at every semicolon, those inside functions included. Sent whole it also runs
// inside our transaction.
function wholeScripts(pool: pg.Pool, script: Script): SqlMigrationAwareDriverAdapterFactory {
  const prisma = adapterOver(pool);
  return {
    provider: 'postgres',
    adapterName: prisma.adapterName,
    async connect() {
      const adapter = await prisma.connect();
      adapter.executeScript = async (sql) => {
        try {
          await pool.query(sql);
        } catch (error) {
          script.error = error;
          throw error;
        }
      };
      return adapter;
    },
    connectToShadowDb: () => Promise.reject(new Error('Migrations are applied without a shadow database.')),
  };
}

function failure(name: string, list: MigrationList, cause: unknown): Error {
  return new Error(`Migration ${name} failed and was rolled back: ${describe(cause, list, name)}`, { cause });
}

function describe(error: unknown, list: MigrationList, name: string): string {
  if (!(error instanceof pg.DatabaseError)) return String(error);
  const content = list.migrationDirectories.find(({ path }) => path === name)?.migrationFile.content;
  const before = content?.tag === 'ok' ? content.value.slice(0, Number(error.position ?? 0)) : '';
  const line = error.position ? ` (line ${before.split('\n').length})` : '';
  return `${error.message}${line}${error.hint ? `. ${error.hint}` : ''}`;
}
