import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { answerLines, type Page } from './answer';
import { linesOf, type Line } from './lines';
import { teamOf } from './team';

/** `--explain`: each answer says as well what would change it, and what to ask next. */
const isExplained = process.argv.includes('--explain');

/** Pages that may be under way; beyond them reading waits, so that memory stays flat however fast lines arrive. */
const mostAhead = 16;

async function write({ bytes, isWhole }: Page): Promise<void> {
  if (!isWhole) process.exitCode = 1;
  if (bytes.length > 0 && !process.stdout.write(bytes)) await once(process.stdout, 'drain');
}

/**
 * The triage command: one JSON object a line on standard input, one answer a line on standard output, in order.
 * Needs no database and holds some pages of lines at a time; what has arrived is answered without waiting for more. Exit
 * status 1 when a line could not be read; the others are answered.
 */
async function run(): Promise<void> {
  const team = teamOf(
    (lines) => answerLines(lines, isExplained),
    () => new Worker(new URL(import.meta.url), { argv: process.argv.slice(2) }),
  );
  let written = Promise.resolve();
  let ahead = 0;
  for await (const lines of linesOf(process.stdin)) {
    const page = team.answer(lines);
    ahead += 1;
    written = written.then(async () => {
      await write(await page);
      ahead -= 1;
    });
    if (ahead >= mostAhead) await written;
  }
  await written;
  await team.end();
}

/** Another thread of the same command: answers the lines that it is sent. */
function help(): void {
  parentPort?.on('message', (lines: readonly Line[]) => {
    const page = answerLines(lines, isExplained);
    parentPort?.postMessage(page, [page.bytes.buffer]);
  });
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader went away ("triage | head"): nothing is left to do for anybody.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

if (isMainThread) await run();
else help();
