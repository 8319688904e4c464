import { weigh } from '@myotome/differential';
import { triage } from '@myotome/triage';
import { explain } from './explain';
import type { ReadLine } from './read-line';

/** The answer to one line, with exactly the fields that the command promises; explained, also with what would change it. */
export function judge(line: ReadLine, isExplained: boolean): object {
  if (line.kind === 'unreadable') return { id: line.id, problems: line.problems };
  const { pathway, answers, authored } = line;
  const result = triage(pathway, answers, authored);
  const rows = weigh(pathway, { answers, authored });
  return {
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
    differential: rows.map((row) => ({
      condition: row.condition,
      label: row.label,
      standing: row.standing,
      for: row.for,
      against: row.against,
      missing: row.missing,
    })),
    problems: line.problems,
    ...(isExplained && explain(pathway, { answers, authored }, result)),
  };
}
