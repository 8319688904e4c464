import { isBlank, type Condition } from '@myotome/questionnaire';
import type { ChangePathway } from '../change/change-plan';
import type { Given } from '../change/present';
import { isShown } from '../judging';
import { prepare } from '../prepare';
import type { Rule } from '../rule';
import { yes } from '../truth';
import { hitsInAnswers } from './findings';
import type { Concept } from './lexicon';
import type { Hit } from './reader';

/** A concept that was found, and the exceptions of those that cover it: it counts only where all of these hold. */
interface Conditional {
  readonly concept: Concept;
  readonly onlyIf: readonly Condition[];
}

/** Of the hits of one text those that changed answers could silence or bring back. */
function conditionalHits(hits: readonly Hit[]): readonly Conditional[] {
  return hits.flatMap(({ concept }): readonly Conditional[] => {
    const covering = hits.filter((other) => other.concept.covers?.includes(concept.id));
    const onlyIf = covering.flatMap((other) => other.concept.unless ?? []);
    const isCovered = onlyIf.length < covering.length;
    const isFixed = concept.unless === undefined && covering.length === 0;
    return isCovered || isFixed ? [] : [{ concept, onlyIf }];
  });
}

function asRule({ concept, onlyIf }: Conditional): Rule {
  const { id, label, disposition, sources, unless } = concept;
  return {
    id,
    label,
    disposition,
    when: { all: onlyIf },
    because: '',
    sources,
    grade: 'inference',
    ...(unless !== undefined && { unless }),
  };
}

/** By pathway and by what was found: the pathway with these as rules. Nothing of the text is kept. */
const known = new WeakMap<ChangePathway, Map<string, ChangePathway>>();

function withRules(pathway: ChangePathway, rules: readonly Rule[]): ChangePathway {
  const derived = known.get(pathway) ?? new Map<string, ChangePathway>();
  known.set(pathway, derived);
  const key = JSON.stringify(rules.map(({ id, when }) => [id, when]));
  const before = derived.get(key);
  if (before) return before;
  const after = { ...pathway, rules: [...pathway.rules, ...rules] };
  derived.set(key, after);
  return after;
}

/**
 * The pathway as it applies to one person whose free text was read: what was found in it becomes rules that always
 * hold but for their exceptions, so that changed answers silence them or bring them back. What no answer can change
 * stays with the findings.
 */
export function withOwnWordsAsRules(pathway: ChangePathway, { answers, authored }: Given): ChangePathway {
  const prepared = prepare(pathway);
  if (!prepared.ownWords) return pathway;
  const judging = prepared.judging(answers, authored);
  const answerOf = (linkId: string) => {
    const value = answers[linkId];
    return isBlank(value) || !isShown(judging, prepared.placeOfItem.get(linkId) ?? -1) ? undefined : value;
  };
  const found = hitsInAnswers(prepared.ownWords, answerOf, (node) => judging.truths[node] === yes);
  const rules = found.flatMap(({ hits }) => conditionalHits(hits).map(asRule));
  return rules.length === 0 ? pathway : withRules(pathway, rules);
}
