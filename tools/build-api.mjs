/**
 * Bundles what runs on Node: the server, the demo seed and the triage command.
 *
 * Our own TypeScript becomes one file per entry; packages stay in node_modules.
 * Nest reads its constructor types from decorator metadata, which esbuild does not write,
 * so files that use decorators are first transformed by SWC.
 */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const decoratorMetadata = {
  name: 'decorator-metadata',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[\\/]apps[\\/]api[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!/^\s*@\w/m.test(source)) return undefined;
      const { code } = await transform(source, {
        filename: path,
        swcrc: false,
        configFile: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

const common = {
  absWorkingDir: root,
  tsconfig: 'tsconfig.json',
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node24',
  format: 'esm',
  sourcemap: true,
  logLevel: 'warning',
};

/** Entry points whose source exists: during a partial checkout the others are left out. */
async function bundle(entries, outdir, plugins) {
  await rm(`${root}${outdir}`, { recursive: true, force: true });
  const entryPoints = Object.entries(entries).map(([name, source]) => ({ in: source, out: name }));
  const present = entryPoints.filter((entry) => existsSync(`${root}${entry.in}`));
  if (present.length > 0) await build({ ...common, entryPoints: present, outdir, plugins });
}

try {
  await bundle({ main: 'apps/api/src/main.ts', seed: 'prisma/seed.ts' }, 'dist/api', [decoratorMetadata]);
  await bundle({ main: 'tools/triage/main.ts' }, 'dist/triage', []);
} catch {
  // esbuild has printed what is wrong and where.
  process.exitCode = 1;
}
