import { appRole, ownerPool } from '@paradero/prisma/connect';
import { runMigrations } from 'graphile-worker';

// Processes that start at once wait for each other; any number will do that nobody else uses.
const lockKey = 72_707_370;

/**
 * Makes or updates the tables of jobs as the owner of the database, and lets the application use them. Their own
 * migrations turn on row security and grant nothing, so both are answered here.
 */
export async function installJobs(ownerUrl: string): Promise<void> {
  const pool = ownerPool(ownerUrl, { max: 3 });
  const holder = await pool.connect();
  try {
    await holder.query('select pg_advisory_lock($1)', [lockKey]);
    await runMigrations({ pgPool: pool });
    await holder.query(rights);
  } finally {
    holder.release(true);
    await pool.end();
  }
}

const rights = `
  grant usage on schema graphile_worker to ${appRole};
  grant select, insert, update, delete on all tables in schema graphile_worker to ${appRole};
  grant usage on all sequences in schema graphile_worker to ${appRole};
  do $$
  declare
    guarded text;
  begin
    for guarded in
      select c.relname from pg_class c
      where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
        and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'paradero')
    loop
      execute format('create policy paradero on graphile_worker.%I to ${appRole} using (true) with check (true)', guarded);
    end loop;
  end
  $$`;
