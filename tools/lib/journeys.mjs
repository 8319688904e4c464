/** Browser journeys against a server that `npm start` brought up with a new demo practice. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { playwrightCounts } from './counts.mjs';
import { freePort } from './ports.mjs';
import { stop } from './progress.mjs';
import { childEnvironment, root, run } from './run.mjs';

/** Starts everything as a newcomer would, in a folder of its own. */
async function startAll(folder) {
  const port = await freePort('localhost');
  const url = `http://localhost:${port}`;
  const env = childEnvironment({
    PORT: String(port),
    DATA_DIR: folder,
    PUBLIC_URL: url,
    MYOTOME_DEMO: 'true',
    LOG_LEVEL: 'error',
  });
  for (const name of ['NODE_ENV', 'DATABASE_URL', 'MYOTOME_SECRET', 'SMTP_URL']) delete env[name];
  const child = spawn(process.execPath, ['tools/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const ready = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
        if (said.includes('Myotome is ready')) resolve(true);
      });
    }
  });
  const isReady = await Promise.race([ready, ended.then(() => false)]);
  if (!isReady) stop(`The server for the journeys did not start:\n${said}`);
  const end = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, end };
}

async function walk({ url, folder, browser }) {
  const report = `${root}/tmp/results/journeys.json`;
  rmSync(report, { force: true });
  const env = childEnvironment({
    BASE_URL: url,
    DEMO_FILE: join(folder, 'demo.json'),
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const args = ['test', '-c', 'apps/e2e/playwright.config.ts', '--reporter=json,line'];
  const { code, stdout, stderr } = await run('playwright', args, { env });
  if (!existsSync(report)) return { passed: 0, failed: 1, words: `${stdout}${stderr}` };
  const counts = playwrightCounts(JSON.parse(readFileSync(report, 'utf8')));
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { ...counts, words: counts.failed ? `${stdout}${stderr}` : '' };
}

/** @returns {Promise<{ passed: number, failed: number, words: string }>} */
export async function journeys() {
  const browser = await ensureChromium();
  const folder = mkdtempSync(join(tmpdir(), 'myotome-journeys-'));
  // PostgreSQL may run under another account, which must be able to enter.
  chmodSync(folder, 0o711);
  try {
    const server = await startAll(folder);
    try {
      return await walk({ url: server.url, folder, browser });
    } finally {
      await server.end();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
