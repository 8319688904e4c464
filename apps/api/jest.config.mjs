import { serverTransform, workspaceRoot } from '../../tools/jest/workspace.mjs';

/** The server against a real PostgreSQL: its own unit specs, and requests through the whole of it. */
export default {
  ...serverTransform,
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/{src,test}/**/*.spec.ts'],
  globalSetup: '<rootDir>/test/start-database.mjs',
  globalTeardown: '<rootDir>/test/stop-database.mjs',
  cacheDirectory: `${workspaceRoot}/node_modules/.cache/jest`,
  testTimeout: 30_000,
};
