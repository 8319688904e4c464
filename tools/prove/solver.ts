import { spawn } from 'node:child_process';
import { join } from 'node:path';

const program = join(import.meta.dirname, 'solve.mjs');

/**
 * Gives SMT-LIB to Z3, in a process of its own.
 * @returns what Z3 prints
 * @throws Error with Z3's own words when it cannot read the script
 */
export function runZ3(script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      const said = Buffer.concat(chunks).toString('utf8');
      if (status === 0) resolve(said);
      else reject(new Error(`Z3 ended with ${status}: ${said.slice(0, 2000)}`));
    });
    child.stdin.end(script);
  });
}
