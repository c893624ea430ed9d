import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const accounts = ['postgres', 'owner', 'api'] as const;

export type Passwords = Record<(typeof accounts)[number], string>;

/** Reads the database's passwords from the data folder, where only its owner can read them. */
export async function readPasswords(dataDir: string): Promise<Passwords> {
  const content = await readFile(fileIn(dataDir), 'utf8').catch((cause: unknown) => {
    throw new Error(`The passwords of the database in ${dataDir} are missing or unreadable.`, { cause });
  });
  const stored: unknown = JSON.parse(content);
  return Object.fromEntries(accounts.map((account) => [account, passwordOf(stored, account)])) as Passwords; // one entry for each account
}

export async function makePasswords(dataDir: string): Promise<Passwords> {
  const passwords = { postgres: random(), owner: random(), api: random() };
  const draft = `${fileIn(dataDir)}.new`;
  await writeFile(draft, JSON.stringify(passwords, null, 2), { mode: 0o600 });
  await rename(draft, fileIn(dataDir));
  return passwords;
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'postgres-passwords.json');
}

// Characters that need no escape in a URL or in SQL.
function random(): string {
  return randomBytes(24).toString('base64url');
}

function passwordOf(stored: unknown, account: string): string {
  const value = stored instanceof Object && account in stored ? Reflect.get(stored, account) : undefined;
  if (typeof value !== 'string')
    throw new Error(`The database's password file has no password for ${account}.`);
  return value;
}
