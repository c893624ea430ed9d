import { jest } from '@jest/globals';
import { ownerPool } from '@paradero/prisma/connect';
import { createApp } from '../../apps/api/src/app.js';
import { readConfig } from '../../apps/api/src/config.js';
import { DeadlineSchedule } from '../../apps/api/src/deadlines/deadline-schedule.js';
import { RuleSchedule } from '../../apps/api/src/questions/rule-schedule.js';
import { Passwords } from '../../apps/api/src/session/passwords.js';
import { testDatabase } from '../database/test-database.js';
import {
  emailOf,
  insertOrganisation,
  organisationNames,
  roles,
  type Organisation,
  type OrganisationName,
  type Owner,
  type RoleName,
} from './accounts.js';
import { clientOf, type App, type Client } from './client.js';
import { makerFor, type Maker } from './make.js';

/** The password of every account of a test. */
export const password = 'correct horse battery';

// A start takes a second or two; a busy machine must not fail it.
jest.setTimeout(60_000);

const secret = 'a secret for the keyed hashes of a test';

/** The program on a database of its own with two organisations and an account for each role in both. */
export interface World extends Maker {
  readonly app: App;
  readonly owner: Owner;
  /** Where the program's own connections go. */
  readonly databaseUrl: string;
  readonly organisations: Readonly<Record<OrganisationName, Organisation>>;
  /** Somebody without a session. */
  readonly nobody: Client;
  /** The browser of an account, signed in since the start. */
  as(role: RoleName, organisation?: OrganisationName): Client;
  /** Signs an account in once more, from an address of its own. */
  signIn(role: RoleName, organisation?: OrganisationName): Promise<Client>;
  /** Another process over the same database, by its own clock if one is given. */
  another(given?: Given): Promise<App>;
  close(): Promise<void>;
}

/** What may be unusual about a process. */
export interface Given {
  /** The day or instant the clock stands at; the system's when absent. */
  readonly now?: string;
  /** How much memory a password costs; little, so that tests are quick. */
  readonly memoryKib?: number;
  readonly production?: boolean;
  /** Where mail is handed over; it stays in the outbox when absent. */
  readonly smtpUrl?: string;
  /** Whether the process runs the jobs that wait in the database; tests run what they look at themselves. */
  readonly jobs?: boolean;
}

/** Starts the program for one spec file. */
export async function startApp(given: Given = {}): Promise<World> {
  const database = await testDatabase();
  const owner = ownerPool(database.ownerUrl, { max: 2 });
  const apps: App[] = [];
  const another = async (more: Given = {}): Promise<App> => {
    const { now, memoryKib = 1024, production = false, smtpUrl, jobs = false } = { ...given, ...more };
    const config = readConfig({
      NODE_ENV: production ? 'production' : 'test',
      ARGON2_MEMORY_KIB: String(memoryKib),
      PARADERO_POOL: '6',
      PARADERO_ORIGIN: 'https://paradero.example',
      PARADERO_JOBS: jobs ? 'on' : 'off',
      SMTP_URL: smtpUrl,
      PARADERO_NOW: production ? undefined : now,
    });
    const app = await createApp({ config, appUrl: database.appUrl, secret });
    await app.init();
    // Both would write between two looks at the tables.
    await app.get(RuleSchedule).onApplicationShutdown();
    await app.get(DeadlineSchedule).onApplicationShutdown();
    apps.push(app);
    return app;
  };
  const app = await another();
  const passwordHash = await app.get(Passwords).hash(password);
  const [ours, theirs] = await Promise.all(
    organisationNames.map((name) => insertOrganisation(owner, { name, passwordHash })),
  );
  if (!ours || !theirs) throw new Error('two organisations were asked for');
  const signIn = signingIn(app);
  const clients = await signInEverybody(signIn);
  const as: World['as'] = (role, organisation = 'ours') => {
    const client = clients.get(emailOf(role, organisation));
    if (!client) throw new Error(`nobody is ${role} of ${organisation}`);
    return client;
  };
  return {
    ...makerFor({ client: as('administrator'), owner, organisation: ours }),
    app,
    owner,
    databaseUrl: database.appUrl,
    organisations: { ours, theirs },
    nobody: clientOf(app),
    as,
    signIn,
    another,
    close: async () => {
      for (const each of apps) await each.close();
      await owner.end();
      await database.drop();
    },
  };
}

/** Opens a session; the answer to a refused one is for the tests of sessions. */
export async function openSession(
  app: App,
  { email, address }: { email: string; address: string },
): Promise<Client> {
  const opened = await clientOf(app, { address }).post('/session', { email, password });
  const cookie = /^paradero=[^;]+/.exec(String(opened.headers['set-cookie']))?.[0];
  if (opened.status !== 200 || cookie === undefined) throw new Error(`${email}: ${opened.text}`);
  return clientOf(app, { cookie, address });
}

function signingIn(app: App): World['signIn'] {
  let visits = 0;
  return (role, organisation = 'ours') => {
    visits += 1;
    return openSession(app, { email: emailOf(role, organisation), address: `10.1.${visits}.1` });
  };
}

async function signInEverybody(signIn: World['signIn']): Promise<ReadonlyMap<string, Client>> {
  const everybody = organisationNames.flatMap((name) => roles.map((role) => [role, name] as const));
  const entries = everybody.map(
    async ([role, name]) => [emailOf(role, name), await signIn(role, name)] as const,
  );
  return new Map(await Promise.all(entries));
}
