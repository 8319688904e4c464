/** Browser journeys, which start Myotome by themselves, as a newcomer would. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { playwrightCounts } from './counts.mjs';
import { childEnvironment, root, run } from './run.mjs';

/** Where apps/e2e/playwright.config.ts writes its report. */
const report = `${root}/tmp/e2e.json`;

/** @returns {Promise<{ passed: number, failed: number, words: string }>} */
export async function journeys() {
  const env = childEnvironment({ CHROMIUM_PATH: await ensureChromium() });
  // What is set for a server of one's own must not reach the one under test.
  for (const name of ['NODE_ENV', 'DATABASE_URL', 'MYOTOME_SECRET', 'MYOTOME_DEMO', 'SMTP_URL', 'HOST'])
    delete env[name];
  rmSync(report, { force: true });
  const { code, stdout, stderr } = await run('playwright', ['test', '-c', 'apps/e2e/playwright.config.ts'], { env });
  if (!existsSync(report)) return { passed: 0, failed: 1, words: `${stdout}${stderr}` };
  const counts = playwrightCounts(JSON.parse(readFileSync(report, 'utf8')));
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { ...counts, words: counts.failed ? `${stdout}${stderr}` : '' };
}
