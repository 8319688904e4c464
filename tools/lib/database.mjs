/** The database as the launcher sees it: reachable or not, its roles, whether it is empty. */
import { stop } from './progress.mjs';
import { rolePassword, roleUrl } from './settings.mjs';

/** The role that the server connects as. It owns nothing, so that row-level security holds for it. */
const serverRole = 'myotome_app';

const refusals = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host name cannot be looked up',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'the host cannot be reached',
  '28P01': 'the user name or password is wrong',
  28000: 'this user may not sign in',
  '3D000': 'there is no such database',
  53300: 'it has too many connections already',
  '57P03': 'it is still starting',
};

async function tryConnect(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 8000,
    application_name: 'myotome launcher',
  });
  // A lost connection shows in the next query; without a listener it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return { client };
  } catch (error) {
    return { error: error.errors?.[0] ?? error };
  }
}

/** Connects, or stops with a sentence that names the host but not the password. */
export async function connect(url) {
  const { client, error } = await tryConnect(url);
  if (client) return client;
  const { hostname, port, pathname } = new URL(url);
  const why = refusals[error.code] ?? error.message;
  return stop(
    `The database ${pathname.slice(1)} at ${hostname}:${port || 5432} cannot be used, because ${why}: check DATABASE_URL.`,
  );
}

/** Makes the database if the cluster does not have it yet. */
export async function ensureDatabase(client, name) {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
}

/** Throws the database away with all that is in it. */
export async function dropDatabase(client, name) {
  await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
}

async function refuseStrongRole(client) {
  const { rows } = await client.query('SELECT rolsuper OR rolbypassrls AS strong FROM pg_roles WHERE rolname = $1', [
    serverRole,
  ]);
  if (rows[0]?.strong) stop(`The role ${serverRole} must not be a superuser or bypass row-level security.`);
}

/**
 * Makes sure that the server can sign in with its own role, whose password follows from the secret.
 *
 * @param {import('pg').Client} client connected as the owner
 * @param {string} ownerUrl
 * @param {string} secret
 * @returns {Promise<string>} the address for the server
 */
export async function ensureServerRole(client, ownerUrl, secret) {
  const url = roleUrl(ownerUrl, serverRole, secret);
  const probe = await tryConnect(url);
  if (probe.client) await probe.client.end();
  else {
    const password = client.escapeLiteral(rolePassword(secret));
    await client.query(`ALTER ROLE ${serverRole} LOGIN PASSWORD ${password}`).catch((error) => {
      stop(
        `The user in DATABASE_URL may not set the password of the role ${serverRole} (${error.message}): let it create roles.`,
      );
    });
  }
  await refuseStrongRole(client);
  return url;
}

/** Whether nobody has an account yet. */
export async function isEmpty(client) {
  const { rows } = await client.query('SELECT NOT EXISTS (SELECT FROM auth_user) AS empty');
  return rows[0].empty;
}
