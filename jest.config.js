/** @type {import('jest').Config} */
const base = {
  transform: { '^.+\\.[cm]?[tj]sx?$': '@swc/jest' },
  // @react-email imports react-dom while it runs, which Jest's own modules cannot. NestJS 12, temporal-polyfill and mailparser's
  // helpers are ES modules; Jest on Node 20 cannot require those untransformed.
  transformIgnorePatterns: ['node_modules/(?!(@nestjs|@react-email|temporal-polyfill|temporal-utils)/)'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'require', 'default'] },
  setupFiles: ['reflect-metadata'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.koers'],
};
const withDatabase = {
  ...base,
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
};

module.exports = {
  // Jest reads it here only, not in a project. PostgreSQL shares two cores with everything else.
  testTimeout: 30_000,
  projects: [
    {
      ...base,
      displayName: 'small',
      testMatch: ['<rootDir>/{backend,workflows,admin}/src/**/*.spec.ts?(x)', '<rootDir>/prisma/**/*.spec.ts'],
    },
    { ...base, displayName: 'architecture', testMatch: ['<rootDir>/tests/architecture/**/*.spec.ts'] },
    { ...withDatabase, displayName: 'medium', testMatch: ['<rootDir>/tests/{medium,api,workflows}/**/*.spec.ts'] },
    {
      ...base,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.spec.ts'],
      globalSetup: '<rootDir>/tests/support/global-browser.ts',
      globalTeardown: '<rootDir>/tests/support/global-browser-end.ts',
    },
    {
      ...base,
      displayName: 'start',
      testMatch: ['<rootDir>/tests/start/**/*.spec.ts'],
      globalSetup: '<rootDir>/tests/support/global-start.ts',
      globalTeardown: '<rootDir>/tests/support/global-start-end.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
    },
  ],
};
