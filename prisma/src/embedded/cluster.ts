import { spawn, spawnSync } from 'node:child_process';
import { chown, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { Account } from './account.js';
import { runsIn } from './process.js';
import type { Programs } from './programs.js';

export interface Cluster {
  folder: string;
  programs: Programs;
  account: Account;
}

interface StartOptions {
  port: number | undefined;
  settings: Record<string, string>;
}

/** Makes the cluster beside its place and moves it there whole, so that a killed first start leaves no half. */
export async function initialiseCluster(cluster: Cluster, password: string): Promise<void> {
  await removeDrafts(cluster);
  const draft = await mkdtemp(draftName(cluster));
  const made = { folder: join(draft, 'postgres'), passwordFile: join(draft, 'password') };
  await writeFile(made.passwordFile, password, { mode: 0o600 });
  if (cluster.account.uid !== undefined) {
    const { uid, gid } = cluster.account;
    await Promise.all([draft, made.passwordFile].map((path) => chown(path, uid, gid)));
  }
  const { code, output } = await run(cluster, cluster.programs.initdb, initdbArguments(made));
  if (code !== 0)
    throw new Error(`The embedded PostgreSQL cannot be prepared:\n${output}${libraryHint(output)}`);
  await rename(made.folder, cluster.folder);
  await removeDrafts(cluster);
}

/** Starts the server on the given or a free port and returns the port. */
export async function startCluster(cluster: Cluster, { port, settings }: StartOptions): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const chosen = port ?? (await freePort());
    const { code } = await run(cluster, cluster.programs.pgCtl, startArguments(cluster, chosen, settings));
    if (code === 0) return chosen;
    // A free port may be taken meanwhile, and the processes of a killed server need a moment to be gone.
    if (attempt === 3) throw new Error(`The embedded PostgreSQL does not start:\n${await lastLog(cluster)}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Stops the server after rolling open transactions back and writing everything out. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  const args = ['stop', '-D', cluster.folder, '-m', 'fast', '-w', '-t', '120'];
  const { code } = await run(cluster, cluster.programs.pgCtl, args);
  if (code === 0 || (await runningServer(cluster)) === undefined) return;
  throw new Error(`The embedded PostgreSQL does not stop:\n${await lastLog(cluster)}`);
}

/** Tells the server to stop without waiting, for the moment the process itself ends. */
export function stopClusterSoon({ folder, programs, account }: Cluster): void {
  const args = ['stop', '-D', folder, '-m', 'fast', '-W'];
  spawnSync(programs.pgCtl, args, { ...account, cwd: folder, env: environment(), stdio: 'ignore' });
}

/** The port of the server that runs on this very folder, if one does. */
export async function runningServer(cluster: Cluster): Promise<{ port: number } | undefined> {
  const lines = await readFile(pidFile(cluster), 'utf8').then(
    (content) => content.split('\n'),
    () => [],
  );
  const pid = Number(lines[0]);
  return pid > 0 && (await runsIn(cluster.folder, pid)) ? { port: Number(lines[3]) } : undefined;
}

/** Removes the pid file of a dead server whose number another process got: PostgreSQL would refuse to start. */
export async function forgetReusedPid(cluster: Cluster): Promise<void> {
  const pid = Number((await readFile(pidFile(cluster), 'utf8').catch(() => '0')).split('\n')[0]);
  if (pid > 0 && isAlive(pid)) await rm(pidFile(cluster), { force: true });
}

function draftName({ folder }: Cluster): string {
  return `${folder}.new-`;
}

// A killed start's initdb may still be writing its draft; it stops at the first file it misses.
async function removeDrafts(cluster: Cluster): Promise<void> {
  const home = dirname(cluster.folder);
  const drafts = (await readdir(home)).map((name) => join(home, name));
  const left = drafts.filter((path) => path.startsWith(draftName(cluster)));
  await Promise.all(left.map((path) => rm(path, { recursive: true, force: true, maxRetries: 5 })));
}

function initdbArguments({ folder, passwordFile }: { folder: string; passwordFile: string }): string[] {
  // The "und" collation of ICU folds and sorts accented letters alike on every machine.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und'];
  return ['-D', folder, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', ...locale];
}

function startArguments({ folder }: Cluster, port: number, settings: Record<string, string>): string[] {
  const all = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // The log is for the state of the server; statements and key values may hold names.
    log_checkpoints: 'off',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...settings,
  };
  const flags = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`);
  return ['start', '-D', folder, '-w', '-t', '600', '-s', '-l', logFile(folder), '-o', flags.join(' ')];
}

async function run(
  cluster: Cluster,
  program: string,
  args: string[],
): Promise<{ code: number | null; output: string }> {
  const starting = args[0] === 'start';
  const child = spawn(program, args, {
    ...cluster.account,
    cwd: dirname(cluster.folder),
    env: environment(),
    // On Windows the server would keep our pipe open and we would wait for it for ever.
    stdio: ['ignore', 'ignore', starting ? 'ignore' : 'pipe'],
    windowsHide: true,
  });
  let output = '';
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on(starting ? 'exit' : 'close', (code) => resolve({ code, output }));
  });
}

// The caller's PG* variables speak of other servers.
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('PG') && !name.startsWith('LC_'),
  );
  return { ...Object.fromEntries(own), LC_ALL: 'C' };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function pidFile({ folder }: Cluster): string {
  return join(folder, 'postmaster.pid');
}

function logFile(folder: string): string {
  return join(folder, 'server.log');
}

async function lastLog({ folder }: Cluster): Promise<string> {
  const content = await readFile(logFile(folder), 'utf8').catch(() => '');
  return content.split('\n').slice(-12).join('\n').trim();
}

function libraryHint(output: string): string {
  if (!output.includes('shared librar')) return '';
  return '\nIts libraries are not linked, which npm does after installing: npm rebuild --foreground-scripts';
}
