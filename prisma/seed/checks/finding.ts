import { resources } from '@paradero/contract/resources';
import type { Resource } from '@paradero/contract/resource';
import { nameOf } from '../build.js';
import type { FoundingRecord } from '../record.js';

/** A row that breaks a rule of the founding record, and how. */
export interface Finding {
  row: string;
  problem: string;
}

/** What a check looked at, in a few words, and what it found wrong. */
export interface Outcome {
  proved: string;
  findings: Finding[];
}

/** A row of any resource, as the checks walk it. */
export type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** Names the row and the problem. */
export const finding = (row: { id: string }, problem: string): Finding => ({ row: nameOf(row.id), problem });

/** Every row with its resource, in loading order. */
export function everyRow(record: FoundingRecord): { resource: Resource; row: AnyRow }[] {
  return resources.flatMap((resource) => record[resource.name].map((row: AnyRow) => ({ resource, row })));
}
