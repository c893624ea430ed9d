import type pg from 'pg';

interface Settings {
  /** Account in whose name the rows are written. */
  actor: string;
  /** Instant that history is dated by; now when absent. */
  recordedAt?: string;
}

/** Runs work in one transaction of the owner, in the name of an account; nothing of it stays when it fails. */
export async function inTransaction<T>(
  ownerPool: pg.Pool,
  { actor, recordedAt }: Settings,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await ownerPool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('paradero.actor', $1, true)`, [actor]);
    if (recordedAt) await client.query(`select set_config('paradero.recorded_at', $1, true)`, [recordedAt]);
    const done = await work(client);
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
