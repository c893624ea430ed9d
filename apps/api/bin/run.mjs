import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Builds what has changed, then runs `main` of one built module: `node run.mjs main`.
const root = fileURLToPath(new URL('../../..', import.meta.url));
const quiet = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
const module = process.argv[2] ?? 'main';

// An image holds the built program and not what builds it.
if (existsSync(new URL('../../../node_modules/turbo', import.meta.url))) await build();

const { main } = await import(new URL(`../dist/${module}.js`, import.meta.url));
await main().catch((error) => {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

async function build() {
  process.stdout.write('Building what has changed (the first time takes a minute)\n');
  const started = Date.now();
  const args = ['turbo', 'run', 'build', '--output-logs=errors-only', '--log-prefix=none'];
  const turbo = spawn('npx', ['--no-install', ...args], {
    cwd: root,
    env: { ...process.env, ...quiet },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const progress = setInterval(() => process.stdout.write('.'), 2000);
  const code = await new Promise((resolve) => turbo.once('exit', resolve));
  clearInterval(progress);
  if (code !== 0) {
    process.stderr.write('\nThe build failed; `npm run build` shows why.\n');
    process.exit(code ?? 1);
  }
  process.stdout.write(`\nBuilt in ${Math.round((Date.now() - started) / 1000)} s\n`);
}
