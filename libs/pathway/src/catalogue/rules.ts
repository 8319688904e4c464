import { itemsById, type Condition } from '@myotome/questionnaire';
import { conditionInWords, dispositions, type Concept, type Grade, type Rule } from '@myotome/triage';
import type { OwnWords, Pathway } from '../pathway';
import type { CatalogueLine, CatalogueRule } from './catalogue';
import { linesOf } from './lines';
import { examplesOf } from './own-words';

/** What each grade of evidence means, strongest first. */
export const gradeWords: Readonly<Record<Grade, string>> = {
  guideline: 'A guideline names this picture; its text was opened or read in a summary.',
  study: 'A cohort or a series of cases shows it.',
  consensus: 'A text by experts or by a charity says so.',
  inference: 'An inference of this pathway: no source names this picture with this urgency.',
};

/** `{words}` in the sentence of a concept is no question. */
function labelOf({ terms }: Pathway, linkId: string): string {
  return terms[linkId]?.label ?? (linkId === 'words' ? "the patient's words" : linkId);
}

/** "{weakness.regions}" becomes "{Weakness, where}". */
function withLabels(pathway: Pathway, template: string): string {
  return template.replace(/\{([^}]+)\}/g, (_, linkId: string) => `{${labelOf(pathway, linkId)}}`);
}

/** A suspicion's condition by its label; one that stands only in letters, by the subject of the letter. */
function suspectLabel({ conditions, letterSubjects }: Pathway, id: string): string {
  return conditions.find((condition) => condition.id === id)?.label ?? letterSubjects[id] ?? id;
}

/** A condition as lines, in the words of this pathway. */
function linesIn(pathway: Pathway, condition: Condition | undefined): readonly CatalogueLine[] {
  if (!condition) return [];
  const speech = { terms: pathway.terms, items: itemsById(pathway.questionnaire) };
  return linesOf(conditionInWords(condition, speech));
}

/** What rules and concepts have in common. */
function inCommon(pathway: Pathway, of: Rule | Concept) {
  return {
    id: of.id,
    label: of.label,
    disposition: of.disposition,
    unless: linesIn(pathway, of.unless),
    because: withLabels(pathway, of.because),
    unverified: of.unverified ?? null,
    floor: of.floor ?? null,
    action: of.action ?? null,
    suspects: (of.suspects ?? []).map((id) => suspectLabel(pathway, id)),
    sources: of.sources,
  };
}

function ruleInWords(pathway: Pathway, rule: Rule): CatalogueRule {
  return {
    ...inCommon(pathway, rule),
    when: linesIn(pathway, rule.when),
    unanswered: (rule.unanswered ?? []).map((linkId) => labelOf(pathway, linkId)),
    fallback: rule.fallback ?? false,
    grade: rule.grade,
    gradeWords: gradeWords[rule.grade],
    examples: null,
  };
}

/** What is looked for in free text, as a rule: that words mean it is always an inference. */
function conceptInWords(pathway: Pathway, ownWords: OwnWords, concept: Concept): CatalogueRule {
  const { questions } = ownWords.lexicon;
  const read = questions.filter(({ only }) => only === undefined || only.includes(concept.id));
  const labels = read.map(({ linkId }) => labelOf(pathway, linkId));
  return {
    ...inCommon(pathway, concept),
    when: [{ depth: 0, words: `The patient's own words say so, in: ${labels.join('; ')}`, group: false }],
    unanswered: [],
    fallback: false,
    grade: 'inference',
    gradeWords: gradeWords.inference,
    examples: examplesOf(ownWords, concept),
  };
}

/**
 * Every rule in words, most urgent first, within a disposition in the order of the pack; after them what is read from
 * free text.
 */
export function rulesInWords(pathway: Pathway): readonly CatalogueRule[] {
  const { ownWords } = pathway;
  const concepts = ownWords?.lexicon.concepts.map((concept) => conceptInWords(pathway, ownWords, concept)) ?? [];
  const all = [...pathway.rules.map((rule) => ruleInWords(pathway, rule)), ...concepts];
  return dispositions.flatMap((disposition) => all.filter((rule) => rule.disposition === disposition));
}
