/** Builds what is missing or stale, judged by the content of what goes in. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLanes } from './lanes.mjs';
import { step, stop } from './progress.mjs';
import { childEnvironment, root, run } from './run.mjs';

const shared = ['tsconfig.json', 'package-lock.json'];

/** What is built, from what, into what. */
const products = [
  {
    name: 'database client',
    isSource: true,
    inputs: ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'],
    output: 'apps/api/src/platform/database/generated/client.ts',
    // Generating needs no engine; naming any program keeps Prisma from downloading one.
    program: [
      'prisma',
      ['generate'],
      { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    ],
  },
  {
    name: 'patient app',
    inputs: ['apps/intake', 'libs', 'tools/build-app.mjs', ...shared],
    output: 'dist/intake/index.html',
    program: [process.execPath, ['tools/build-app.mjs', 'intake']],
  },
  {
    name: 'dashboard',
    inputs: ['apps/dashboard', 'libs', 'tools/build-app.mjs', ...shared],
    output: 'dist/dashboard/index.html',
    program: [process.execPath, ['tools/build-app.mjs', 'dashboard']],
  },
  {
    name: 'server',
    inputs: ['apps/api', 'prisma', 'libs', 'tools/build-api.mjs', ...shared],
    output: 'dist/api/main.js',
    program: [process.execPath, ['tools/build-api.mjs', 'api']],
  },
  {
    name: 'triage command',
    inputs: ['tools/triage', 'libs', 'tools/build-api.mjs', ...shared],
    output: 'dist/triage/main.js',
    program: [process.execPath, ['tools/build-api.mjs', 'triage']],
  },
  {
    name: 'benchmark command',
    isOnDemand: true,
    inputs: ['tools/benchmark', 'tools/catalogue', 'libs', 'tools/build-api.mjs', ...shared],
    output: 'dist/benchmark/main.js',
    program: [process.execPath, ['tools/build-api.mjs', 'benchmark']],
  },
  {
    name: 'bench command',
    isOnDemand: true,
    inputs: ['tools/bench', 'libs', 'tools/build-api.mjs', ...shared],
    output: 'dist/bench/speed.js',
    program: [process.execPath, ['tools/build-api.mjs', 'bench']],
  },
];

const isIgnored = (name) => /\.spec\.ts$|^node_modules$|^generated$|^\./.test(name);

function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return yield path;
  for (const entry of readdirSync(path).sort()) {
    if (!isIgnored(entry)) yield* filesUnder(join(path, entry));
  }
}

/**
 * A fingerprint of all files under the given paths: their names and their content.
 *
 * @param {string[]} inputs paths of files or folders, relative to `base`
 */
export function fingerprint(inputs, base = root) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesUnder(join(base, input)))
      hash.update(`${file.slice(base.length)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const stampsFile = `${root}/dist/.built.json`;
const readStamps = () => (existsSync(stampsFile) ? JSON.parse(readFileSync(stampsFile, 'utf8')) : {});

function stamp(name, print) {
  mkdirSync(`${root}/dist`, { recursive: true });
  writeFileSync(stampsFile, `${JSON.stringify({ ...readStamps(), [name]: print }, null, 2)}\n`);
}

async function build({ name, program: [program, args, extra] }) {
  const shell = process.platform === 'win32' && program !== process.execPath;
  const result = await run(program, args, { env: childEnvironment(extra), shell });
  if (result.code !== 0) stop(`The ${name} could not be built:\n${result.stdout}${result.stderr}`);
}

/** Whether this is a built image without sources, in which there is nothing to install or build. */
export const isShipped = !existsSync(`${root}/apps`);

async function buildIfStale(product) {
  const print = fingerprint(product.inputs);
  if (readStamps()[product.name] === print && existsSync(`${root}/${product.output}`)) return;
  await step(`Build the ${product.name}`, () => build(product));
  stamp(product.name, print);
}

/**
 * Builds each product whose inputs changed since it was built, or whose output is gone.
 *
 * @param {string[]} names of the products; when left out, all that somebody needs who only runs them
 */
export async function ensureBuilt(names = products.filter((each) => !each.isOnDemand).map(({ name }) => name)) {
  const wanted = products.filter(({ name }) => names.includes(name));
  // The database client goes into the server; the rest stand side by side, and are built two at a time.
  await inLanes(
    wanted.filter(({ isSource }) => isSource),
    { width: 1, perform: buildIfStale },
  );
  await inLanes(
    wanted.filter(({ isSource }) => !isSource),
    { width: 2, perform: buildIfStale },
  );
}
