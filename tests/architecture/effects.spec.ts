import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const skipped = new Set(['node_modules', 'dist', 'generated']);

/** Source files that run once the program is built, by their path from the root. */
const files = [
  'apps/api/src',
  'apps/web/src',
  'packages/contract/src',
  'packages/domain/src',
  'prisma',
].flatMap((folder) => sourcesUnder(join(root, folder)));

const readIn = (pattern: RegExp) =>
  files.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8'))).sort();

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourcesUnder(path);
    const source = /\.tsx?$/.test(entry.name) && !/\.spec\.tsx?$/.test(entry.name);
    return source ? [relative(root, path).replaceAll('\\', '/')] : [];
  });
}

describe('what comes from outside is read in few places', () => {
  test('the environment', () => {
    expect(readIn(/process\.env/)).toEqual([
      'apps/api/src/config.ts',
      // PostgreSQL is started with what it needs of ours.
      'prisma/src/embedded/cluster.ts',
    ]);
  });

  test('the time', () => {
    expect(readIn(/new Date\(\)|Date\.now\(\)|performance\.now\(\)/)).toEqual([
      'apps/api/src/shared/clock.ts',
      'apps/web/src/shared/now.ts',
    ]);
  });
});

test('no shipped source file is longer than a reader can hold', () => {
  const lengths = files.map((file) => ({
    file,
    lines: readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length,
  }));

  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
});
