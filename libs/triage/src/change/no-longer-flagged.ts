import { valueFor } from './demand';
import { properSubsets, toChangeSets } from './change-set';
import type { NoLongerFlagged } from './change-result';
import type { Move } from './moves';
import { Proposals, movesOf, wanted, type Draft } from './proposals';
import type { ChangeRule } from './change-plan';
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

const firingRule = ({ plan, judge }: Situation): ChangeRule | undefined =>
  plan.rules.find(({ rank }, at) => !isFree(rank) && judge.fires(at, 0));

/** Where a repair came to. */
interface Repaired {
  readonly world: World;
  /** Nothing flagged is left. */
  readonly isEnough: boolean;
}

const copyOf = (draft: Draft): Draft => new Map([...draft].map(([place, demand]) => [place, { ...demand }]));

/** The moves of the next draft; `undefined` once an answer is asked for what it cannot be, or for more than was allowed. */
function nextMoves(draft: Draft, prices: number[]): World | undefined {
  const moves = movesOf(draft);
  if (moves) return moves;
  for (const [place, demand] of draft) if (valueFor(demand) === undefined) prices[place] = Infinity;
  return undefined;
}

/**
 * Silences flagged findings one after the other until none is left; the changes, more of them perhaps than are needed.
 * Where a finding asks of an answer what an earlier one forbids, the step is taken back and that answer left alone.
 */
function repair(situation: Situation, forbidden: ReadonlySet<number>): Repaired {
  const prices = pricesFor(situation, forbidden);
  let draft: Draft = new Map();
  let world: World = [];
  for (let step = 0; step < mostRepairs; step += 1) {
    situation.judge.judge(situation.present, [world], lastFlagged);
    const rule = firingRule(situation);
    if (!rule) return { world, isEnough: true };
    const next = copyOf(draft);
    if (!silence(new Proposals({ ...situation, prices, words: situation.judge }), rule, next)) break;
    const moves = nextMoves(next, prices);
    if (!moves) continue;
    if (moves.length > mostChanges) break;
    [draft, world] = [next, moves];
    for (const { question } of moves) if (prices[question.place] !== Infinity) prices[question.place] = priceAgain;
  }
  return { world, isEnough: false };
}

/** The smallest part of a set that is enough; no part of it is, since all smaller ones were judged first. */
function shrink({ judge, present }: Situation, world: World): World {
  if (world.length < 2) return world;
  const subsets = properSubsets(world);
  const ranks = judge.ranks(present, subsets, lastFlagged);
  return subsets.find((_, at) => isFree(ranks[at] ?? 0)) ?? world;
}

/** Sets of several changes, each without a question that an earlier one rests on. */
function setsBeyond(situation: Situation, found: readonly World[]): readonly World[] {
  const forbidden = new Set(found.flatMap((world) => world.map(({ question }) => question.place)));
  const sets: World[] = [];
  const nearness = ({ question }: Move): number => situation.near[question.place] ?? 0;
  for (let attempt = 0; attempt < mostAttempts && found.length + sets.length < mostSets; attempt += 1) {
    const { world, isEnough } = repair(situation, forbidden);
    const set = isEnough ? shrink(situation, world) : world;
    const [first] = set;
    if (!first) break;
    if (isEnough) sets.push(set);
    forbidden.add(set.reduce((best, move) => (nearness(move) > nearness(best) ? move : best), first).question.place);
  }
  return sets;
}

/**
 * What would take a case out of the flagged queue: up to three alternative sets of changes, each found by judging the
 * changed answers anew, and none with a change that could be spared. All single changes are tried, so a case for which
 * one is enough always shows it. Longer sets, of at most `mostChanges`, are looked for by repair: there may be others.
 */
export function noLongerFlagged(situation: Situation): NoLongerFlagged {
  if (isFree(situation.rank)) return { sets: [], none: 'not-flagged' };
  const alone = enoughAlone(situation)
    .slice(0, mostSets)
    .map(({ move }): World => [move]);
  const worlds = [...alone, ...setsBeyond(situation, alone)].sort((a, b) => a.length - b.length);
  if (worlds.length === 0) return { sets: [], none: 'too-many-changes' };
  return { sets: toChangeSets(situation, worlds) };
}
