/** `npm start`: from whatever is there to a server that answers, and back down again. */
import { ensureBuilt, isShipped } from './build.mjs';
import { connect, dropDatabase, ensureDatabase, ensureServerRole, isEmpty } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { claim } from './lock.mjs';
import { migrate } from './migrate.mjs';
import { whyTaken } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { whenNpmEnds } from './processes.mjs';
import { report, step, stop } from './progress.mjs';
import { endChildren } from './run.mjs';
import { isDemoUnfinished, readDemo, seedDemo, serverEnvironment, startServer } from './server.mjs';
import { ensureFolder, keptSecret, readSettings, settingsProblems } from './settings.mjs';
import { welcome } from './welcome.mjs';

const database = 'myotome';

async function checkBeforehand(settings) {
  const problems = settingsProblems(process.env);
  if (problems.length > 0) stop(problems.join('\n'));
  const why = await whyTaken(settings.port);
  if (why) stop(`Port ${settings.port} ${why}: choose another one with PORT.`);
}

/** The owner's address: of the given database, or of our own PostgreSQL, which is started. */
async function openDatabase(settings, running) {
  if (settings.databaseUrl) return settings.databaseUrl;
  const postgres = await step('Start PostgreSQL', () => startPostgres({ folder: settings.dataDir }));
  running.push({ name: 'PostgreSQL', ...postgres });
  const cluster = await connect(postgres.url('postgres'));
  // Only the demo can be in a database whose seeding was cut short.
  if (isDemoUnfinished(settings)) await dropDatabase(cluster, database);
  await ensureDatabase(cluster, database);
  await cluster.end();
  return postgres.url(database);
}

async function prepareDatabase(settings, secret, ownerUrl) {
  const client = await connect(ownerUrl);
  await step('Bring the database up to date', async (note) => {
    const applied = await migrate(ownerUrl, client);
    note(applied ? `${applied} applied` : 'nothing to do');
  });
  const serverUrl = await ensureServerRole(client, ownerUrl, secret);
  const env = serverEnvironment(settings, { secret, serverUrl });
  if (settings.demo && (await isEmpty(client))) {
    await step('Make the demo practice', () => seedDemo(settings, env, ownerUrl));
  }
  await client.end();
  return env;
}

/** Brings everything up; what must be stopped later is added to `running` as it starts. */
async function bringUp(settings, running) {
  await checkBeforehand(settings);
  if (!isShipped) {
    await ensureInstalled();
    await ensureBuilt();
  }
  if (!settings.databaseUrl || !settings.secret || settings.demo) {
    ensureFolder(settings.dataDir);
    const release = claim(settings.dataDir);
    running.push({ stop: async () => release() });
  }
  const secret = settings.secret ?? keptSecret(`${settings.dataDir}/secret`);
  const ownerUrl = await openDatabase(settings, running);
  const env = await prepareDatabase(settings, secret, ownerUrl);
  await step('Start the server', async () => {
    const server = startServer(settings, env);
    running.push({ name: 'The server', ...server });
    await server.ready;
  });
  process.stdout.write(welcome(settings, readDemo(settings)));
}

/** Settles at the first request to stop; at the second, everything is killed. */
function stopRequested(running) {
  return new Promise((resolve) => {
    let asked = 0;
    const ask = () => {
      asked += 1;
      if (asked === 1) resolve(undefined);
      if (asked < 2) return;
      for (const { kill } of running) kill?.();
      process.exit(1);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
    // There is a channel when an older Node started this one; it closes when that one is gone.
    process.on('disconnect', ask);
    process.channel?.unref();
    if (!process.channel) whenNpmEnds(ask);
  });
}

/** Settles when one of the running programs ends by itself. */
function diedAlone(running) {
  const deaths = running
    .filter(({ exited }) => exited)
    .map(async ({ name, exited }) => {
      const how = await exited;
      return `${name} ended by itself${how === undefined ? '' : ` (${how})`}.`;
    });
  return Promise.race(deaths);
}

async function bringDown(running) {
  for (const { stop: end } of running.toReversed()) await end();
}

async function runUntilStopped(running, requested) {
  const up = bringUp(readSettings(process.env), running);
  const interrupted = await Promise.race([up.then(() => false), requested.then(() => true)]);
  if (interrupted) {
    endChildren();
    // The step that was cut short fails, and what it says about that does not matter.
    await up.catch(() => undefined);
    return;
  }
  const death = await Promise.race([diedAlone(running), requested]);
  if (death) stop(`${death} Start again to recover: what was saved is safe.`);
}

/** Runs until asked to stop. @returns {Promise<number>} the exit code */
export async function launch() {
  const running = [];
  const requested = stopRequested(running);
  let code = 0;
  try {
    await runUntilStopped(running, requested);
    process.stderr.write('\nStopping.\n');
  } catch (error) {
    report(error);
    code = 1;
  }
  await bringDown(running);
  return code;
}
