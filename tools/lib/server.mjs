/** The server's process and the demo seed, started with the settings they need. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { stop } from './progress.mjs';
import { childEnvironment, root, run } from './run.mjs';

/** What the server reads from its environment. The owner's address is not among it. */
export function serverEnvironment(settings, { secret, serverUrl }) {
  const env = childEnvironment({
    NODE_ENV: settings.production ? 'production' : 'development',
    PORT: String(settings.port),
    PUBLIC_URL: settings.publicUrl,
    DATABASE_APP_URL: serverUrl,
    MYOTOME_SECRET: secret,
    MYOTOME_DEMO: String(settings.demo),
    LOG_LEVEL: process.env.LOG_LEVEL || (settings.production ? 'info' : 'warn'),
  });
  delete env.DATABASE_URL;
  return env;
}

const demoFile = (settings) => `${settings.dataDir}/demo.json`;
const unfinishedFile = (settings) => `${settings.dataDir}/demo.unfinished`;

/** Whether an earlier start was killed while it made the demo practice. */
export const isDemoUnfinished = (settings) => existsSync(unfinishedFile(settings));

/** Makes the demo practice, whose logins and patient link the seed prints as JSON on its last line. */
export async function seedDemo(settings, env, ownerUrl) {
  writeFileSync(unfinishedFile(settings), '');
  const options = { env: { ...env, DATABASE_URL: ownerUrl } };
  const result = await run(process.execPath, ['--enable-source-maps', 'dist/api/seed.js'], options);
  if (result.code !== 0) stop(`The demo practice could not be made:\n${result.stderr || result.stdout}`);
  writeFileSync(demoFile(settings), `${result.stdout.trim().split('\n').at(-1)}\n`, { mode: 0o600 });
  rmSync(unfinishedFile(settings), { force: true });
}

/** The demo's logins and patient link, or undefined when no demo was made here. */
export function readDemo(settings) {
  const file = demoFile(settings);
  return settings.demo && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false; // fetch throws a TypeError while nothing listens yet, and an AbortError when it is slow
  }
}

/** Where the server itself is asked: on the address that it was told to listen on, if that is one of its own. */
function readyUrl({ port }) {
  const { HOST: host } = process.env;
  return `http://${host && !['0.0.0.0', '::'].includes(host) ? host : 'localhost'}:${port}/health/ready`;
}

async function untilReady(child, url) {
  for (let tries = 0; tries < 1200; tries++) {
    if (child.exitCode !== null || child.signalCode !== null) {
      stop(`The server ended while it was starting (${child.exitCode ?? child.signalCode}); its own words are above.`);
    }
    if (await answers(url)) return;
    await wait(50);
  }
  stop(`The server did not become ready within a minute; ${url} does not answer.`);
}

/**
 * Starts the server.
 *
 * @returns {{ ready: Promise<void>, exited: Promise<string | number>, stop: () => Promise<void>, kill: () => void }}
 */
export function startServer(settings, env) {
  const flags = ['--enable-source-maps', '--import', new URL('./with-parent.mjs', import.meta.url).href];
  const child = spawn(process.execPath, [...flags, 'dist/api/main.js'], {
    cwd: root,
    env,
    // Its own group: Ctrl-C reaches the launcher alone, which then stops things in order.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  return {
    ready: untilReady(child, readyUrl(settings)),
    exited,
    kill: () => child.kill('SIGKILL'),
    stop: async () => {
      child.kill('SIGTERM');
      const slow = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await exited;
      clearTimeout(slow);
    },
  };
}
