/** Opens a practice in the database that the server uses. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { ensureBuilt, isShipped } from './build.mjs';
import { connect, ensureServerRole } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { report, stop } from './progress.mjs';
import { root } from './run.mjs';
import { serverEnvironment } from './server.mjs';
import { keptSecret, readSettings, settingsProblems } from './settings.mjs';

/** The owner's address of our own PostgreSQL, which `npm start` keeps running. */
function embeddedDatabase(folder) {
  const read = (name) =>
    existsSync(`${folder}/${name}`) ? readFileSync(`${folder}/${name}`, 'utf8').trim() : undefined;
  const [port, password] = [read('postgres.port'), read('postgres.password')];
  if (!port || !password) stop('There is no database yet: start Myotome first, or set DATABASE_URL.');
  return `postgresql://postgres:${password}@127.0.0.1:${port}/myotome`;
}

async function run() {
  const problems = settingsProblems(process.env);
  if (problems.length > 0) stop(problems.join('\n'));
  const settings = readSettings(process.env);
  if (!isShipped) {
    await ensureInstalled();
    await ensureBuilt(['database client', 'server']);
  }
  const secret = settings.secret ?? keptSecret(`${settings.dataDir}/secret`);
  const ownerUrl = settings.databaseUrl ?? embeddedDatabase(settings.dataDir);
  const client = await connect(ownerUrl);
  const serverUrl = await ensureServerRole(client, ownerUrl, secret);
  await client.end();
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/api/practice.js'], {
    cwd: root,
    env: serverEnvironment(settings, { secret, serverUrl }),
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** @returns {Promise<number>} the exit code */
export async function openPractice() {
  try {
    return await run();
  } catch (error) {
    report(error);
    return 1;
  }
}
