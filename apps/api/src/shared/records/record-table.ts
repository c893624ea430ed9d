import type { Resource } from '@paradero/contract/resource';
import type { Transaction } from '@paradero/prisma/connect';
import type { Values } from './row.js';

/** What every record table of the Prisma client answers alike. */
interface RecordTable {
  findUnique(query: { where: { id: string } }): Promise<object | null>;
  create(query: { data: Values }): Promise<object>;
  updateMany(query: { where: { id: string; version: number }; data: Values }): Promise<{ count: number }>;
  deleteMany(query: { where: { id: string; version: number } }): Promise<{ count: number }>;
}

/** The table of a resource. Models are named by the contract, which the compiler cannot see; a test compares them. */
export function tableOf(tx: Transaction, resource: Resource): RecordTable {
  const tables = tx as unknown as Readonly<Record<string, RecordTable | undefined>>;
  const table = tables[resource.table];
  if (!table) throw new Error(`no model is named ${resource.table}`);
  return table;
}
