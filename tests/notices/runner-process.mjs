// The built program with its jobs and without its pages, for a test to kill. It is set up by its environment.
import { createApp } from '../../apps/api/dist/app.js';
import { readConfig } from '../../apps/api/dist/config.js';

const { TEST_APP_URL: appUrl } = process.env;
const app = await createApp({
  config: readConfig(),
  appUrl,
  secret: 'a secret for the keyed hashes of a test',
});
await app.init();
