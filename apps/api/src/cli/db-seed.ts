import { ownerPool } from '@paradero/prisma/connect';
import { applyMigrations } from '@paradero/prisma/migrate';
import { loadFoundingRecord } from '@paradero/prisma/seed/load';
import { readConfig } from '../config.js';

/** Loads the founding record into the database of `DATABASE_URL`; loading it again changes nothing. */
export async function main(): Promise<void> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = readConfig();
  const url = DATABASE_OWNER_URL ?? DATABASE_URL;
  if (url === undefined)
    throw new Error('Set DATABASE_URL. The embedded database loads the founding record by itself.');
  await applyMigrations(url);
  const pool = ownerPool(url, { max: 1 });
  try {
    await loadFoundingRecord(pool);
  } finally {
    await pool.end();
  }
  process.stdout.write('The founding record is in the database.\n');
}
