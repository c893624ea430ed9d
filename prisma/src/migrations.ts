import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationList } from './engine.js';
import { migrationsFolder } from './folders.js';

/** Reads prisma/migrations in order, in the form that the schema engine takes. */
export async function readMigrations(folder = migrationsFolder): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(join(folder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.sort().map((name) => readMigration(folder, name))),
  };
}

async function readMigration(
  folder: string,
  name: string,
): Promise<MigrationList['migrationDirectories'][number]> {
  const content = await readFile(join(folder, name, 'migration.sql'), 'utf8');
  // One checksum for one migration, also where git checks out with carriage returns.
  const value = content.replaceAll('\r\n', '\n');
  return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } };
}
