import { execFile, spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Who runs the server: ourselves, or, because PostgreSQL refuses to run as root, somebody else. */
export type Account = { uid: number; gid: number } | Record<string, never>;

export async function accountFor({
  dataDir,
  cluster,
}: {
  dataDir: string;
  cluster: string;
}): Promise<Account> {
  const self = process.getuid?.();
  if (self !== 0) await requireOwn([dataDir, cluster], self);
  const account = self === 0 ? ((await ownerOf(cluster)) ?? (await postgresAccount())) : {};
  if (!(await ownerOf(dataDir))) await makeDataFolder(dataDir, account);
  return account;
}

async function requireOwn(folders: string[], self: number | undefined): Promise<void> {
  for (const folder of folders) {
    const owner = await ownerOf(folder);
    if (owner === undefined || owner.uid === self || self === undefined) continue;
    throw new Error(
      `${folder} belongs to another user (uid ${owner.uid}). Start Paradero as that user or as root, or choose ` +
        'another folder with PARADERO_DATA.',
    );
  }
}

/** Fails with the first folder on the way to `target` that the account may not enter. */
export function requireReachable(target: string, account: Account): void {
  if (account.uid === undefined || mayEnter(target, account)) return;
  const blocked = ancestors(target).find((folder) => !mayEnter(folder, account)) ?? target;
  throw new Error(
    `PostgreSQL does not run as root, so it runs as the user with uid ${account.uid}, who may not enter ` +
      `${blocked}. Start Paradero as an ordinary user, or move it (or only its data, with PARADERO_DATA) to a ` +
      `folder that everybody may enter, or allow it: chmod o+x ${blocked}`,
  );
}

async function makeDataFolder(dataDir: string, account: Account): Promise<void> {
  await mkdir(dirname(dataDir), { recursive: true });
  await mkdir(dataDir, { mode: 0o700 });
  if (account.uid === undefined) return;
  await chown(dataDir, 0, account.gid);
  await chmod(dataDir, 0o710);
}

async function ownerOf(folder: string): Promise<{ uid: number; gid: number } | undefined> {
  const found = await stat(folder).catch(() => undefined);
  return found && { uid: found.uid, gid: found.gid };
}

async function postgresAccount(): Promise<{ uid: number; gid: number }> {
  const found = await lookUp('postgres').catch(() => undefined);
  if (found) return found;
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
    return await lookUp('postgres');
  } catch (cause) {
    throw new Error(
      'PostgreSQL does not run as root, and the user "postgres" could not be made. Start Paradero as an ordinary ' +
        'user, or make that user, or set DATABASE_URL to use a server.',
      { cause },
    );
  }
}

async function lookUp(user: string): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => (await run('id', [flag, user])).stdout),
  );
  return { uid: Number(uid), gid: Number(gid) };
}

// Asking the system, as that user, also counts access lists and read-only mounts.
function mayEnter(path: string, account: Account): boolean {
  return spawnSync('test', ['-x', path], { ...account, cwd: '/' }).status === 0;
}

function ancestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...ancestors(parent), path];
}
