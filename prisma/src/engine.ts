import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

export type SchemaEngine = bindings.SchemaEngine;
export type MigrationList = bindings.MigrationList;
export type SchemaFile = bindings.SchemaContainer;

/** Nothing of the schema is hidden from the engine. */
export const everything = { externalTables: [], externalEnums: [] };

/** Opens Prisma's schema engine in its WebAssembly form, which needs no download. */
export async function openSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  await (loaded ??= load());
  return bindings.SchemaEngine.new(
    { datamodels: undefined },
    ignoreLog,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}

let loaded: Promise<void> | undefined;

// The package's own entry imports the .wasm file as a module, which Node does not do without a flag.
async function load(): Promise<void> {
  const folder = dirname(
    createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
  );
  const binary = await readFile(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': imports() });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start === 'function') start();
}

// The engine never clears the ten seconds it gives itself to take its lock; they must not hold up our end.
function imports(): Record<string, unknown> {
  const patient = Object.keys(bindings).filter((name) => name.startsWith('__wbg_setTimeout_'));
  const impatient = (work: () => void, milliseconds: number) => setTimeout(work, milliseconds).unref();
  return { ...bindings, ...Object.fromEntries(patient.map((name) => [name, impatient])) };
}

function ignoreLog(): void {}
