import { once } from 'node:events';
import { pathways } from '@myotome/pathways';
import { judge } from './judge';
import { linesOf } from './lines';
import { readLine } from './read-line';

/**
 * The triage command: one JSON object a line on standard input, one answer a line on standard output, in order.
 * Needs no database and holds one line at a time. Exit status 1 when a line could not be read; the others are answered.
 */
async function run(): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    if (line.kind === 'text' && line.text.trim() === '') continue;
    const read = readLine(line, pathways);
    if (read.kind === 'unreadable') process.exitCode = 1;
    const room = process.stdout.write(`${JSON.stringify(judge(read))}\n`);
    if (!room) await once(process.stdout, 'drain');
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader went away ("triage | head"): nothing is left to do for anybody.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await run();
