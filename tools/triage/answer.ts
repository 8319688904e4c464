import { pathways } from '@myotome/pathways';
import { judge } from './judge';
import type { Line } from './lines';
import { readLine } from './read-line';

/** The answers to some lines, as they are to be written. */
export interface Page {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether every line could be read. */
  readonly isWhole: boolean;
}

const encoder = new TextEncoder();

/** Answers lines in their order; a blank one has no answer. */
export function answerLines(lines: readonly Line[], isExplained: boolean): Page {
  let text = '';
  let isWhole = true;
  for (const line of lines) {
    if (line.kind === 'text' && line.text.trim() === '') continue;
    const read = readLine(line, pathways);
    if (read.kind === 'unreadable') isWhole = false;
    text += `${judge(read, isExplained)}\n`;
  }
  return { bytes: encoder.encode(text), isWhole };
}
