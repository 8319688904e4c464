import type { DifferentialCondition, Feature, Panel } from '@myotome/differential';
import type { Pathway } from '../pathway';
import type { CatalogueCondition, CatalogueFeature, CataloguePanel } from './catalogue';

function featureInWords({ text, grade, unverified }: Feature): CatalogueFeature {
  return { words: text, grade, unverified: unverified ?? false };
}

function conditionOf({ tests }: Pathway, condition: DifferentialCondition): CatalogueCondition {
  return {
    id: condition.id,
    label: condition.label,
    group: condition.group,
    urgency: condition.urgency,
    urgencyUnverified: condition.urgencyUnverified ?? false,
    always: condition.always ?? false,
    for: condition.for.map(featureInWords),
    against: condition.against.map(featureInWords),
    examine: condition.examine,
    tests: condition.tests.map(({ test, note, doNotWait }) => ({
      label: tests.find(({ id }) => id === test)?.label ?? test,
      note: note ?? null,
      doNotWait: doNotWait ?? false,
    })),
    sources: condition.sources,
  };
}

function panelOf({ id, kind, title, note, lines, sources }: Panel): CataloguePanel {
  const read = lines.map(({ label, unverified }) => ({ label, unverified: unverified ?? null }));
  return { id, kind, title, note, lines: read, sources };
}

/** Every condition of the differential, in the order of the pathway. */
export function conditionsInWords(pathway: Pathway): readonly CatalogueCondition[] {
  return pathway.conditions.map((condition) => conditionOf(pathway, condition));
}

/** Every panel, in the order of the pathway. */
export function panelsInWords({ panels }: Pathway): readonly CataloguePanel[] {
  return panels.map(panelOf);
}
