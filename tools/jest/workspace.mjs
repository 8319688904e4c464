import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const workspaceRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const { compilerOptions } = JSON.parse(readFileSync(`${workspaceRoot}/tsconfig.json`, 'utf8'));

/** Jest's `moduleNameMapper` for the `@myotome/*` names that tsconfig.json lists. */
export const workspaceModules = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [path]]) => [
    `^${name}$`,
    `${workspaceRoot}/${path.replace(/^\.\//, '')}`,
  ]),
);

const swc = [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
    module: { type: 'es6' },
  },
];

/** How TypeScript outside Angular is run under Jest: as ES modules, with decorator metadata for Nest. */
export const serverTransform = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': swc },
  moduleNameMapper: workspaceModules,
};
