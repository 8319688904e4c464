import presets from 'jest-preset-angular/presets/index.js';
import { workspaceModules, workspaceRoot } from './workspace.mjs';

/**
 * Jest configuration for Angular component tests.
 *
 * @param {string} projectRoot absolute path of the project, which holds tsconfig.spec.json
 */
export function componentTests(projectRoot) {
  const preset = presets.createEsmPreset({ tsconfig: `${projectRoot}/tsconfig.spec.json` });
  return {
    ...preset,
    rootDir: projectRoot,
    testMatch: ['<rootDir>/src/**/*.spec.ts'],
    setupFilesAfterEnv: [`${workspaceRoot}/tools/jest/angular-setup.mjs`],
    moduleNameMapper: { ...preset.moduleNameMapper, ...workspaceModules },
    cacheDirectory: `${workspaceRoot}/node_modules/.cache/jest`,
  };
}
