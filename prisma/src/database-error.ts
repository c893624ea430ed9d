import pg from 'pg';

/**
 * Whether the database refused with this SQLSTATE, however the refusal arrived: from pg itself, from a Prisma
 * call, or from the commit of a Prisma transaction. The project's own codes: PD001 a write without an actor,
 * PD002 a level below the parent's, PD003 a change to history, PD004 a level that takes records from their owners,
 * PD005 and PD006 a cohort that is no part of its parent, PD007 a clearance by somebody else than the author,
 * PD008 a day of a reply by hand where a deadline computes it.
 */
export function isDatabaseError(error: unknown, code: string): boolean {
  return stateOf(error) === code;
}

/** The check constraint that a write broke; undefined when it broke none. */
export function brokenCheck(error: unknown): string | undefined {
  if (!isDatabaseError(error, '23514')) return undefined;
  if (error instanceof pg.DatabaseError) return error.constraint;
  // Prisma hands on the words of the database and not the name.
  const message = property(property(causeOf(error), 'cause'), 'originalMessage');
  return /check constraint "([^"]+)"/.exec(String(message))?.[1];
}

function stateOf(error: unknown): unknown {
  if (error instanceof pg.DatabaseError) return error.code;
  return property(property(causeOf(error), 'cause'), 'originalCode');
}

const causeOf = (error: unknown) => property(property(error, 'meta'), 'driverAdapterError') ?? error;

function property(value: unknown, name: string): unknown {
  return value instanceof Object ? Reflect.get(value, name) : undefined;
}
