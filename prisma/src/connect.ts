import pg from 'pg';
import { Prisma, PrismaClient } from '../generated/client.js';
import { adapterOver } from './adapter.js';
import { connectionWith } from './session.js';

const { builtins } = pg.types;

/** The group that every connection of the application acts as, whoever it signs in as. */
export const appRole = 'paradero_app';

/** Writes and relations of the record. */
export type Client = PrismaClient;

/** The same inside one transaction. */
export type Transaction = Prisma.TransactionClient;

/** What a column of structured data holds when it holds nothing; null alone would be a value of JSON. */
export const noJson = Prisma.DbNull;

interface PoolOptions {
  max: number;
  /** Milliseconds after which a statement is ended; 15 seconds unless told. */
  statementMs?: number;
  /** Told when an idle connection is lost, as when the server restarts; the pool makes a new one. */
  onLost?: (error: Error) => void;
}

/** Connections of the application: rows of the ordinary tables, and history only to read. */
export function appPool(url: string, options: PoolOptions): pg.Pool {
  const limits = {
    statement_timeout: `${options.statementMs ?? 15_000}ms`,
    idle_in_transaction_session_timeout: '30s',
  };
  return pool(connectionWith(url, { ...session, ...limits, role: appRole }), options);
}

/** Connections of the tables' owner, for seed and import, which may take long and may date what they write. */
export function ownerPool(url: string, options: PoolOptions): pg.Pool {
  return pool(connectionWith(url, session), options);
}

/** A Prisma client over a pool, which stays the caller's to end. */
export function prismaClient(pool: pg.Pool): Client {
  return new PrismaClient({
    adapter: adapterOver(pool),
    transactionOptions: { maxWait: 5_000, timeout: 15_000 },
  });
}

// Prisma's adapter reads and writes instants as if the session were in UTC, and does not make it so.
const session = { TimeZone: 'UTC', application_name: 'paradero' };

function pool(
  connection: { connectionString: string; options: string },
  { max, onLost = () => undefined }: PoolOptions,
): pg.Pool {
  const made = new pg.Pool({ ...connection, max, keepAlive: true, connectionTimeoutMillis: 10_000, types });
  made.on('error', onLost);
  // A lost connection inside a transaction fails its query as well; without a listener it also ends the process.
  made.on('connect', (client) => client.on('error', () => undefined));
  return made;
}

// Days are never instants. Counts are numbers, and one that a number cannot hold is an error rather than a
// near miss; exact decimals stay text. Prisma brings its own parsers and is not affected.
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (format === 'text' && oid === builtins.DATE) return (value: string) => value;
    if (format === 'text' && oid === builtins.INT8) return safeInteger;
    return pg.types.getTypeParser(oid, format);
  },
};

function safeInteger(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number))
    throw new RangeError(`${value} is beyond the integers that a number can hold`);
  return number;
}
