import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const program = join(import.meta.dirname, 'solve.mjs');

/** Z3, at work in a process of its own. */
export interface Solver {
  /**
   * Gives it a script of SMT-LIB, which begins with nothing known.
   * @returns what Z3 prints
   * @throws Error with Z3's own words when it cannot read the script
   */
  readonly run: (script: string) => Promise<string>;
  /** Ends the process; resolves once it is gone. */
  readonly close: () => Promise<void>;
}

/** Starts Z3. One script is worked on after another; a second `run` before the first has ended is a mistake. */
export function openSolver(): Solver {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    run: async (script) => {
      child.stdin.write(`${JSON.stringify(script)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error('Z3 ended before it answered.');
      const said = JSON.parse(value) as string;
      if (said.includes('(error')) throw new Error(`Z3 could not read the script: ${said.slice(0, 2000)}`);
      return said;
    },
    close: () => {
      child.stdin.end();
      return ended;
    },
  };
}
