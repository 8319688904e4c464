import { serverTransform, workspaceRoot } from './tools/jest/workspace.mjs';

/** Unit tests of the libraries and of the tools, without framework or browser. */
export default {
  ...serverTransform,
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/libs', '<rootDir>/tools'],
  testMatch: ['**/*.spec.ts', '**/*.spec.mjs'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/libs/ui/'],
  cacheDirectory: `${workspaceRoot}/node_modules/.cache/jest`,
};
