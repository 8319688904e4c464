import type { TriageResult } from '../result';
import { dispositions } from '../rule';
import type { AskNext } from './change-result';
import type { ChangeRule } from './change-plan';
import type { Draft } from './demand';
import { Proposals, movesOf, outOfReach, wanted } from './proposals';
import type { World } from './replies';
import type { Single } from './singles';
import type { Situation } from './situation';

/** Rules tried for each question that does not raise the disposition alone, the most urgent first. */
const mostRules = 4;

const price = 16;

/** A question with what it could do. */
interface Asking {
  readonly place: number;
  readonly linkId: string;
  readonly alone: number;
  readonly rules: readonly ChangeRule[];
}

/** A question answered together with others that are unanswered, and those others without it. */
interface Attempt {
  readonly place: number;
  readonly together: World;
  readonly without: World;
}

/** By question: the rules, more urgent than the case, that wait for it, most urgent first. */
function rulesByQuestion(
  { plan, rank }: Situation,
  { notEstablished }: TriageResult,
): ReadonlyMap<string, ChangeRule[]> {
  const missingFor = new Map(notEstablished.map(({ rule, missing }) => [rule, missing]));
  const byQuestion = new Map<string, ChangeRule[]>();
  for (const rule of plan.rules.slice(0, plan.firstOfRank[rank])) {
    for (const linkId of missingFor.get(rule.id) ?? []) {
      const known = byQuestion.get(linkId);
      if (known) known.push(rule);
      else byQuestion.set(linkId, [rule]);
    }
  }
  return byQuestion;
}

function bestAlone(singles: readonly Single[]): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const { move, rank } of singles) {
    const { place } = move.question;
    best.set(place, Math.min(best.get(place) ?? rank, rank));
  }
  return best;
}

/** Open questions, with the rules that wait for the answer, and what it leads to alone. */
function openQuestions(situation: Situation, result: TriageResult, singles: readonly Single[]): readonly Asking[] {
  const { plan, open, changeable, rank } = situation;
  const best = bestAlone(singles);
  const waiting = rulesByQuestion(situation, result);
  const asked = plan.tested.filter(({ place }) => open[place] && changeable[place]);
  return asked.map(({ place, item: { linkId } }) => {
    return { place, linkId, alone: best.get(place) ?? rank, rules: waiting.get(linkId) ?? [] };
  });
}

/** Answers to open questions, and to those that they open, by which a rule may fire with the help of one of them. */
function attemptsFor(situation: Situation, { place, rules, alone }: Asking): readonly Attempt[] {
  const { plan, open, present, words, changeable } = situation;
  const prices = plan.questions.map((other) => (changeable[other.place] && open[other.place] ? price : outOfReach));
  prices[place] = 0;
  const proposals = new Proposals({ plan, present, words, world: 0, prices });
  const promising = rules.filter(
    ({ rank, when }) => rank < alone && proposals.priceOfAll(when, wanted.yes) < outOfReach,
  );
  return promising.slice(0, mostRules).flatMap(({ when }) => {
    const draft: Draft = [];
    proposals.proposeAll(when, wanted.yes, draft);
    const together = movesOf(plan, draft) ?? [];
    const without = together.filter(({ question }) => question.place !== place);
    return without.length > 0 ? [{ place, together, without }] : [];
  });
}

/** By question: the most urgent disposition that it is seen to lead to with others, and not without it. */
function bestTogether(situation: Situation, asking: readonly Asking[]): ReadonlyMap<number, number> {
  const attempts = asking.flatMap((each) => (each.rules.length > 0 ? attemptsFor(situation, each) : []));
  const best = new Map<number, number>();
  const ranks = situation.judge.ranks(
    attempts.flatMap(({ together, without }) => [together, without]),
    situation.rank,
  );
  attempts.forEach(({ place }, at) => {
    const [reached, otherwise] = [ranks[at * 2] ?? 0, ranks[at * 2 + 1] ?? 0];
    if (reached < otherwise) best.set(place, Math.min(best.get(place) ?? Infinity, reached));
  });
  return best;
}

/**
 * What to ask next: questions that are blank or were answered "I do not know", whose answer could make the case more
 * urgent; first what could make it most urgent, then what alone could, then what most rules wait for, then in the order
 * of the questionnaire. Each disposition named was reached by answers really judged. What only several further answers
 * together could reach is looked for in the most urgent rules that wait, so that it may be more urgent still.
 */
export function askNext(situation: Situation, result: TriageResult, singles: readonly Single[]): readonly AskNext[] {
  if (situation.rank === 0) return [];
  const asking = openQuestions(situation, result, singles);
  const together = bestTogether(situation, asking);
  const reaching = asking
    .map((each) => ({ ...each, reach: Math.min(each.alone, together.get(each.place) ?? Infinity) }))
    .filter(({ reach }) => reach < situation.rank);
  const sorted = reaching.sort(
    (a, b) =>
      a.reach - b.reach || Number(a.alone > a.reach) - Number(b.alone > b.reach) || b.rules.length - a.rules.length,
  );
  return sorted.map(({ linkId, reach, alone, rules }) => ({
    linkId,
    couldReach: dispositions[reach] ?? 'emergency',
    alone: alone === reach,
    rules: rules.map(({ id }) => id),
  }));
}
