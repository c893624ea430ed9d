import type { Code } from '@paradero/contract/vocabulary';
import type pg from 'pg';
import { id } from './build.js';
import { foundingAccountId, organisationId } from './household.js';
import { inTransaction } from './transaction.js';

interface DemoAccount {
  id: string;
  name: string;
  email: string;
  role: Code<'accountRoles'>;
}

const demo = (key: string, name: string, role: DemoAccount['role']): DemoAccount => ({
  id: id('accounts', `demo/${key}`),
  name,
  email: `${key}@paradero.test`,
  role,
});

/** One account for each role, to look around with on a machine of one's own. */
export const demoAccounts: readonly DemoAccount[] = [
  demo('reader', 'Demo Reader', 'reader'),
  demo('monitor', 'Demo Monitor', 'monitor'),
  demo('advocate', 'Demo Advocate', 'advocate'),
  demo('admin', 'Demo Administrator', 'administrator'),
];

/** Makes the demo accounts, all with the same password hash; those that exist are left as they are. */
export async function insertDemoAccounts(ownerPool: pg.Pool, passwordHash: string): Promise<void> {
  await inTransaction(ownerPool, { actor: foundingAccountId }, async (client) => {
    await client.query(
      `insert into accounts (id, name, email, role, locale, demo, active, "passwordHash", level, "organisationId", "createdById")
       select id, name, email, role, 'en', true, true, $2, 'restricted', $3, $4
       from jsonb_to_recordset($1) as given (id uuid, name text, email text, role text)
       on conflict do nothing`,
      [JSON.stringify(demoAccounts), passwordHash, organisationId, foundingAccountId],
    );
  });
}
