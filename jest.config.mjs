/**
 * One jest project per kind of test; unit tests stand beside the code, the other kinds in `test/`.
 * The `source` condition lets package imports (`#domain/…`) resolve to TypeScript instead of `dist`.
 */
const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2023',
        },
        module: { type: 'es6' },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.local'],
};

const kind = (name, testMatch, more = {}) => ({ ...shared, displayName: name, testMatch, ...more });

export default {
  testTimeout: 120_000,
  projects: [
    kind('unit', ['<rootDir>/{libs,apps,workflows}/**/*.spec.ts']),
    kind('architecture', ['<rootDir>/test/architecture/**/*.spec.ts']),
    kind('workflow', ['<rootDir>/test/workflow/**/*.spec.ts']),
    kind('replay', ['<rootDir>/test/replay/**/*.spec.ts']),
    kind('integration', ['<rootDir>/test/integration/**/*.spec.ts']),
    kind('e2e', ['<rootDir>/test/e2e/**/*.spec.ts']),
    kind('web', ['<rootDir>/test/web/**/*.spec.ts']),
    kind('crash', ['<rootDir>/test/crash/**/*.spec.ts']),
  ],
};
