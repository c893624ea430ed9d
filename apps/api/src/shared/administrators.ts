import type { Actor } from '@paradero/domain/access';
import type { Pool } from './pool.js';

/** In whose name the program writes by itself: the first administrator of each organisation that has one. */
export async function administrators(pool: Pool): Promise<Actor[]> {
  const { rows } = await pool.query<Actor>(
    `select distinct on ("organisationId") id, role, "organisationId" from accounts
     where role = 'administrator' order by "organisationId", "createdAt", id`,
  );
  return rows;
}
