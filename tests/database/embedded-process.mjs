import { register } from 'node:module';

// A program that keeps an embedded database open until it is told to stop, for the spec to stop or to kill.
register('./typescript.mjs', import.meta.url);
const { startEmbedded } = await import('@paradero/prisma/embedded');

const database = await startEmbedded({ dataDir: process.argv[2], log: () => {} });
process.on('SIGINT', async () => {
  await database.stop();
  process.exit(0);
});
process.send(database.ownerUrl);
