import { once } from 'node:events';
import { pathways } from '@myotome/pathways';
import { judge } from './judge';
import { linesOf, type Line } from './lines';
import { readLine } from './read-line';

/** Answers are written together, since a write of its own for each costs more than judging it; so many characters at most. */
const fullPage = 1 << 18;

/** `--explain`: each answer says as well what would change it, and what to ask next. */
const isExplained = process.argv.includes('--explain');

async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

function answer(line: Line): string {
  if (line.kind === 'text' && line.text.trim() === '') return '';
  const read = readLine(line, pathways);
  if (read.kind === 'unreadable') process.exitCode = 1;
  return `${JSON.stringify(judge(read, isExplained))}\n`;
}

/**
 * The triage command: one JSON object a line on standard input, one answer a line on standard output, in order.
 * Needs no database and holds a page of lines at a time; what has arrived is answered before more is awaited. Exit
 * status 1 when a line could not be read; the others are answered.
 */
async function run(): Promise<void> {
  for await (const lines of linesOf(process.stdin)) {
    let page = '';
    for (const line of lines) {
      page += answer(line);
      if (page.length < fullPage) continue;
      await write(page);
      page = '';
    }
    await write(page);
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader went away ("triage | head"): nothing is left to do for anybody.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await run();
