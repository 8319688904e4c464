import { copyOf, valueFor, type Draft } from './demand';
import { properSubsets, toChangeSets } from './change-set';
import type { NoLongerFlagged } from './change-result';
import { Proposals, movesOf, outOfReach, wanted } from './proposals';
import type { ChangePlan, ChangeRule } from './change-plan';
import type { Move, World } from './replies';
import { freeingAlone } from './singles';
import { lastFlagged, type Situation } from './situation';

/** Alternatives that are given, and attempts at finding them beyond the single changes. */
const mostSets = 3;
const mostAttempts = 5;

/** Changes in one set: more would no longer be a near miss, and all subsets of so many are judged at once. */
export const mostChanges = 6;

/** Findings repaired one after the other before an attempt is given up. */
const mostRepairs = 12;

/**
 * What a change costs: above all that it is one more, then whether the answer is in the evidence of few findings or of
 * none. To change an answer further that is changed already costs next to nothing.
 */
const priceElsewhere = 32;
const perFinding = 2;
const mostFindingsCounted = 6;
const priceAgain = 1;

/** Better that a finding be missing than that another feature excuse it, where it takes no more changes. */
const priceOfException = 8;

const isFree = (rank: number): boolean => rank > lastFlagged;

/** The best single change of each question that alone is enough. */
function enoughAlone(situation: Situation): readonly Move[] {
  const { near, plan } = situation;
  const seen = new Set<number>();
  const best = freeingAlone(situation).filter(({ question: { place } }) => {
    const isNew = !seen.has(place) && plan.isIdentity[place] !== true;
    if (isNew) seen.add(place);
    return isNew;
  });
  const far = ({ question }: Move): number => (near[question.place] ? 0 : 1);
  return best.sort((a, b) => far(a) - far(b) || a.distance - b.distance);
}

function pricesFor({ plan, changeable, present, near }: Situation, forbidden: readonly number[]): number[] {
  const canChange = (place: number): boolean =>
    changeable[place] === 1 && present.shown[place] === 1 && !plan.isIdentity[place] && !forbidden.includes(place);
  return plan.questions.map(({ place }) =>
    canChange(place) ? priceElsewhere - perFinding * Math.min(near[place] ?? 0, mostFindingsCounted) : outOfReach,
  );
}

/** Adds to a draft the cheapest way to silence one rule: its condition broken, or its exception established. */
function silence(proposals: Proposals, { when, unless }: ChangeRule, draft: Draft): boolean {
  const weakest = proposals.cheapestOf(when, wanted.notYes);
  const broken = weakest ? proposals.price(weakest, wanted.notYes) : outOfReach;
  const excepted = unless ? proposals.price(unless, wanted.yes) + priceOfException : outOfReach;
  if (Math.min(broken, excepted) >= outOfReach) return false;
  if (weakest && broken <= excepted) proposals.propose(weakest, wanted.notYes, draft);
  else if (unless) proposals.propose(unless, wanted.yes, draft);
  return true;
}

/**
 * Ways of repairing that went alike so far, each without one more of the questions that most findings rest on, so that
 * alternatives differ: their demands on answers, and the changes they come to.
 */
interface Attempt {
  /** The first and the last of these ways: how many of the central questions they do without. */
  readonly first: number;
  readonly last: number;
  /** Its own, and written over from step to step. */
  readonly prices: number[];
  readonly draft: Draft;
  readonly world: World;
  readonly isEnough: boolean;
}

/** The questions that findings rest on, most of them first. */
function centralQuestions({ near, plan }: Situation, used: readonly number[]): readonly number[] {
  const central = plan.questions.map(({ place }) => place).filter((place) => near[place] && !used.includes(place));
  return central.sort((a, b) => (near[b] ?? 0) - (near[a] ?? 0));
}

const uses = (draft: Draft, place: number): boolean => draft.some(({ question }) => question.place === place);

/** What a step of repairing rests on, beside the attempt. */
interface Ground {
  readonly situation: Situation;
  readonly central: readonly number[];
}

/** An attempt's world, judged: its first rule that still flags the case. */
interface Judged {
  readonly words: Int32Array;
  readonly world: number;
  readonly rule: ChangeRule | undefined;
}

/** The moves of a draft; `undefined`, and the answer left alone from now on, when it is asked for what it cannot be. */
function movesWithin(plan: ChangePlan, draft: Draft, prices: number[]): World | undefined {
  const moves = movesOf(plan, draft);
  if (moves) return moves;
  for (const demand of draft) if (valueFor(demand) === undefined) prices[demand.question.place] = outOfReach;
  return undefined;
}

