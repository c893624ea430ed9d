import { createHash } from 'node:crypto';
import type pg from 'pg';

interface Context {
  requestId?: string;
  recordedAt?: string;
}

/** The account in whose name the specs of the database write. */
export const account = idFor('account of the specs');

/** Runs `work` in a transaction that says who writes, as the application does. */
export async function write<T>(
  pool: pg.Pool,
  { requestId = '', recordedAt = '' }: Context,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('paradero.actor', $1, true), set_config('paradero.request_id', $2, true),
        set_config('paradero.recorded_at', $3, true)`,
      [account, requestId, recordedAt],
    );
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** A first organisation, together with the account that everything is written by. */
export async function addOrganisation(client: pg.PoolClient, id: string, name: string): Promise<void> {
  await client.query(
    `insert into organisations (id, name, level, "organisationId", "createdById") values ($1, $2, 'public', $1, $3)`,
    [id, name, account],
  );
  await client.query(
    `insert into accounts (id, name, email, role, locale, demo, active, level, "organisationId", "createdById")
      values ($2, 'Writer', 'writer@paradero.test', 'administrator', 'en', false, true, 'internal', $1, $2)`,
    [id, account],
  );
}

/** The same UUID for the same words. */
export function idFor(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
