import { toldIn, weigh, type DifferentialRow } from '@myotome/differential';
import { triage } from '@myotome/triage';
import { explain } from './explain';
import type { ReadLine } from './read-line';

/** Rows are the same objects for everybody of whom the same is known, so that most need writing only once. */
const written = new WeakMap<DifferentialRow, string>();

function writeRow(row: DifferentialRow): string {
  const known = written.get(row);
  if (known !== undefined) return known;
  const { condition, label, standing, missing } = row;
  const text = JSON.stringify({ condition, label, standing, for: row.for, against: row.against, missing });
  written.set(row, text);
  return text;
}

/**
 * The answer to one line as JSON, with exactly the fields that the command promises; explained, also with what would
 * change it.
 */
export function judge(line: ReadLine, isExplained: boolean): string {
  if (line.kind === 'unreadable') return JSON.stringify({ id: line.id, problems: line.problems });
  const { pathway, answers, authored } = line;
  const result = triage(pathway, answers, authored);
  const rows = weigh(pathway, { answers, authored, told: toldIn(pathway, result.findings) });
  const outcome = JSON.stringify({
    id: line.id,
    pathway: result.pathway,
    version: result.version,
    disposition: result.disposition,
    flagged: result.flagged,
    findings: result.findings.map(({ rule, disposition, because, evidence, sources }) => ({
      rule,
      disposition,
      because,
      evidence,
      sources,
    })),
    unknown: result.unknown,
  });
  const rest = JSON.stringify({
    problems: line.problems,
    ...(isExplained && explain(pathway, { answers, authored }, result)),
  });
  return `${outcome.slice(0, -1)},"differential":[${rows.map(writeRow).join()}],${rest.slice(1)}`;
}