/** How a step leaves an attempt, given its new draft; too many changes end it. A step that contradicts an earlier one is taken back. */
function afterStep({ plan }: Situation, attempt: Attempt, draft: Draft): readonly Attempt[] {
  const { prices } = attempt;
  const world = movesWithin(plan, draft, prices);
  if (!world) return [attempt];
  for (const { question } of world) if (prices[question.place] !== outOfReach) prices[question.place] = priceAgain;
  return world.length > mostChanges ? [] : [{ ...attempt, draft, world }];
}

/**
 * Takes an attempt a step further. It parts where the step uses a question that some of its ways do without: as long as
 * it does not, forbidding the question changes nothing, since what is not on the cheapest way only gets dearer.
 */
function advance(ground: Ground, attempt: Attempt, judged: Judged): readonly Attempt[] {
  const { situation, central } = ground;
  const { rule, words, world } = judged;
  if (!rule) return [{ ...attempt, isEnough: true }];
  const { plan, present } = situation;
  const { first, last, prices } = attempt;
  const draft = copyOf(attempt.draft);
  const proposals = new Proposals({ plan, present, prices, words, world });
  if (!silence(proposals, rule, draft)) return [];
  const parting = central.findIndex((place, at) => at >= first && at < last && uses(draft, place));
  if (parting < 0) return afterStep(situation, attempt, draft);
  const without = prices.slice();
  for (const place of central.slice(first, parting + 1)) without[place] = outOfReach;
  const others = { ...attempt, first: parting + 1, prices: without };
  return [...afterStep(situation, { ...attempt, last: parting }, draft), ...advance(ground, others, judged)];
}

/** Silences flagged findings one after the other until none is left; the changes, more of them perhaps than are needed. */
function repair(situation: Situation, alone: readonly World[]): readonly World[] {
  const { judge, words, flagging } = situation;
  const used = alone.flatMap((world) => world.map(({ question }) => question.place));
  const ground = { situation, central: centralQuestions(situation, used) };
  const prices = pricesFor(situation, used);
  const last = Math.min(mostAttempts - 1, ground.central.length);
  const start: Attempt = { first: 0, last, prices, draft: [], world: [], isEnough: false };
  let attempts = advance(ground, start, { words, world: 0, rule: flagging[0] });
  for (let step = 1; step < mostRepairs; step += 1) {
    const underWay = attempts.filter(({ isEnough }) => !isEnough);
    if (underWay.length === 0) break;
    const worlds = underWay.map(({ world }) => world);
    judge.judge(worlds, 0, lastFlagged);
    attempts = attempts.flatMap((attempt) => {
      const world = underWay.indexOf(attempt);
      return world < 0
        ? [attempt]
        : advance(ground, attempt, { words: judge.words, world, rule: judge.firstFiring(world) });
    });
  }
  return attempts.filter(({ isEnough }) => isEnough).map(({ world }) => world);
}

/** The smallest part of each set that is enough; no part of that is, since all smaller ones were judged as well. */
function shrink({ judge }: Situation, worlds: readonly World[]): readonly World[] {
  const subsets = worlds.map(properSubsets);
  const ranks = judge.ranks(subsets.flat(), lastFlagged);
  let from = 0;
  return worlds.map((world, at) => {
    const own = subsets[at] ?? [];
    const start = from;
    from += own.length;
    return own.find((_, index) => isFree(ranks[start + index] ?? 0)) ?? world;
  });
}

const questionsIn = (world: World): string => world.map(({ question }) => question.place).join();

/** Sets of several changes, none of them about the same questions as another. */
function setsBeyond(situation: Situation, alone: readonly World[]): readonly World[] {
  const seen = new Set<string>();
  const sets = shrink(situation, repair(situation, alone)).filter((world) => {
    const isNew = !seen.has(questionsIn(world));
    seen.add(questionsIn(world));
    return isNew;
  });
  return [...sets].sort((a, b) => a.length - b.length).slice(0, mostSets - alone.length);
}

/**
 * What would take a case out of the flagged queue: up to three alternative sets of changes, each found by judging the
 * changed answers anew, and none with a change that could be spared. All single changes are tried, so a case for which
 * one is enough always shows it. Longer sets, of at most `mostChanges`, are looked for by repair: there may be others.
 */
export function noLongerFlagged(situation: Situation): NoLongerFlagged {
  if (isFree(situation.rank)) return { sets: [], none: 'not-flagged' };
  if (!isFree(situation.besides)) return { sets: [], none: 'own-words' };
  const alone = enoughAlone(situation)
    .slice(0, mostSets)
    .map((move) => move.alone);
  const worlds = alone.length < mostSets ? [...alone, ...setsBeyond(situation, alone)] : alone;
  if (worlds.length === 0) return { sets: [], none: 'too-many-changes' };
  return { sets: toChangeSets(situation, worlds) };
}
