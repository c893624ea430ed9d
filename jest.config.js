import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2022',
  },
  module: { type: 'es6' },
  swcrc: false,
};

const shared = {
  testEnvironment: 'node',
  setupFilesAfterEnv: [here('tests/patience.mjs')],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'default'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Fastify's plugins are CommonJS and require these two, which are ES modules: jest cannot, where Node can.
  transform: {
    '^.+\\.ts$': ['@swc/jest', swc],
    '/node_modules/(content-disposition|cookie)/.+\\.js$': [
      '@swc/jest',
      { module: { type: 'commonjs' }, swcrc: false },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(content-disposition|cookie)/)'],
};

export default {
  projects: [
    { ...shared, displayName: 'domain', rootDir: 'packages/domain', testMatch: ['**/src/**/*.spec.ts'] },
    { ...shared, displayName: 'contract', rootDir: 'packages/contract', testMatch: ['**/src/**/*.spec.ts'] },
    { ...shared, displayName: 'prisma', rootDir: 'prisma', testMatch: ['**/*.spec.ts'] },
    { ...shared, displayName: 'api', rootDir: 'apps/api', testMatch: ['**/src/**/*.spec.ts'] },
    { ...shared, displayName: 'web', rootDir: 'apps/web', testMatch: ['**/src/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'tests',
      rootDir: 'tests',
      testMatch: ['**/*.spec.ts'],
      globalSetup: here('tests/database/global-setup.mjs'),
      globalTeardown: here('tests/database/global-teardown.mjs'),
    },
  ],
};
