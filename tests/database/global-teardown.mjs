/** Stops the PostgreSQL of the test run and removes its data. */
export default async function stopDatabase() {
  await globalThis.testServer?.stop();
}
