import pg from 'pg';

/**
 * Whether the database refused with this SQLSTATE, however the refusal arrived: from pg itself, from a Prisma
 * call, or from the commit of a Prisma transaction. The project's own codes: PD001 a write without an actor,
 * PD002 a level below the parent's, PD003 a change to history, PD004 a level that takes records from their owners,
 * PD005 and PD006 a cohort that is no part of its parent, PD007 a clearance by somebody else than the author.
 */
export function isDatabaseError(error: unknown, code: string): boolean {
  return stateOf(error) === code;
}

function stateOf(error: unknown): unknown {
  if (error instanceof pg.DatabaseError) return error.code;
  const adapterError = property(property(error, 'meta'), 'driverAdapterError') ?? error;
  return property(property(adapterError, 'cause'), 'originalCode');
}

function property(value: unknown, name: string): unknown {
  return value instanceof Object ? Reflect.get(value, name) : undefined;
}
