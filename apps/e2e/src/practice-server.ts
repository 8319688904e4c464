import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../../..');

/** What the demo seed hands out. */
export interface Demo {
  readonly logins: readonly { readonly role: string; readonly email: string; readonly password: string }[];
  readonly patientLink: string;
  readonly patientBirthDate: string;
}

/** A practice running in a folder of its own, started by the same command as anyone's. */
export interface PracticeServer {
  readonly url: string;
  readonly folder: string;
  readonly demo: Demo;
  /** Ends one of its programs without a chance to tidy up. */
  readonly kill: (program: 'server' | 'postgres') => void;
  /** Settles when the launcher has ended. */
  readonly ended: Promise<unknown>;
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => found(port));
    });
  });
}

/** All processes below one, by process id and command line. */
function below(pid: number): readonly { readonly pid: number; readonly command: string }[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((match) => (match ? [{ pid: Number(match[1]), parent: Number(match[2]), command: match[3] ?? '' }] : []));
  const children = (parent: number): typeof rows =>
    rows.filter((row) => row.parent === parent).flatMap((row) => [row, ...children(row.pid)]);
  return children(pid);
}

function killProgram(launcher: ChildProcess, program: 'server' | 'postgres'): void {
  const pattern = program === 'server' ? /dist\/api\/main\.js/ : /postgres -D|\/postgres /;
  const found = below(launcher.pid ?? 0).find(({ command }) => pattern.test(command));
  if (!found) throw new Error(`no ${program} runs below the launcher`);
  process.kill(found.pid, 'SIGKILL');
}

async function untilReady(url: string, launcher: ChildProcess, log: () => string): Promise<void> {
  for (const deadline = Date.now() + 600_000; Date.now() < deadline; await wait(100)) {
    if (launcher.exitCode !== null) throw new Error(`npm start ended with ${launcher.exitCode}:\n${log()}`);
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`not ready within ten minutes:\n${log()}`);
}

async function untilDemo(folder: string): Promise<Demo> {
  const file = join(folder, 'demo.json');
  for (let tries = 0; tries < 100 && !existsSync(file); tries++) await wait(50);
  return JSON.parse(readFileSync(file, 'utf8')) as Demo;
}

/** Starts `npm start` in a folder of its own, or again in one that was used before; at the address of one that has ended. */
export async function startPracticeServer(
  folder = mkdtempSync(join(tmpdir(), 'myotome-e2e-')),
  before?: Pick<PracticeServer, 'url'>,
): Promise<PracticeServer> {
  const port = before ? Number(new URL(before.url).port) : await freePort();
  const url = `http://127.0.0.1:${port}`;
  const launcher = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: root,
    // The pseudo language shows what was never given to a translator, and what was laid out for English alone.
    env: {
      ...process.env,
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: folder,
      LOG_LEVEL: 'warn',
      PSEUDO_LOCALE: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  launcher.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  launcher.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const ended = new Promise((done) => launcher.once('exit', done));
  await untilReady(url, launcher, () => log);
  return {
    url,
    folder,
    demo: await untilDemo(folder),
    kill: (program) => killProgram(launcher, program),
    ended,
    stop: async () => {
      launcher.kill('SIGTERM');
      await ended;
    },
  };
}

/** Takes away what a practice left behind. */
export function removePractice(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
