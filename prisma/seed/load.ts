import { earliestOf, latestOf, type Resource } from '@paradero/contract/resource';
import { resources } from '@paradero/contract/resources';
import { readEdtf } from '@paradero/domain/edtf';
import type pg from 'pg';
import { foundingAccountId, organisationId } from './household.js';
import { foundingRecord } from './record.js';
import { inTransaction } from './transaction.js';

// The day on which the record was compiled from its sources: our own history of it begins here.
const compiledAt = '2026-04-30T12:00:00Z';

/** Writes the founding record into an empty database, all of it or nothing; does nothing when it is there. */
export async function loadFoundingRecord(ownerPool: pg.Pool): Promise<void> {
  const settings = { actor: foundingAccountId, recordedAt: compiledAt };
  await inTransaction(ownerPool, settings, async (client) => {
    const { rowCount } = await client.query('select from organisations where id = $1', [organisationId]);
    if (rowCount) return;
    const record = foundingRecord();
    for (const resource of resources) await insert(client, resource, record[resource.name]);
  });
}

async function insert(client: pg.PoolClient, resource: Resource, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = columnsOf(resource)
    .map((name) => `"${name}"`)
    .join(', ');
  const table = `"${resource.table}"`;
  await client.query(
    `insert into ${table} (${columns})
     select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows.map((row) => stored(resource, row)))],
  );
}

function columnsOf({ fields }: Resource): string[] {
  const own = Object.entries(fields).flatMap(([name, { kind }]) =>
    kind === 'edtf' ? [name, earliestOf(name), latestOf(name)] : [name],
  );
  return ['id', ...own];
}

function stored({ fields }: Resource, row: object): object {
  const bounds = Object.entries(row).flatMap(([name, value]) =>
    fields[name]?.kind === 'edtf' ? boundsOf(name, value) : [],
  );
  return {
    ...row,
    ...Object.fromEntries(bounds),
    version: 1,
    organisationId,
    createdById: foundingAccountId,
    createdAt: compiledAt,
    updatedAt: compiledAt,
  };
}

function boundsOf(name: string, value: unknown): [string, string | null][] {
  if (typeof value !== 'string') return [];
  const read = readEdtf(value);
  if (!read.ok) throw new Error(`${name} “${value}” is not a date we keep: ${read.reason}`);
  return [
    [earliestOf(name), read.earliest],
    [latestOf(name), read.latest],
  ];
}
