import type { Pool } from './pool.js';

/**
 * Does some work while no other process does work of that name; whoever comes later waits. The lock goes with its
 * connection, so a process that dies leaves none behind.
 */
export async function exclusively<T>(pool: Pool, name: string, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // A connection that breaks meanwhile is told by the query that follows; unheard, it would end the program.
  const ignore = () => undefined;
  client.on('error', ignore);
  try {
    // Waiting is no sign of a statement that has gone wrong.
    await client.query('set statement_timeout = 0');
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    return await work();
  } finally {
    const freed = client
      .query('select pg_advisory_unlock_all()')
      .then(() => client.query('reset statement_timeout'));
    client.off('error', ignore);
    await freed.then(
      () => client.release(),
      (error: Error) => client.release(error),
    );
  }
}
