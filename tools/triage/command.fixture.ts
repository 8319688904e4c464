import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { build } from 'esbuild';

/** The triage command, bundled as it is for use. */
export interface BuiltCommand {
  /** Starts it; errors go where the tests' own go. */
  readonly start: (...options: readonly string[]) => ChildProcessByStdio<Writable, Readable, null>;
  readonly remove: () => Promise<void>;
}

/** Bundles the command into a folder of its own. */
export async function buildCommand(): Promise<BuiltCommand> {
  const folder = await mkdtemp(join(tmpdir(), 'myotome-triage-'));
  const program = join(folder, 'main.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'main.ts')],
    tsconfig: join(import.meta.dirname, '../../tsconfig.json'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
  });
  return {
    start: (...options) => spawn(process.execPath, [program, ...options], { stdio: ['pipe', 'pipe', 'inherit'] }),
    remove: () => rm(folder, { recursive: true }),
  };
}
