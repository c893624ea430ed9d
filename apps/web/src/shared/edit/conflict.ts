import type { RaRecord } from 'react-admin';
import { problemOf, STALE } from '../providers/problems.js';

/** A refused save: what I wanted, what I started from and what the record is now. */
export interface Conflict {
  mine: Record<string, unknown>;
  base: RaRecord;
  theirs: RaRecord;
}

/** The conflict behind an error of a save, if it is one. */
export function findConflict(
  error: unknown,
  { data, previousData }: { data?: Record<string, unknown>; previousData?: RaRecord },
): Conflict | undefined {
  const { code, current } = problemOf(error);
  if (code !== STALE || !data || !previousData || !isRecord(current)) return undefined;
  return { mine: data, base: previousData, theirs: current };
}

const isRecord = (value: unknown): value is RaRecord =>
  typeof value === 'object' && value !== null && 'id' in value;
