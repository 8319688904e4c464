import { allItems, withoutHidden, type Answers } from '@myotome/questionnaire';
import type { Pathway } from '@myotome/pathway';
import { triage, type Disposition, type Rule } from '@myotome/triage';
import { apply, authored, canStart, toAnswer, type Change } from './changes';
import { rankOf } from './pack';
import { valuesOf } from './person';

/** The answers that atoms found true stand for. */
export function answersFrom(pathway: Pathway, isTrue: (atom: string) => boolean): Answers {
  const given = allItems(pathway.questionnaire).map((item) => {
    if (item.type === 'text') return [item.linkId, isTrue(`${item.linkId} answered`) ? 'Some words.' : undefined];
    const codes = valuesOf(pathway, item).filter((code) => isTrue(`${item.linkId}=${code}`));
    return [item.linkId, toAnswer(item, codes)];
  });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Answers;
}

function smallerBy(answers: Answers, linkId: string): readonly Answers[] {
  const { [linkId]: value, ...without } = answers;
  const codes = Array.isArray(value) && value.length > 1 ? (value as readonly string[]) : [];
  return [without, ...codes.map((code) => ({ ...answers, [linkId]: codes.filter((other) => other !== code) }))];
}

/** The fewest answers, as far as leaving out one after another gets, that still show what a test looks for. */
export function shrink(pathway: Pathway, answers: Answers, shows: (answers: Answers) => boolean): Answers {
  for (const linkId of Object.keys(answers)) {
    for (const candidate of smallerBy(answers, linkId)) {
      const smaller = withoutHidden(pathway.questionnaire, candidate);
      if (shows(smaller)) return shrink(pathway, smaller, shows);
    }
  }
  return answers;
}

function sayValue(value: Answers[string]): string {
  return Array.isArray(value) ? value.join(' + ') : String(value);
}

/** Answers in one line, by link id and code. */
export function sayAnswers(answers: Answers): string {
  const given = Object.entries(answers).filter(([, value]) => value !== undefined);
  return given.length === 0 ? 'nothing' : given.map(([linkId, value]) => `${linkId}: ${sayValue(value)}`).join('; ');
}

interface Outcome {
  readonly disposition: Disposition;
  readonly rules: readonly string[];
}

/** What triage makes of answers given on the day of the proof. */
export function outcomeOf(pathway: Pathway, answers: Answers): Outcome {
  const { disposition, findings } = triage(pathway, answers, authored);
  return { disposition, rules: findings.map(({ rule }) => rule) };
}

const sayRules = (rules: readonly string[]): string => (rules.length === 0 ? 'none' : rules.join(', '));

function sayChange({ kind, item, value }: Change, answers: Answers): string {
  const before = answers[item.linkId];
  const instead = before === undefined ? 'nothing' : sayValue(before);
  if (kind === 'leaves out') return `Leaving out ${item.linkId} (${instead})`;
  if (kind === 'is unsure') return `Answering ${item.linkId} with ${value} instead of ${instead}`;
  if (kind === 'writes') return `Writing anything under ${item.linkId}`;
  return `Answering ${item.linkId} with ${sayValue(toAnswer(item, [value]))}, where it was ${instead},`;
}

/**
 * Whether a change lowers the disposition below that of a rule, which holds before it, as triage itself sees it.
 * A fallback counts as holding where something as urgent was found.
 */
function lowers(pathway: Pathway, { change, rule, floor }: Lowering, answers: Answers): boolean {
  if (!canStart(change, answers)) return false;
  const before = outcomeOf(pathway, answers);
  const holds =
    before.rules.includes(rule.id) || (rule.fallback && rankOf(before.disposition) <= rankOf(rule.disposition));
  return Boolean(holds) && rankOf(outcomeOf(pathway, apply(change, answers)).disposition) > rankOf(floor);
}

/** A change that takes a case, in which a rule held, below a disposition that must be kept. */
export interface Lowering {
  readonly change: Change;
  readonly rule: Rule;
  /** The disposition that must be kept. */
  readonly floor: Disposition;
}

/** A counterexample that a clinician can read: what was changed, from which answers, and which rules held. */
export function sayLowering(pathway: Pathway, lowering: Lowering, found: Answers): string {
  if (!lowers(pathway, lowering, found)) {
    return `The solver and triage disagree about rule ${lowering.rule.id}: ${sayAnswers(found)}.`;
  }
  const answers = shrink(pathway, found, (smaller) => lowers(pathway, lowering, smaller));
  const before = outcomeOf(pathway, answers);
  const after = outcomeOf(pathway, apply(lowering.change, answers));
  return [
    `${sayChange(lowering.change, answers)} lowers ${before.disposition} to ${after.disposition}.`,
    `Answers: ${sayAnswers(answers)}.`,
    `Rules before: ${sayRules(before.rules)}. After: ${sayRules(after.rules)}.`,
  ].join('\n');
}
