import type { Catalogue, CatalogueCoverageRow } from '@myotome/pathway';
import { bullets, table } from './markdown';

const rowsOf = (rows: readonly CatalogueCoverageRow[]): string =>
  table(
    ['picture', 'rules', 'note', 'sources'],
    rows.map(({ name, rules, note, sources }) => [name, rules.join(', ') || 'none', note ?? '', sources.join(', ')]),
  );

/** The evidence row by row with the rules that carry it, under a heading of its own; nothing where there is none. */
export function coveragePart({ coverage }: Catalogue): string {
  if (!coverage) return '';
  const groups = [...Map.groupBy(coverage.rows, ({ group }) => group)].map(
    ([group, rows]) => `### ${group}\n\n${rowsOf(rows)}`,
  );
  const own = coverage.rulesOfTheirOwn.map(({ rule, why }) => `${rule}: ${why}`);
  const ownPart = own.length === 0 ? '' : `\n\n### Rules that no row asks for\n\n${bullets(own)}`;
  return `## The evidence and what carries it\n\nEvery row of the evidence with a bearing on urgency, with the rules that carry it, or the reason why answers to a form cannot show it.\n\n${groups.join('\n\n')}${ownPart}\n\n`;
}
