import { ownerPool } from '@paradero/prisma/connect';
import { insertDemoAccounts } from '@paradero/prisma/seed/demo-accounts';
import { loadFoundingRecord } from '@paradero/prisma/seed/load';
import { createApp } from '../../apps/api/src/app.js';
import { readConfig } from '../../apps/api/src/config.js';
import { Passwords } from '../../apps/api/src/session/passwords.js';
import type { App } from '../factories/client.js';
import { testDatabase } from '../database/test-database.js';

export interface Site {
  readonly origin: string;
  readonly app: App;
  close(): Promise<void>;
}

/** The built product with the founding record and the demonstration accounts, on a port of its own. */
export async function startSite(now = '2026-11-23'): Promise<Site> {
  const database = await testDatabase();
  const owner = ownerPool(database.ownerUrl, { max: 1 });
  await loadFoundingRecord(owner);
  const config = readConfig({
    NODE_ENV: 'test',
    ARGON2_MEMORY_KIB: '1024',
    PARADERO_NOW: now,
    PARADERO_JOBS: 'off',
    PORT: '0',
  });
  const app = await createApp({
    config,
    appUrl: database.appUrl,
    secret: 'a secret for the keyed hashes of a test',
  });
  await insertDemoAccounts(owner, await app.get(Passwords).hash('paradero-demo'));
  await owner.end();
  await app.listen(0, '127.0.0.1');
  return {
    app,
    origin: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
