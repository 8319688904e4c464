/**
 * Applies the migrations in prisma/migrations with Prisma's own engine, compiled to WebAssembly:
 * the ordinary engine is a download, which closed networks refuse.
 * It keeps the ordinary `_prisma_migrations` table, so `prisma migrate deploy` stays usable.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { stop } from './progress.mjs';
import { root } from './run.mjs';

const folder = join(root, 'prisma/migrations');
const filters = { externalTables: [], externalEnums: [] };

/** The migrations on disk, oldest first. */
function migrationsOnDisk() {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }));
}

/**
 * What of the migrations on disk is not in the database yet, and what is wrong with its history.
 *
 * @param {{ name: string, sql: string }[]} onDisk
 * @param {{ name: string, checksum: string }[]} applied
 * @returns {{ pending: string[], problem?: string }}
 */
export function compareHistory(onDisk, applied) {
  const known = new Map(onDisk.map(({ name, sql }) => [name, createHash('sha256').update(sql).digest('hex')]));
  const foreign = applied.find(({ name }) => !known.has(name));
  if (foreign)
    return { pending: [], problem: `it has the migration ${foreign.name}, made by a newer version of Myotome` };
  const changed = applied.find(({ name, checksum }) => known.get(name) !== checksum);
  if (changed) return { pending: [], problem: `the migration ${changed.name} was changed after it was applied` };
  const done = new Set(applied.map(({ name }) => name));
  return { pending: onDisk.map(({ name }) => name).filter((name) => !done.has(name)) };
}

async function appliedMigrations(client) {
  const { rows: tables } = await client.query(`SELECT to_regclass('_prisma_migrations') AS present`);
  if (!tables[0].present) return [];
  // A migration that was cut short left nothing behind but its record, and may be tried again.
  await client.query(
    `UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL`,
  );
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows;
}

/**
 * Prisma's adapter cuts a script at each semicolon, even inside a function's body or a comment.
 * Sent whole, PostgreSQL cuts it itself and takes it as one transaction: a failed migration leaves nothing behind.
 */
function withWholeScripts(factory) {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = async (sql) => {
      await adapter.executeRaw({ sql, args: [], argTypes: [] });
    };
    return adapter;
  };
  return factory;
}

async function openEngine(databaseUrl) {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const { PrismaPg } = await import('@prisma/adapter-pg');
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils');
  const wasm = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const schema = [['schema.prisma', readFileSync(join(root, 'prisma/schema.prisma'), 'utf8')]];
  const adapter = bindMigrationAwareSqlAdapterFactory(
    withWholeScripts(new PrismaPg({ connectionString: databaseUrl })),
  );
  return bindings.SchemaEngine.new({ datamodels: schema }, () => undefined, adapter);
}

function asList(migrations) {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(join(folder, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}

async function applyWithEngine(databaseUrl, migrations) {
  const engine = await openEngine(databaseUrl);
  try {
    await engine.applyMigrations({ migrationsList: asList(migrations), filters });
  } catch (error) {
    stop(`The database could not be brought up to date:\n${error.message ?? error}`);
  } finally {
    engine.free?.();
  }
}

/**
 * Brings the database to the present schema. Several servers may start at once: one applies, the others wait.
 *
 * @param {string} databaseUrl of the owner
 * @param {import('pg').Client} client connected as the owner
 * @returns {Promise<number>} how many migrations were applied
 */
export async function migrate(databaseUrl, client) {
  const migrations = migrationsOnDisk();
  await client.query(`SELECT pg_advisory_lock(hashtext('myotome migrations'))`);
  try {
    const { pending, problem } = compareHistory(migrations, await appliedMigrations(client));
    if (problem) stop(`This database cannot be used, because ${problem}.`);
    if (pending.length > 0) await applyWithEngine(databaseUrl, migrations);
    return pending.length;
  } finally {
    await client.query(`SELECT pg_advisory_unlock(hashtext('myotome migrations'))`);
  }
}
