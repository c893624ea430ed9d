import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { startEmbedded } from '@paradero/prisma/embedded';
import pg from 'pg';

jest.setTimeout(60_000);

const dataDir = join(tmpdir(), `paradero-embedded-${randomUUID()}`);
const messages: string[] = [];
const log = (message: string) => void messages.push(message);

afterAll(async () => {
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

describe('the embedded database', () => {
  test('sorts and folds accented letters, listens on loopback only, and keeps its passwords to its owner', async () => {
    const database = await startEmbedded({ dataDir, log });

    const [row] = await ask(
      database.ownerUrl,
      `select current_setting('server_encoding') as encoding, lower('ÑÁÉ') as lower, 'JOSÉ' ilike 'josé' as folds,
        (select string_agg(x, '' order by x) from unnest(array['n','ñ','o','Z','a','á']) x) as sorted,
        current_setting('listen_addresses') as address, current_user as owner`,
    );
    const [api] = await ask(
      database.appUrl,
      'select current_user as name, rolsuper from pg_roles where rolname = current_user',
    );
    await database.stop();

    expect(row).toEqual({
      encoding: 'UTF8',
      lower: 'ñáé',
      folds: true,
      sorted: 'aánñoZ',
      address: '127.0.0.1',
      owner: 'paradero',
    });
    expect(api).toEqual({ name: 'paradero_api', rolsuper: false });
    expect((await stat(join(dataDir, 'postgres-passwords.json'))).mode & 0o777).toBe(0o600);
  });

  test('is gone when stopped, and the same when started again', async () => {
    const first = await startEmbedded({ dataDir, log });
    await ask(first.ownerUrl, 'create table kept as select 42 as answer');
    await Promise.all([first.stop(), first.stop()]);
    await expect(ask(first.ownerUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');

    const second = await startEmbedded({ dataDir, log });
    const rows = await ask(second.ownerUrl, 'select answer from kept');
    await second.stop();

    expect(rows).toEqual([{ answer: 42 }]);
  });

  test('is refused to a second process while the first lives, and recovers when the first is killed', async () => {
    const { child, ownerUrl } = await runProcess();
    await ask(ownerUrl, 'create table written as select 1 as n');
    await expect(startEmbedded({ dataDir, log })).rejects.toThrow('Another Paradero is using');
    expect(await ask(ownerUrl, 'select n from written')).toEqual([{ n: 1 }]);

    child.kill('SIGKILL');
    await once(child, 'exit');
    const recovered = await startEmbedded({ dataDir, log });
    const rows = await ask(recovered.ownerUrl, 'select n from written');
    await recovered.stop();

    expect(rows).toEqual([{ n: 1 }]);
    expect(messages).toContain('The last run did not end properly; stopping its database first');
  });

  test('leaves an interrupt to the program that started it', async () => {
    const { child, ownerUrl } = await runProcess();

    child.kill('SIGINT');
    const [code] = await once(child, 'exit');

    expect(code).toBe(0);
    await expect(ask(ownerUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  test('is not confused by a pid file whose number another process has', async () => {
    const stale = `${process.pid}\n${join(dataDir, 'postgres')}\n1\n5432\n\n127.0.0.1\n`;
    await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), stale);

    const database = await startEmbedded({ dataDir, log });
    const rows = await ask(database.ownerUrl, 'select 1 as one');
    await database.stop();

    expect(rows).toEqual([{ one: 1 }]);
  });
});

async function runProcess(): Promise<{ child: ChildProcess; ownerUrl: string }> {
  const program = fileURLToPath(new URL('./embedded-process.mjs', import.meta.url));
  const child = fork(program, [dataDir], { execArgv: [] });
  const [ownerUrl]: unknown[] = await once(child, 'message');
  return { child, ownerUrl: String(ownerUrl) };
}

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
