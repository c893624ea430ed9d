import pg from 'pg';
import type { Passwords } from './passwords.js';

const database = 'paradero';

// Any number will do, as long as nobody else in this cluster uses it.
const guardKey = 20_250_315;

/** The administrator's connection, which says by a lock that a living process owns this database. */
export async function connectGuard(port: number, passwords: Passwords): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url('postgres', passwords.postgres, port, 'postgres') });
  // A server that goes away is reported by the pools; here it must only not end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Takes the lock, waiting a little for a killed owner's connection to be noticed as gone. */
export async function takeGuard(client: pg.Client): Promise<boolean> {
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      guardKey,
    ]);
    if (rows[0]?.taken) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

/** Makes the roles and the database unless they are there; the database comes last and so marks the rest. */
export async function ensureDatabase(client: pg.Client, passwords: Passwords): Promise<void> {
  const found = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (found.rowCount) return;
  await ensureRole(client, 'paradero_app', 'nologin');
  await ensureRole(client, 'paradero', `login createdb password '${passwords.owner}' in role paradero_app`);
  await ensureRole(client, 'paradero_api', `login password '${passwords.api}' in role paradero_app`);
  await client.query(`create database ${database} owner paradero`);
  await client.query(`revoke connect on database ${database} from public`);
  await client.query(`grant connect on database ${database} to paradero_app`);
}

export function databaseUrls(port: number, passwords: Passwords): { ownerUrl: string; appUrl: string } {
  return {
    ownerUrl: url('paradero', passwords.owner, port, database),
    appUrl: url('paradero_api', passwords.api, port, database),
  };
}

async function ensureRole(client: pg.Client, name: string, attributes: string): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  if (!found.rowCount) await client.query(`create role ${name} ${attributes}`);
}

function url(user: string, password: string, port: number, name: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${name}`;
}
