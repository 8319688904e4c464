/**
 * Bundles what runs on Node: the server, the demo seed, and the commands that open a practice, triage and measure.
 *
 * Our own TypeScript becomes one file per entry; packages stay in node_modules.
 * Nest reads its constructor types from decorator metadata, which esbuild does not write,
 * so files that use decorators are first transformed by SWC.
 */
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

const bundles = {
  api: {
    entryPoints: { main: 'apps/api/src/main.ts', practice: 'apps/api/src/setup/main.ts', seed: 'prisma/seed.ts' },
    plugins: [decoratorMetadata],
  },
  triage: { entryPoints: { main: 'tools/triage/main.ts' } },
  benchmark: { entryPoints: { main: 'tools/benchmark/main.ts' } },
  bench: { entryPoints: { speed: 'tools/bench/speed.ts' } },
};

/** `build-api.mjs [api|triage|benchmark|bench]`: one of them, or all. */
const [, , only] = process.argv;

try {
  for (const [name, bundle] of Object.entries(bundles)) {
    if (only && only !== name) continue;
    await rm(`${root}dist/${name}`, { recursive: true, force: true });
    await build({ ...common, ...bundle, outdir: `dist/${name}` });
  }
} catch {
  // esbuild has printed what is wrong and where.
  process.exitCode = 1;
}
