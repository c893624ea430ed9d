import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { everything, openSchemaEngine, type SchemaFile } from './engine.js';

/** The SQL that turns a database of one Prisma schema into one of another; empty when they are the same. */
export async function schemaDifference({
  from,
  to,
}: {
  from: SchemaFile[];
  to: SchemaFile[];
}): Promise<string> {
  const engine = await openSchemaEngine(noDatabase);
  const { stdout, exitCode } = await engine.diff({
    from: from.length > 0 ? { tag: 'schemaDatamodel', files: from } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: to },
    script: true,
    exitCode: true,
    filters: everything,
  });
  return exitCode === 0 ? '' : (stdout ?? '');
}

// Comparing two schemas needs no database, but the engine asks for the server's version before it will. The
// answer is the oldest version that we support.
const noDatabase: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: 'no-database',
  connect: () => Promise.resolve(oldestServer),
  connectToShadowDb: refuse,
};

const oldestServer: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: 'no-database',
  queryRaw: ({ sql }) => (sql.includes('version()') ? Promise.resolve(version) : refuse()),
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: () => Promise.resolve(),
};

const version = {
  columnNames: ['exists', 'version', 'numeric_version'],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, 'PostgreSQL 15.0', 150_000]],
};

function refuse(): Promise<never> {
  return Promise.reject(new Error('Comparing schemas was expected to need no database.'));
}
