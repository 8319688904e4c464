/** Longest line that is read, in bytes; a questionnaire with every text filled to its limit is far shorter. */
export const longestLine = 1_000_000;

/** One line of input: its text, or why it has none. `head` is its beginning, in which an id may be found. */
export type Line =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'too-long' | 'not-utf8'; readonly head: string };

const newline = 0x0a;
const headBytes = 1000;

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer): Line {
  try {
    return { kind: 'text', text: utf8.decode(bytes).replace(/\r$/, '') };
  } catch {
    // TextDecoder throws a TypeError exactly when the bytes are not UTF-8.
    return { kind: 'not-utf8', head: bytes.subarray(0, headBytes).toString('latin1') };
  }
}

/** The bytes of a line under way; beyond the longest line only its head is kept, so that memory stays bounded. */
class LineBuffer {
  private parts: Buffer[] = [];
  private length = 0;

  add(bytes: Buffer): void {
    if (this.length <= longestLine) this.parts.push(bytes);
    this.length += bytes.length;
  }

  take(): Line {
    const [only = Buffer.alloc(0)] = this.parts;
    const bytes = this.parts.length > 1 ? Buffer.concat(this.parts) : only;
    const line: Line =
      this.length > longestLine
        ? { kind: 'too-long', head: bytes.subarray(0, headBytes).toString('utf8') }
        : decode(bytes);
    this.parts = [];
    this.length = 0;
    return line;
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }
}

/**
 * Cuts a stream of bytes into lines, in order. Lines come in lists, one for each chunk that arrived, so that whoever
 * answers them need not wait between lines that are there already. A last line need not end in a line break.
 */
export async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  const buffer = new LineBuffer();
  for await (const chunk of input) {
    const lines: Line[] = [];
    let from = 0;
    for (let to = chunk.indexOf(newline); to >= 0; to = chunk.indexOf(newline, from)) {
      buffer.add(chunk.subarray(from, to));
      lines.push(buffer.take());
      from = to + 1;
    }
    if (from < chunk.length) buffer.add(chunk.subarray(from));
    yield lines;
  }
  if (!buffer.isEmpty) yield [buffer.take()];
}
