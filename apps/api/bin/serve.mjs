// The built server without a build before it: in the image and under `npm run dev`.
const { main } = await import('../dist/main.js');
await main().catch((error) => {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
