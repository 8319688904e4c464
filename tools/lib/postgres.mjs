/** The embedded PostgreSQL: made once, started and stopped with the server, in one folder. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './ports.mjs';
import { postgresHome } from './postgres-home.mjs';
import { commandOf, isAlive } from './processes.mjs';
import { stop } from './progress.mjs';
import { causeOf, run } from './run.mjs';
import { keptSecret } from './settings.mjs';

const version = '18';
const host = '127.0.0.1';

async function keptPort(file) {
  const before = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = (await freePort(host, before)) ?? (await freePort(host));
  if (port !== before) writeFileSync(file, `${port}\n`);
  return port;
}

/** Makes a new cluster beside the place and moves it there when it is whole, so that a half-made one is never used. */
async function initialise({ programs, dataFolder, account }, password) {
  const partial = `${dataFolder}.new`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true, mode: 0o700 });
  if (account.uid !== undefined) chownSync(partial, account.uid, account.gid);
  const flags = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-instructions'];
  const builtin = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const passwordFile = `${partial}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account.uid !== undefined) chownSync(passwordFile, account.uid, account.gid);
  const options = { ...account, cwd: '/' };
  const result = await run(
    `${programs}/initdb`,
    [`--pgdata=${partial}`, ...flags, ...builtin, `--pwfile=${passwordFile}`],
    options,
  );
  rmSync(passwordFile, { force: true });
  if (result.code !== 0) stop(`PostgreSQL could not make its data folder ${dataFolder}, because ${causeOf(result)}.`);
  rmSync(dataFolder, { recursive: true, force: true });
  renameSync(partial, dataFolder);
}

/** Whether a cluster is there; stops with one sentence when something else is. */
function hasCluster(dataFolder) {
  if (!existsSync(dataFolder) || readdirSync(dataFolder).length === 0) return false;
  const mark = `${dataFolder}/PG_VERSION`;
  const found = existsSync(mark) ? readFileSync(mark, 'utf8').trim() : undefined;
  if (found === version) return true;
  return stop(
    found
      ? `The data folder ${dataFolder} was made by PostgreSQL ${found || '(unreadable)'}, not ${version}: move it away, or set DATA_DIR to another folder.`
      : `The data folder ${dataFolder} is corrupt, it holds no database: restore it or move it away, or set DATA_DIR to another folder.`,
  );
}

/** What a file says; nothing when it is not there, as when it goes at this very moment. */
function linesOf(file) {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** PostgreSQL's own note of its process. A server that was killed leaves it, and the next one replaces it. */
const postmaster = (dataFolder) => {
  const file = `${dataFolder}/postmaster.pid`;
  const lines = linesOf(file);
  return { file, pid: Number(lines[0]) || undefined, ready: lines[7]?.trim() === 'ready' };
};

/** Ends a server left behind by a launcher that was killed; a stale lock naming some other process is removed. */
async function clearLeftOver(dataFolder) {
  const { file, pid } = postmaster(dataFolder);
  if (!pid || !isAlive(pid)) return;
  if (!/postgres/.test(commandOf(pid))) return rmSync(file, { force: true });
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL']) {
    process.kill(pid, signal);
    for (let tries = 0; tries < 100 && isAlive(pid); tries++) await wait(100);
    if (!isAlive(pid)) return;
  }
}

const complaints = [
  [/No space left on device/, 'the disk is full'],
  [/could not bind|Address already in use/, 'its port is in use'],
  [
    /could not locate a valid checkpoint|invalid (checkpoint|magic|primary)|could not (open|read) file "(global|base|pg_)|incorrect checksum|is corrupted|invalid data/i,
    'the data folder is corrupt: restore it from a backup, or move it away to begin anew',
  ],
  [/Permission denied|Read-only file system/, 'the data folder cannot be written to'],
];

function whyNot(log) {
  const known = complaints.find(([pattern]) => pattern.test(log));
  return known
    ? known[1]
    : log
        .trim()
        .split('\n')
        .findLast((line) => /FATAL|PANIC/.test(line)) || 'it ended without saying why';
}

const durable = ['-c', 'max_wal_size=4GB'];
const forTests = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

function spawnPostgres({ programs, dataFolder, account }, { port, logFile, flags }) {
  const log = openSync(logFile, 'w', 0o600);
  const listen = ['-c', `listen_addresses=${host}`, '-c', 'unix_socket_directories=', '-c', 'max_connections=100'];
  return spawn(`${programs}/postgres`, ['-D', dataFolder, '-p', String(port), ...listen, ...flags], {
    ...account,
    cwd: '/',
    // Its own group, so that Ctrl-C reaches the server first and the database after it.
    detached: true,
    stdio: ['ignore', log, log],
  });
}

async function untilReady(child, { dataFolder, logFile }) {
  for (let tries = 0; tries < 6000; tries++) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const { ready, pid } = postmaster(dataFolder);
    if (ready && pid === child.pid) return;
    await wait(10);
  }
  stop(`PostgreSQL did not start in ${dataFolder}, because ${whyNot(readFileSync(logFile, 'utf8'))}.`);
}

function ending(child, { programs, dataFolder, account }) {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    if (process.platform === 'win32')
      spawnSync(`${programs}/pg_ctl`, ['stop', '-D', dataFolder, '-m', 'fast'], account);
    else child.kill('SIGINT');
    const slow = setTimeout(() => child.kill('SIGQUIT'), 15_000);
    await ended;
    clearTimeout(slow);
  };
}

/**
 * Starts PostgreSQL on this machine's own address alone, making its cluster first if there is none.
 *
 * @param {{ folder: string, temporary?: boolean }} options where port, password, log and data are kept;
 *   `temporary` gives up durability for speed, for tests
 * @returns {Promise<{ url: (database: string) => string, dataFolder: string, exited: Promise<void>, stop: () => Promise<void>, kill: () => void }>}
 *   `kill` does not wait for a clean end; the next start recovers from that
 */
export async function startPostgres({ folder, temporary = false }) {
  const home = postgresHome(`${folder}/postgres`);
  const isNew = !hasCluster(home.dataFolder);
  const passwordFile = `${folder}/postgres.password`;
  if (!isNew && !existsSync(passwordFile))
    stop(`${passwordFile} is missing, without which ${home.dataFolder} cannot be opened: restore it.`);
  const password = keptSecret(passwordFile, () => randomBytes(24).toString('base64url'));
  if (isNew) await initialise(home, password);
  else await clearLeftOver(home.dataFolder);
  const port = await keptPort(`${folder}/postgres.port`);
  const logFile = `${folder}/postgres.log`;
  const child = spawnPostgres(home, { port, logFile, flags: temporary ? forTests : durable });
  const exited = new Promise((resolve) => child.once('exit', () => resolve()));
  // A server that nobody has the handle of would go on, and its launcher with it.
  await untilReady(child, { ...home, logFile }).catch((error) => {
    child.kill('SIGQUIT');
    throw error;
  });
  const url = (database) => `postgresql://postgres:${password}@${host}:${port}/${database}`;
  // SIGQUIT is PostgreSQL's own immediate shutdown: its processes end with it.
  const kill = () => child.kill('SIGQUIT');
  return { url, dataFolder: home.dataFolder, exited, stop: ending(child, home), kill };
}
