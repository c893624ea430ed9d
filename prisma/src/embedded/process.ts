import { execFile } from 'node:child_process';
import { readlink, realpath } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Whether the process with this number is the server of this folder. A number alone proves nothing: after a
 * crash or a restart of the machine it may be anybody's.
 */
export async function runsIn(folder: string, pid: number): Promise<boolean> {
  if (process.platform === 'linux') return (await workingFolder(pid)) === (await realpath(folder));
  return (await commandLine(pid)).includes(process.platform === 'win32' ? 'postgres.exe' : folder);
}

async function workingFolder(pid: number): Promise<string | undefined> {
  return readlink(`/proc/${pid}/cwd`).catch(() => undefined);
}

async function commandLine(pid: number): Promise<string> {
  const [program, ...args] =
    process.platform === 'win32'
      ? ['tasklist', '/NH', '/FI', `PID eq ${pid}`]
      : ['ps', '-p', String(pid), '-o', 'command='];
  return run(program ?? '', args).then(
    ({ stdout }) => stdout,
    () => '',
  );
}
