import { valueFor } from './demand';
import { properSubsets, toChangeSets } from './change-set';
import type { NoLongerFlagged } from './change-result';
import { Proposals, movesOf, wanted, type Draft } from './proposals';
import type { ChangePlan, ChangeRule } from './change-plan';
import { lastFlagged, type Single, type Situation } from './situation';
import type { World } from './worlds';

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
function enoughAlone({ singles, near, plan }: Situation): readonly Single[] {
  const seen = new Set<number>();
  const best = singles.filter(({ rank, move: { question } }) => {
    const isNew = isFree(rank) && !seen.has(question.place) && plan.isIdentity[question.place] !== true;
    if (isNew) seen.add(question.place);
    return isNew;
  });
  const far = ({ move }: Single): number => (near[move.question.place] ? 0 : 1);
  return [...best].sort((a, b) => far(a) - far(b) || a.move.distance - b.move.distance);
}

function pricesFor({ plan, changeable, shown, near }: Situation, forbidden: ReadonlySet<number>): number[] {
  return plan.questions.map(({ place }) => {
    const mayChange = changeable[place] && shown[place] && !plan.isIdentity[place] && !forbidden.has(place);
    return mayChange ? priceElsewhere - perFinding * Math.min(near[place] ?? 0, mostFindingsCounted) : Infinity;
  });
}

/** Adds to a draft the cheapest way to silence one rule: its condition broken, or its exception established. */
function silence(proposals: Proposals, { when, unless }: ChangeRule, draft: Draft): boolean {
  const broken = proposals.price(when, wanted.notYes);
  const excepted = unless < 0 ? Infinity : proposals.price(unless, wanted.yes) + priceOfException;
  if (Math.min(broken, excepted) === Infinity) return false;
  if (broken <= excepted) proposals.propose(when, wanted.notYes, draft);
  else proposals.propose(unless, wanted.yes, draft);
  return true;
}

/** One way of repairing, under way: without some questions, its demands on answers so far, and the changes they come to. */
interface Attempt {
  readonly prices: number[];
  draft: Draft;
  world: World;
  state: 'under-way' | 'enough' | 'given-up';
}

/** Each attempt does without one more of the questions that most findings rest on, so that alternatives differ. */
function attemptsFor(situation: Situation, alone: readonly World[]): readonly Attempt[] {
  const { near, plan } = situation;
  const used = alone.flatMap((world) => world.map(({ question }) => question.place));
  const central = plan.questions
    .map(({ place }) => place)
    .filter((place) => (near[place] ?? 0) > 0 && !used.includes(place))
    .sort((a, b) => (near[b] ?? 0) - (near[a] ?? 0));
  const count = Math.min(mostAttempts, central.length + 1);
  return Array.from({ length: count }, (_, without): Attempt => {
    const forbidden = new Set([...used, ...central.slice(0, without)]);
    return { prices: pricesFor(situation, forbidden), draft: new Map(), world: [], state: 'under-way' };
  });
}

const copyOf = (draft: Draft): Draft => new Map([...draft].map(([place, demand]) => [place, { ...demand }]));

/** The moves of a draft; `undefined`, and the answer left alone from now on, when it is asked for what it cannot be. */
function movesWithin(plan: ChangePlan, draft: Draft, prices: number[]): World | undefined {
  const moves = movesOf(plan, draft);
  if (moves) return moves;
  for (const [place, demand] of draft) if (valueFor(demand) === undefined) prices[place] = Infinity;
  return undefined;
}

/** Takes one attempt a step further, from how its world was judged. A step that contradicts an earlier one is taken back. */
function advance(situation: Situation, attempt: Attempt, at: number): void {
  const { judge, plan, present } = situation;
  const rule = plan.rules[judge.firstFiring(at)];
  if (!rule) {
    attempt.state = 'enough';
    return;
  }
  const next = copyOf(attempt.draft);
  const ground = { plan, present, prices: attempt.prices, words: judge, world: at };
  if (!silence(new Proposals(ground), rule, next)) {
    attempt.state = 'given-up';
    return;
  }
  const moves = movesWithin(plan, next, attempt.prices);
  if (!moves) return;
  attempt.state = moves.length > mostChanges ? 'given-up' : 'under-way';
  attempt.draft = next;
  attempt.world = moves;
  for (const { question } of moves) makeCheap(attempt.prices, question.place);
}

function makeCheap(prices: number[], place: number): void {
  if (prices[place] !== Infinity) prices[place] = priceAgain;
}

/** Silences flagged findings one after the other until none is left; the changes, more of them perhaps than are needed. */
function repair(situation: Situation, alone: readonly World[]): readonly World[] {
  const attempts = attemptsFor(situation, alone);
  for (let step = 0; step < mostRepairs; step += 1) {
    const underWay = attempts.filter(({ state }) => state === 'under-way');
    if (underWay.length === 0) break;
    situation.judge.judge(
      situation.present,
      underWay.map(({ world }) => world),
      lastFlagged,
    );
    underWay.forEach((attempt, at) => advance(situation, attempt, at));
  }
  return attempts.filter(({ state }) => state === 'enough').map(({ world }) => world);
}

/** The smallest part of each set that is enough; no part of that is, since all smaller ones were judged as well. */
function shrink({ judge, present }: Situation, worlds: readonly World[]): readonly World[] {
  const subsets = worlds.map(properSubsets);
  const ranks = judge.ranks(present, subsets.flat(), lastFlagged);
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
    .map(({ move }) => move.alone);
  const worlds = alone.length < mostSets ? [...alone, ...setsBeyond(situation, alone)] : alone;
  if (worlds.length === 0) return { sets: [], none: 'too-many-changes' };
  return { sets: toChangeSets(situation, worlds) };
}
