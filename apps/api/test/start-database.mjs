import { startTestDatabase, testSecret } from '../../../tools/lib/test-database.mjs';

/** Starts one PostgreSQL for all specs; each spec makes practices of its own in it. */
export default async function startDatabase() {
  const database = await startTestDatabase();
  process.env.TEST_OWNER_URL = database.ownerUrl;
  process.env.TEST_APP_URL = database.serverUrl;
  process.env.TEST_SECRET = testSecret;
  globalThis.stopTestDatabase = database.stop;
}
