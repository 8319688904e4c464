import type { CatalogueCondition, CatalogueCoverage, CatalogueRule, CatalogueSource } from '@myotome/contract';

/** What a reader is looking for; an empty part asks for nothing. */
export interface Wanted {
  readonly search: string;
  readonly urgency: string;
  readonly evidence: string;
  /** Only what has something that no opened source confirms. */
  readonly unverified: boolean;
}

type Sources = ReadonlyMap<string, CatalogueSource>;

/** Whether a text holds every word that is searched for, whatever the case. */
function holds(parts: readonly (string | null)[], search: string): boolean {
  const text = parts.join('\n').toLocaleLowerCase('en');
  const terms = search.toLocaleLowerCase('en').split(/\s+/);
  return terms.every((term) => text.includes(term));
}

const titlesOf = (keys: readonly string[], sources: Sources): readonly string[] =>
  keys.flatMap((key) => [key, sources.get(key)?.title ?? '']);

const wordsOf = (rule: CatalogueRule): readonly (string | null)[] => [
  rule.id,
  rule.label,
  rule.because,
  rule.action,
  rule.unverified,
  ...[...rule.when, ...rule.unless].map(({ words }) => words),
  ...rule.unanswered,
  ...rule.suspects,
  ...(rule.examples?.found ?? []),
];

/** The rules that are looked for, in their order. */
export function matchingRules(
  rules: readonly CatalogueRule[],
  { search, urgency, evidence, unverified }: Wanted,
  sources: Sources,
): CatalogueRule[] {
  return rules.filter(
    (rule) =>
      (urgency === '' || rule.disposition === urgency) &&
      (evidence === '' || rule.grade === evidence) &&
      (!unverified || rule.unverified !== null) &&
      holds([...wordsOf(rule), ...titlesOf(rule.sources, sources)], search),
  );
}

/** Whether the urgency or a feature of a condition is confirmed by no opened source. */
export function isDoubtful({ urgencyUnverified, for: pro, against }: CatalogueCondition): boolean {
  return urgencyUnverified || [...pro, ...against].some((feature) => feature.unverified);
}

/** The conditions that are looked for, in their order. */
export function matchingConditions(
  conditions: readonly CatalogueCondition[],
  { search, urgency, unverified }: Wanted,
  sources: Sources,
): CatalogueCondition[] {
  return conditions.filter((condition) => {
    const features = [...condition.for, ...condition.against].map(({ words }) => words);
    const rest = [...condition.examine, ...condition.tests.map(({ label }) => label)];
    return (
      (urgency === '' || condition.urgency === urgency) &&
      (!unverified || isDoubtful(condition)) &&
      holds([condition.label, ...features, ...rest, ...titlesOf(condition.sources, sources)], search)
    );
  });
}

/** The sources that are looked for; `unverified` asks for those that were not read themselves. */
export function matchingSources(
  sources: readonly CatalogueSource[],
  { search, unverified }: Wanted,
): CatalogueSource[] {
  return sources.filter(
    ({ key, title, year, rules, conditions, read }) =>
      (!unverified || read !== 'primary') && holds([key, title, String(year ?? ''), ...rules, ...conditions], search),
  );
}

/** The rows of the evidence that are looked for. */
export function matchingRows(rows: CatalogueCoverage['rows'], { search }: Wanted): CatalogueCoverage['rows'] {
  return rows.filter(({ group, name, note, rules, sources }) =>
    holds([group, name, note, ...rules, ...sources], search),
  );
}
