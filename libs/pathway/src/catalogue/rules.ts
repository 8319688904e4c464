import { itemsById } from '@myotome/questionnaire';
import { conditionInWords, dispositions, type Grade, type Rule } from '@myotome/triage';
import type { Pathway } from '../pathway';
import type { CatalogueRule } from './catalogue';
import { linesOf } from './lines';

/** What each grade of evidence means, strongest first. */
export const gradeWords: Readonly<Record<Grade, string>> = {
  guideline: 'A guideline names this picture; its text was opened or read in a summary.',
  study: 'A cohort or a series of cases shows it.',
  consensus: 'A text by experts or by a charity says so.',
  inference: 'An inference of this pathway: no source names this picture with this urgency.',
};

function labelOf({ terms }: Pathway, linkId: string): string {
  return terms[linkId]?.label ?? linkId;
}

/** "{weakness.regions}" becomes "{Weakness, where}". */
function withLabels(pathway: Pathway, template: string): string {
  return template.replace(/\{([^}]+)\}/g, (_, linkId: string) => `{${labelOf(pathway, linkId)}}`);
}

/** A suspicion's condition by its label; one that stands only in letters, by the subject of the letter. */
function suspectLabel({ conditions, letterSubjects }: Pathway, id: string): string {
  return conditions.find((condition) => condition.id === id)?.label ?? letterSubjects[id] ?? id;
}

function ruleInWords(pathway: Pathway, rule: Rule): CatalogueRule {
  const speech = { terms: pathway.terms, items: itemsById(pathway.questionnaire) };
  const lines = (condition: Rule['when']) => linesOf(conditionInWords(condition, speech));
  return {
    id: rule.id,
    label: rule.label,
    disposition: rule.disposition,
    when: lines(rule.when),
    unless: rule.unless ? lines(rule.unless) : [],
    unanswered: (rule.unanswered ?? []).map((linkId) => labelOf(pathway, linkId)),
    fallback: rule.fallback ?? false,
    because: withLabels(pathway, rule.because),
    grade: rule.grade,
    gradeWords: gradeWords[rule.grade],
    unverified: rule.unverified ?? null,
    floor: rule.floor ?? null,
    action: rule.action ?? null,
    suspects: (rule.suspects ?? []).map((id) => suspectLabel(pathway, id)),
    sources: rule.sources,
  };
}

/** Every rule in words, most urgent first, within a disposition in the order of the pack. */
export function rulesInWords(pathway: Pathway): readonly CatalogueRule[] {
  return dispositions.flatMap((disposition) =>
    pathway.rules.filter((rule) => rule.disposition === disposition).map((rule) => ruleInWords(pathway, rule)),
  );
}
