import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaDifference } from './diff.js';
import type { SchemaFile } from './engine.js';
import { migrationsFolder, schemaFolder } from './folders.js';

interface NewMigration {
  name: string;
  now: Date;
  migrations?: string;
  schema?: string;
}

/**
 * Writes what changed in prisma/schema since the last migration as a new one, to be read and completed by hand,
 * and remembers the schema it leads to. Returns the file, or nothing when nothing changed.
 */
export async function writeMigration({
  name,
  now,
  migrations = migrationsFolder,
  schema = schemaFolder,
}: NewMigration): Promise<string | undefined> {
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new Error('Name the migration in lower case, like add_hearings.');
  const to = await readSchema(schema);
  const sql = await schemaDifference({ from: await readSnapshot(migrations), to });
  await writeFile(join(migrations, snapshotName), snapshotOf(to));
  if (sql === '') return undefined;
  const folder = join(migrations, `${now.toISOString().replaceAll(/\D/g, '').slice(0, 14)}_${name}`);
  const file = join(folder, 'migration.sql');
  await mkdir(folder);
  await writeFile(file, withHistory(sql));
  return file;
}

/** The schema that the migrations lead to, as it was when the last of them was made. */
export async function readSnapshot(migrations = migrationsFolder): Promise<SchemaFile[]> {
  const path = join(migrations, snapshotName);
  return existsSync(path) ? [{ path: 'schema.prisma', content: await readFile(path, 'utf8') }] : [];
}

/** The files of prisma/schema. */
export async function readSchema(folder = schemaFolder): Promise<SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (path) => ({ path, content: await readFile(join(folder, path), 'utf8') })),
  );
}

const snapshotName = 'schema.snapshot';

function snapshotOf(files: SchemaFile[]): string {
  return files.map(({ content }) => content.trim()).join('\n\n') + '\n';
}

function withHistory(sql: string): string {
  const tables = [...sql.matchAll(/^CREATE TABLE "(\w+)"/gm)].map(([, table]) => table);
  return [sql.trim(), ...tables.map((table) => `select track_history('${table}');`), ''].join('\n');
}
