/** The settings of the server, read from the environment in one place. */
import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { stop } from './progress.mjs';
import { root } from './run.mjs';

const off = ['false', '0', 'no', 'off'];
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

function isAddress(text, protocols) {
  try {
    return protocols.includes(new URL(text).protocol);
  } catch {
    return false; // `new URL` throws a TypeError for text that is no address
  }
}

/** Each rule: the setting's name, whether it is kept, and what it must be. */
const rules = [
  [
    'PORT',
    ({ PORT = '3000' }) => /^\d{1,5}$/.test(PORT) && Number(PORT) > 0 && Number(PORT) < 65536,
    'a port number from 1 to 65535',
  ],
  [
    'PUBLIC_URL',
    ({ PUBLIC_URL }) => !PUBLIC_URL || isAddress(PUBLIC_URL, ['http:', 'https:']),
    'a web address such as https://intake.example.org',
  ],
  [
    'DATABASE_URL',
    ({ DATABASE_URL }) => !DATABASE_URL || isAddress(DATABASE_URL, ['postgresql:', 'postgres:']),
    'a PostgreSQL address such as postgresql://user:password@host:5432/myotome',
  ],
  [
    'MYOTOME_SECRET',
    ({ MYOTOME_SECRET }) => !MYOTOME_SECRET || MYOTOME_SECRET.length >= 32,
    'at least 32 characters long',
  ],
  [
    'SMTP_URL',
    ({ SMTP_URL }) => !SMTP_URL || isAddress(SMTP_URL, ['smtp:', 'smtps:']),
    'a mail server address such as smtp://mail.example.org:587',
  ],
  ['LOG_LEVEL', ({ LOG_LEVEL }) => !LOG_LEVEL || levels.includes(LOG_LEVEL), `one of ${levels.join(', ')}`],
];

const requiredInProduction = ['DATABASE_URL', 'MYOTOME_SECRET', 'PUBLIC_URL'];

/**
 * What is wrong with the settings, one sentence each; empty when all is well.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function settingsProblems(env) {
  const problems = rules.filter(([, holds]) => !holds(env)).map(([name, , must]) => `${name} must be ${must}.`);
  if (env.NODE_ENV !== 'production') return problems;
  for (const name of requiredInProduction) if (!env[name]) problems.push(`${name} is required in production.`);
  if (env.MYOTOME_DEMO && !off.includes(env.MYOTOME_DEMO)) {
    problems.push('MYOTOME_DEMO must not be on in production: the demo has published passwords.');
  }
  return problems;
}

const defaults = ({ PORT }) => ({ PORT: '3000', PUBLIC_URL: `http://localhost:${PORT || 3000}`, DATA_DIR: '.data' });

/** A setting that is empty counts as not given. */
const given = (env) => Object.fromEntries(Object.entries(env).filter(([, value]) => value));

/**
 * The settings with their defaults.
 *
 * @param {Record<string, string | undefined>} env
 */
export function readSettings(env) {
  const production = env.NODE_ENV === 'production';
  const { PORT: port, PUBLIC_URL: publicUrl, DATA_DIR: dataDir } = { ...defaults(env), ...given(env) };
  return {
    production,
    port: Number(port),
    publicUrl: publicUrl.replace(/\/$/, ''),
    databaseUrl: env.DATABASE_URL || undefined,
    secret: env.MYOTOME_SECRET || undefined,
    demo: !production && !off.includes(env.MYOTOME_DEMO ?? ''),
    dataDir: isAbsolute(dataDir) ? dataDir : join(root, dataDir),
  };
}

/** Creates the data folder; one sentence when that cannot be done. */
export function ensureFolder(path) {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    stop(`The data folder ${path} cannot be written to (${error.code}): set DATA_DIR to one that can.`);
  }
}

/** Reads a file that only its owner may read, or writes it with what `make` returns. */
export function keptSecret(path, make = () => randomBytes(32).toString('base64url')) {
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  const value = make();
  try {
    writeFileSync(path, `${value}\n`, { mode: 0o600 });
  } catch (error) {
    stop(`${path} cannot be written (${error.code}): free some space or set DATA_DIR to another folder.`);
  }
  return value;
}

/** The password of the server's own database role, so that it need not be kept anywhere. */
export function rolePassword(secret) {
  return createHmac('sha256', secret).update('myotome database role').digest('base64url');
}

/** The address of the database for the server's own role, from the owner's address. */
export function roleUrl(ownerUrl, role, secret) {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = rolePassword(secret);
  return url.href;
}
