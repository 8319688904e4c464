/**
 * Runs a command under Node 24, which Angular 22 needs, on machines whose own Node is older.
 *
 * This file and what it imports must run on Node 18 without any package installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { whenNpmEnds } from './processes.mjs';
import { report, step, stop } from './progress.mjs';
import { causeOf, npm, root } from './run.mjs';

const wanted = { major: 24, minor: 15 };
const published = ['linux-x64', 'linux-arm64', 'darwin-x64', 'win-x64'];

/** Whether this version of Node, such as `24.15.0`, is new enough. */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > wanted.major || (major === wanted.major && minor >= wanted.minor);
}

const installIt = `install Node ${wanted.major}.${wanted.minor} or newer and start again`;

async function fetchNode(folder, name) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "private": true }\n');
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const range = `${name}@^${wanted.major}.${wanted.minor}.0`;
  const result = await npm(['install', '--prefix', folder, ...flags, range], { cwd: folder });
  if (result.code !== 0) {
    stop(
      `Node ${process.versions.node} is too old and Node 24 could not be fetched, because ${causeOf(result)}: ${installIt}.`,
    );
  }
}

/** This kind of machine as the published packages name it; without glibc there is none. */
function machine() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const withoutGlibc = platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  return `${platform}-${process.arch}${withoutGlibc ? ' without glibc' : ''}`;
}

/** The path of a Node 24 program, fetched once and kept. */
async function node24() {
  const name = machine();
  if (!published.includes(name)) {
    stop(
      `Node ${process.versions.node} is too old and none can be fetched for this kind of machine (${name}): ${installIt}.`,
    );
  }
  const folder = `${root}/.data/node`;
  const binary = `${folder}/node_modules/node-${name}/bin/node${name.startsWith('win') ? '.exe' : ''}`;
  if (!existsSync(binary)) {
    await step(`Fetch Node 24 (this machine has ${process.versions.node})`, () => fetchNode(folder, `node-${name}`));
  }
  return binary;
}

function runAgain(binary, script) {
  return new Promise((resolve) => {
    const child = spawn(binary, [script, ...process.argv.slice(2)], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    // A terminal sends Ctrl-C to both; the child does the work, so this one only waits.
    process.on('SIGINT', () => undefined);
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    whenNpmEnds(() => child.kill('SIGTERM'));
    child.on('error', (error) => {
      report(error);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs `work` here when this Node is new enough, otherwise the same script again under Node 24.
 * Sets the exit code; a failure is reported in words.
 *
 * @param {string} scriptUrl `import.meta.url` of the script
 * @param {() => Promise<number | void>} work its result is the exit code
 */
export async function underNode24(scriptUrl, work) {
  try {
    const here = isNewEnough(process.versions.node);
    const code = here ? await work() : await runAgain(await node24(), fileURLToPath(scriptUrl));
    process.exitCode = code ?? 0;
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}
