import { ownerPool } from '@paradero/prisma/connect';
import { applyMigrations } from '@paradero/prisma/migrate';
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readConfig } from '../config.js';
import { hashToken, newToken } from '../session/tokens.js';
import { Clock } from '../shared/clock.js';

const usage =
  'Usage: DATABASE_URL=… npm run account:create -- --email you@example.org --name "Your name" --organisation "Your organisation"';
const given = z.object({ email: z.email(), name: z.string().min(1), organisation: z.string().min(1) });
const invitationHours = 72;

/** Makes an organisation and its first administrator, and prints the link to set a password with. */
export async function main(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { email: { type: 'string' }, name: { type: 'string' }, organisation: { type: 'string' } },
  });
  const asked = given.safeParse(values);
  const config = readConfig();
  const url = config.DATABASE_OWNER_URL ?? config.DATABASE_URL;
  if (!asked.success || url === undefined) throw new Error(usage);
  await applyMigrations(url);
  const token = newToken();
  const now = new Clock(config).now();
  await create(url, {
    ...asked.data,
    inviteHash: hashToken(token),
    expires: new Date(now.getTime() + invitationHours * 3_600_000),
  });
  const origin = config.PARADERO_ORIGIN ?? `http://${config.HOST}:${config.PORT}`;
  process.stdout.write(
    `Open this within ${invitationHours} hours to set a password:\n${origin}/invitation#${token}\n`,
  );
}

type Administrator = z.infer<typeof given> & { inviteHash: string; expires: Date };

async function create(
  url: string,
  { email, name, organisation, inviteHash, expires }: Administrator,
): Promise<void> {
  const pool = ownerPool(url, { max: 1 });
  const client = await pool.connect();
  const [organisationId, accountId] = [randomUUID(), randomUUID()];
  try {
    await client.query('begin');
    await client.query(`select set_config('paradero.actor', $1, true)`, [accountId]);
    await client.query(
      `insert into organisations (id, name, level, "organisationId", "createdById") values ($1, $2, 'restricted', $1, $3)`,
      [organisationId, organisation, accountId],
    );
    await client.query(
      `insert into accounts (id, name, email, role, locale, demo, active, "inviteHash", "inviteExpiresAt", level, "organisationId", "createdById")
       values ($1, $2, lower($3), 'administrator', 'en', false, false, $4, $5, 'restricted', $6, $1)`,
      [accountId, name, email, inviteHash, expires, organisationId],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
    await pool.end();
  }
}
