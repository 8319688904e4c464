import { Database } from '../apps/api/src/platform/database/database';
import { readSettings } from '../apps/api/src/platform/settings';
import { makeDemo } from '../apps/api/src/demo/make-demo';

/** Makes the demo practice in an empty database; in one that is in use it changes nothing. */
async function seed(): Promise<void> {
  const settings = readSettings(process.env);
  if (settings.production) throw new Error('The demo practice is refused in production: its passwords are published.');
  const database = new Database(settings);
  try {
    const accounts = await database.identity.user.count();
    if (accounts > 0) process.stderr.write('There are accounts already; no demo practice was made.\n');
    else process.stdout.write(`${JSON.stringify(await makeDemo(database, settings.publicUrl))}\n`);
  } finally {
    await database.onApplicationShutdown();
  }
}

await seed();
