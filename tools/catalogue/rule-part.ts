import type { Catalogue, CatalogueLine, CatalogueRule } from '@myotome/pathway';
import type { Source } from '@myotome/triage';

const readWords: Readonly<Record<Source['read'], string>> = {
  primary: 'opened',
  secondary: '**read in a secondary summary only**',
  'not-read': '**not read: unverified**',
};

/** A source with its year, its address, and how it was read. */
export function sourceWords({ title, year, url, read }: Source): string {
  const named = url === '' ? title : `[${title}](${url})`;
  return `${named}${year === undefined ? '' : `, ${year}`} (${readWords[read]})`;
}

/** Sources by key, in one sentence each. */
export function sourcesWords(catalogue: Catalogue, keys: readonly string[]): string {
  return keys
    .map((key) => {
      const source = catalogue.sources.find((known) => known.key === key);
      return source ? sourceWords(source) : key;
    })
    .join('; ');
}

const indent = (lines: readonly CatalogueLine[]): string =>
  lines.map(({ depth, words }) => `${'  '.repeat(depth + 1)}- ${words}`).join('\n');

/** One property of a rule; left out where there is nothing to say. */
const property = (name: string, words: string | null): readonly string[] =>
  words === null || words === '' ? [] : [`- **${name}:** ${words}`];

const conditionOf = (name: string, lines: readonly CatalogueLine[]): readonly string[] =>
  lines.length === 0 ? [] : [`- **${name}:**\n${indent(lines)}`];

const quoted = (phrases: readonly string[] = []): string => phrases.map((phrase) => `“${phrase}”`).join('; ');

/** One rule with everything a reader needs to check it. */
export function rulePart(catalogue: Catalogue, rule: CatalogueRule): string {
  return [
    `#### ${rule.id}: ${rule.label}\n`,
    `> ${rule.because.replace(/\{([^}]+)\}/g, '_$1_')}\n`,
    ...conditionOf('Fires when', rule.when),
    ...conditionOf('Silent once this is established', rule.unless),
    ...property('Found in, for example', quoted(rule.examples?.found)),
    ...property('Left alone in, for example', quoted(rule.examples?.left)),
    ...property('Only while one of these was asked and left blank', rule.unanswered.join('; ')),
    ...property('Fallback', rule.fallback ? 'judged last, only when nothing as urgent was found' : null),
    ...property('The guideline alone would ask for', rule.floor),
    ...property('Do', rule.action),
    ...property('Raises suspicion of', rule.suspects.join('; ')),
    ...property('Evidence', `${rule.grade}. ${rule.gradeWords}`),
    ...property('Unverified', rule.unverified),
    ...property('Sources', sourcesWords(catalogue, rule.sources)),
  ].join('\n');
}
