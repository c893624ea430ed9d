import type { ownerPool } from '@paradero/prisma/connect';
import { randomUUID } from 'node:crypto';

/** Connections of the owner of the tables. */
export type Owner = ReturnType<typeof ownerPool>;

/** What an account may be. */
export const roles = ['reader', 'monitor', 'advocate', 'administrator'] as const;

export type RoleName = (typeof roles)[number];

/** The two organisations of a test. */
export const organisationNames = ['ours', 'theirs'] as const;

export type OrganisationName = (typeof organisationNames)[number];

/** An organisation with one account for each role, by role. */
export interface Organisation {
  readonly id: string;
  readonly accounts: Readonly<Record<RoleName, string>>;
}

/** Address of the account of a role. */
export const emailOf = (role: RoleName, organisation: OrganisationName) => `${role}@${organisation}.test`;

/** Makes an organisation and an account for each role in one transaction. */
export async function insertOrganisation(
  owner: Owner,
  { name, passwordHash }: { name: OrganisationName; passwordHash: string },
): Promise<Organisation> {
  const id = randomUUID();
  const accounts = {
    reader: randomUUID(),
    monitor: randomUUID(),
    advocate: randomUUID(),
    administrator: randomUUID(),
  };
  await asActor(owner, accounts.administrator, async (query) => {
    await query(
      `insert into organisations (id, name, level, "organisationId", "createdById") values ($1, $2, 'internal', $1, $3)`,
      [id, name, accounts.administrator],
    );
    for (const role of roles) {
      await query(
        `insert into accounts (id, name, email, role, locale, demo, active, "passwordHash", level, "organisationId", "createdById")
         values ($1, $2, $3, $4, 'en', false, true, $5, 'restricted', $6, $7)`,
        [
          accounts[role],
          `${role} of ${name}`,
          emailOf(role, name),
          role,
          passwordHash,
          id,
          accounts.administrator,
        ],
      );
    }
  });
  return { id, accounts };
}

type Query = (text: string, values: readonly unknown[]) => Promise<unknown>;

/** Runs SQL as the owner of the tables in the name of an account, on a past day of our record if one is given. */
export async function asActor(
  owner: Owner,
  actorId: string,
  work: (query: Query) => Promise<void>,
  recordedAt = '',
): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('paradero.actor', $1, true), set_config('paradero.recorded_at', $2, true)`,
      [actorId, recordedAt],
    );
    await work((text, values) => client.query(text, [...values]));
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
