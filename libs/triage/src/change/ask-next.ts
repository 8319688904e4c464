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

/** A rule, by its place in the plan, and the questions that it waits for. */
interface Waiting {
  readonly place: number;
  readonly missing: readonly string[];
}

/** The rules more urgent than the case that wait for answers, in the order of the plan. */
function waitingRules({ plan, rank }: Situation, { notEstablished }: TriageResult): readonly Waiting[] {
  const end = plan.firstOfRank[rank] ?? 0;
  const waiting: Waiting[] = [];
  for (const { holds, rule, missing } of notEstablished) {
    const place = holds === 'unknown' ? plan.placeOfRule.get(rule) : undefined;
    if (place !== undefined && place < end) waiting.push({ place, missing });
  }
  return waiting.sort((a, b) => a.place - b.place);
}

/** By question: the rules, more urgent than the case, that wait for it. */
function rulesByQuestion(situation: Situation, result: TriageResult): ReadonlyMap<string, readonly ChangeRule[]> {
  const byQuestion = new Map<string, ChangeRule[]>();
  for (const { place, missing } of waitingRules(situation, result)) {
    const rule = situation.plan.rules[place];
    for (const linkId of rule ? missing : []) {
      const known = byQuestion.get(linkId);
      if (known && rule) known.push(rule);
      else if (rule) byQuestion.set(linkId, [rule]);
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

/** Open questions of which some more urgent rule waits for the answer, or whose answer alone makes the case more urgent. */
function openQuestions(situation: Situation, result: TriageResult, singles: readonly Single[]): readonly Asking[] {
  const { plan, open, changeable, rank } = situation;
  const best = bestAlone(singles);
  const waiting = rulesByQuestion(situation, result);
  return plan.tested.flatMap(({ place, item: { linkId } }) => {
    const rules = waiting.get(linkId) ?? [];
    const alone = best.get(place) ?? rank;
    const asks = open[place] && changeable[place] && (rules.length > 0 || alone < rank);
    return asks ? [{ place, linkId, alone, rules }] : [];
  });
}

/** Answers to open questions, and to those that they open, by which a rule may fire with the help of one of them. */
function attemptsFor(situation: Situation, { place, rules, alone }: Asking): readonly Attempt[] {
  const { plan, open, present, words, changeable } = situation;
  const prices = new Array<number>(plan.questions.length).fill(outOfReach);
  for (const { place: other } of plan.tested) {
    if (changeable[other] && (open[other] || !present.shown[other])) prices[other] = price;
  }
  prices[place] = 0;
  const proposals = new Proposals({ plan, present, words, world: 0, prices, floor: 0 });
  const promising = rules.filter(
    ({ rank, when }) => rank < alone && proposals.priceOfAll(when, wanted.yes) < outOfReach,
  );
  return promising.slice(0, mostRules).flatMap(({ when }) => {
    const draft: Draft = [];
    proposals.proposeAll(when, wanted.yes, draft);
    const together = movesOf(plan, draft) ?? [];
    const without = together.filter(({ question }) => question.place !== place);
    return without.length < together.length && without.length > 0 ? [{ place, together, without }] : [];
  });
}

/** By question: the most urgent disposition that it is seen to lead to with others, and not without it. */
function bestTogether(situation: Situation, asking: readonly Asking[]): ReadonlyMap<number, number> {
  const attempts = asking.filter(({ alone }) => alone > 0).flatMap((each) => attemptsFor(situation, each));
  const best = new Map<number, number>();
  if (attempts.length === 0) return best;
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
  if (situation.rank === 0 || !situation.open.includes(1)) return [];
  const asking = openQuestions(situation, result, singles);
  const together = bestTogether(situation, asking);
  const reaching = asking
    .map((each) => ({ ...each, reach: Math.min(each.alone, together.get(each.place) ?? Infinity) }))
    .filter(({ reach }) => reach < situation.rank);
  const sorted = reaching.sort(
    (a, b) =>
      a.reach - b.reach ||
      Number(a.alone > a.reach) - Number(b.alone > b.reach) ||
      b.rules.length - a.rules.length ||
      a.place - b.place,
  );
  return sorted.map(({ linkId, reach, alone, rules }) => ({
    linkId,
    couldReach: dispositions[reach] ?? 'emergency',
    alone: alone === reach,
    rules: rules.map(({ id }) => id),
  }));
}
