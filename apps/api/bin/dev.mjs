import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Rebuilds the API when a source changes, restarts it when its build does, and lets Vite reload the web.
const root = fileURLToPath(new URL('../../..', import.meta.url));
const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
};
const options = { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' };
const api = '--filter=@paradero/api';

const first = spawnSync(
  'npx',
  ['--no-install', 'turbo', 'run', 'build', api, '--output-logs=errors-only'],
  options,
);
if (first.status !== 0) process.exit(first.status ?? 1);

const running = [
  spawn('npx', ['--no-install', 'turbo', 'watch', 'build', api, '--output-logs=errors-only'], options),
  spawn(process.execPath, ['--watch', '--watch-preserve-output', 'apps/api/bin/serve.mjs'], options),
  spawn('npx', ['--no-install', 'vite', '--host', '127.0.0.1'], { ...options, cwd: `${root}/apps/web` }),
];
const stop = () => running.forEach((child) => child.kill('SIGTERM'));
process.once('SIGINT', stop).once('SIGTERM', stop);
