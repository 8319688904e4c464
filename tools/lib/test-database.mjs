/** A PostgreSQL for one run of tests: real, migrated, and gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, ensureDatabase, ensureServerRole } from './database.mjs';
import { migrate } from './migrate.mjs';
import { startPostgres } from './postgres.mjs';

/** A secret for tests alone. */
export const testSecret = 'a secret for tests, known to everyone';

/**
 * @returns {Promise<{ ownerUrl: string, serverUrl: string, stop: () => Promise<void> }>} addresses for the owner of
 *   the tables and for the server's own role, which row-level security binds
 */
export async function startTestDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'myotome-test-'));
  const postgres = await startPostgres({ folder, temporary: true });
  const ownerUrl = postgres.url('myotome');
  try {
    const cluster = await connect(postgres.url('postgres'));
    await ensureDatabase(cluster, 'myotome');
    await cluster.end();
    const owner = await connect(ownerUrl);
    await migrate(ownerUrl, owner);
    const serverUrl = await ensureServerRole(owner, ownerUrl, testSecret);
    await owner.end();
    return { ownerUrl, serverUrl, stop: () => removeAll(postgres, folder) };
  } catch (error) {
    await removeAll(postgres, folder);
    throw error;
  }
}

async function removeAll(postgres, folder) {
  await postgres.stop();
  rmSync(postgres.dataFolder, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
