type Row = readonly string[];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (row: Row): string => `| ${row.map(cell).join(' | ')} |`;

/** A table of GitHub's Markdown; every row as long as the head. */
export function table(head: Row, rows: readonly Row[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A list, an entry a line. */
export function bullets(entries: readonly string[]): string {
  return entries.map((entry) => `- ${entry}`).join('\n');
}
