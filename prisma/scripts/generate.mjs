import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Prisma downloads its schema engine before every command unless told where one lies. `generate` never runs
// it, so any existing file will do; this one cannot be executed, so a command that needs it fails aloud.
const self = fileURLToPath(import.meta.url);
const require = createRequire(import.meta.url);
const cli = join(dirname(require.resolve('prisma/package.json')), 'build', 'index.js');

const { status } = spawnSync(process.execPath, [cli, 'generate', ...process.argv.slice(2)], {
  cwd: join(dirname(self), '..'),
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: self,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
  stdio: 'inherit',
});
process.exit(status ?? 1);
