import type { Pathway } from '../pathway';
import type { Catalogue, CatalogueSource } from './catalogue';
import { coverageInWords } from './coverage';
import { conditionsInWords, panelsInWords } from './conditions';
import { figuresInWords, type PathwayFigures } from './figures';
import { rulesInWords } from './rules';

function sourcesOf({ sources, conditions, panels }: Pathway, rules: Catalogue['rules']): readonly CatalogueSource[] {
  const named = [
    ...conditions.map(({ label, sources: keys }) => ({ label, keys })),
    ...panels.map(({ title, sources: keys }) => ({ label: title, keys })),
  ];
  return sources.map((source) => ({
    ...source,
    rules: rules.filter((rule) => rule.sources.includes(source.key)).map(({ id }) => id),
    conditions: named.filter(({ keys }) => keys.includes(source.key)).map(({ label }) => label),
  }));
}

/**
 * Everything that a pathway rests on, in words: what it is for, its rules with their conditions and sources, the
 * conditions it weighs, its sources with what rests on each, and what was measured. Pure; the same pathway and
 * figures give the same catalogue.
 * @param figures what a benchmark measured; left out when it is of another version
 */
export function catalogueOf(pathway: Pathway, figures?: PathwayFigures): Catalogue {
  const rules = rulesInWords(pathway);
  return {
    pathway: pathway.id,
    version: pathway.version,
    title: pathway.title,
    statement: pathway.statement,
    figures: figuresInWords(figures, pathway.version),
    rules,
    conditions: conditionsInWords(pathway),
    panels: panelsInWords(pathway),
    coverage: coverageInWords(pathway),
    sources: sourcesOf(pathway, rules),
  };
}
