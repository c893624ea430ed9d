/** What the specs know about the server of the run; passed from the global setup in the environment. */
export interface TestServer {
  ownerUrl: string;
  appUrl: string;
  template: string;
}

export const serverVariable = 'PARADERO_TEST_SERVER';

export function findTestServer(): TestServer {
  const value = process.env[serverVariable];
  if (value === undefined) {
    throw new Error('No test database was started: the project in jest.config.js lacks its globalSetup.');
  }
  return JSON.parse(value) as TestServer; // written by our own global setup
}

/** The same server and account, another database. */
export function databaseUrl(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
