/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-stands-alone',
      comment: 'The engines know no framework, no database and no words.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^packages/domain/src', 'node_modules/(edtf|temporal-polyfill|temporal-spec)'] },
    },
    {
      name: 'contract-needs-only-domain',
      severity: 'error',
      from: { path: '^packages/contract/src', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^packages/(contract|domain)/', 'node_modules/zod'] },
    },
    {
      name: 'web-sees-no-server',
      severity: 'error',
      from: { path: '^apps/web' },
      to: { path: '^(apps/api|prisma)/' },
    },
    {
      name: 'prisma-for-the-api-and-tests',
      severity: 'error',
      from: { pathNot: '^(apps/api|prisma|tests)/' },
      to: { path: '^prisma/' },
    },
    {
      name: 'prisma-client-in-shared-only',
      comment:
        'Services read and write through shared/records; only the accounts and the rules write their own tables.',
      severity: 'error',
      from: {
        path: '^apps/api/src',
        pathNot: '^apps/api/src/(shared|open-database|app\\.module|cli|questions/rule-runner)',
      },
      to: { path: '^prisma/src/(connect|database-error)' },
    },
    {
      name: 'shared-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/api/src/shared', pathNot: 'http/access\\.guard' },
      to: { path: '^apps/api/src/(?!shared|config)' },
    },
    {
      name: 'api-features-stay-apart',
      severity: 'error',
      from: {
        path: '^apps/api/src/(agreements|cohorts|dashboard|notices|questions|accounts|health|session)/',
      },
      to: {
        path: '^apps/api/src/(agreements|cohorts|dashboard|notices|questions|accounts|health)/',
        pathNot: '^apps/api/src/$1/',
      },
    },
    {
      name: 'web-shared-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/web/src/shared' },
      to: { path: '^apps/web/src/(?!shared|messages)' },
    },
    {
      name: 'web-features-stay-apart',
      comment: 'What two features of the page use belongs to shared; only App and resources know them all.',
      severity: 'error',
      from: { path: '^apps/web/src/([^/]+)/', pathNot: '^apps/web/src/(shared|messages)/' },
      to: { path: '^apps/web/src/[^/]+/', pathNot: '^apps/web/src/($1|shared|messages)/' },
    },
    {
      name: 'tests-are-not-shipped',
      severity: 'error',
      from: { path: '^(apps|packages|prisma)/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^tests/' },
    },
    {
      name: 'dev-tools-are-not-shipped',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src', pathNot: '\\.spec\\.tsx?$' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated|\\.turbo)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
