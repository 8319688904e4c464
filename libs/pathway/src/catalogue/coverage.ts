import type { CoverageRow } from '../coverage';
import type { Pathway } from '../pathway';
import type { CatalogueCoverage, CatalogueCoverageRow } from './catalogue';

const unseenWords = {
  examination: 'Shows on examination, not in a form.',
  history: "Only a clinician's questions bring it out.",
} as const;

function rowInWords(row: CoverageRow): CatalogueCoverageRow {
  const { group, name, sources } = row;
  if ('rules' in row) return { group, name, sources, rules: row.rules, note: row.note ?? null };
  return { group, name, sources, rules: [], note: `${unseenWords[row.unseen]} ${row.why}` };
}

/** The rows of the evidence with what carries each; `null` where a pathway has not written them down. */
export function coverageInWords({ coverage }: Pathway): CatalogueCoverage | null {
  if (!coverage) return null;
  return { rows: coverage.rows.map(rowInWords), rulesOfTheirOwn: coverage.rulesOfTheirOwn };
}
