/** Running other programs, on Node 18 and without packages. */
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, without a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The environment for child programs: this very Node first on the PATH, Nx quiet and on its own. */
export function childEnvironment(extra = {}) {
  const bins = [dirname(process.execPath), `${root}/node_modules/.bin`];
  return {
    ...process.env,
    PATH: [...bins, process.env.PATH ?? ''].join(delimiter),
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    NX_NO_CLOUD: 'true',
    ...extra,
  };
}

const children = new Set();
let isEnding = false;

/** Ends every program that `run` has started and that still runs; later ones are refused. */
export function endChildren() {
  isEnding = true;
  for (const child of children) child.kill('SIGTERM');
}

/**
 * Runs a program to its end and keeps what it says.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>} code 127 when it could not be started
 */
export function run(program, args, options = {}) {
  if (isEnding) return Promise.resolve({ code: 128, stdout: '', stderr: 'interrupted' });
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: childEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    });
    children.add(child);
    const said = { stdout: '', stderr: '' };
    child.stdout?.setEncoding('utf8').on('data', (text) => (said.stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (said.stderr += text));
    child.on('error', (error) => resolve({ code: 127, ...said, stderr: error.message }));
    child.on('close', (code, signal) => {
      children.delete(child);
      resolve({ code: code ?? (signal ? 128 : 1), ...said });
    });
  });
}

/** Runs npm: the one that started us when there is one, so that nothing else needs to be on the PATH. */
export function npm(args, options = {}) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}

const causes = [
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET|ERR_SOCKET_TIMEOUT/, 'there is no network'],
  [/ENOSPC|No space left/i, 'the disk is full'],
  [/EROFS|EACCES|EPERM|Read-only file system/i, 'the folder cannot be written to'],
  [/\bE404\b|ETARGET|notarget/, 'the package registry does not have it'],
];

/** The cause of a failed program in plain words, or the last line that it said. */
export function causeOf({ stdout, stderr }) {
  const known = causes.find(([pattern]) => pattern.test(stderr));
  if (known) return known[1];
  return `${stdout}\n${stderr}`.trim().split('\n').at(-1) || 'it ended without saying why';
}
