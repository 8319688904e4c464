import { dispositions } from '../rule';
import type { ChangePlan, ChangeRule } from './change-plan';
import { toChangeSets } from './change-set';
import type { ChangeSet, MoreUrgentGroup } from './change-result';
import type { Draft } from './demand';
import { Proposals, movesOf, outOfReach, wanted } from './proposals';
import type { World } from './replies';
import type { Single } from './singles';
import type { Situation } from './situation';

/** Change sets that are given, beside the safety screen. */
const mostSets = 10;

/** Rules for which a pair of changes is looked for. */
const mostPairs = 10;

const priceOpen = 16;
const priceNear = 17;
const priceFar = 18;

/** Less than two changes cost. */
const leastPrice = 2 * priceOpen;

/** Two changes at the most: the price of a part named by several tests counts twice, so the limit is set higher. */
const mostPrice = 3 * priceFar;

interface Found {
  readonly world: World;
  readonly rank: number;
  /** Codes added or taken away. */
  readonly distance: number;
  /** How many of the questions no finding rests on; and whether any of them is answered. */
  readonly far: number;
  readonly isKnown: boolean;
}

function foundBy({ near, open, present }: Situation, world: World, rank: number): Found {
  let far = 0;
  let isKnown = false;
  for (const { question } of world) {
    if (!near[question.place]) far += 1;
    if (present.shown[question.place] && !open[question.place]) isKnown = true;
  }
  return { world, rank, distance: world.length > 1 ? world.length : (world[0]?.distance ?? 0), far, isKnown };
}

/** The nearest change of each question to each disposition above the present one. */
function nearestOfEach(singles: readonly Single[]): readonly Single[] {
  const seen = new Set<number>();
  return singles.filter(({ move, rank }) => {
    const key = move.question.place * dispositions.length + rank;
    const isNew = !seen.has(key);
    if (isNew) seen.add(key);
    return isNew;
  });
}

/** Every question may change, also one that another change would open; only the safety screen is told apart. */
function pricesFor({ plan, changeable, open, near }: Situation): number[] {
  const prices = new Array<number>(plan.questions.length).fill(outOfReach);
  for (const { place } of plan.tested) {
    if (!changeable[place] || plan.isScreen[place]) continue;
    if (open[place]) prices[place] = priceOpen;
    else prices[place] = near[place] ? priceNear : priceFar;
  }
  return prices;
}

/** The cheapest changes that may make a rule fire; `undefined` when they are too many or too few, or cannot be. */
function proposedFor(plan: ChangePlan, { when, unless }: ChangeRule, proposals: Proposals): World | undefined {
  const price = proposals.priceOfAll(when, wanted.yes) + (unless ? proposals.price(unless, wanted.notYes) : 0);
  if (price < leastPrice || price > mostPrice) return undefined;
  const draft: Draft = [];
  proposals.proposeAll(when, wanted.yes, draft);
  if (unless) proposals.propose(unless, wanted.notYes, draft);
  return movesOf(plan, draft);
}

const isSame = (one: World, other: World): boolean =>
  one.every(({ question, value }, at) => other[at]?.question === question && other[at].value === value);

/** For each more urgent rule a pair of changes that may make it fire, not yet judged. */
function pairsProposed(situation: Situation): readonly World[] {
  const { plan, present, words, judge, rank } = situation;
  const prices = pricesFor(situation);
  const proposals = new Proposals({ plan, present, words, world: 0, prices, floor: priceOpen, limit: mostPrice });
  const pairs: World[] = [];
  for (let each = 0; each < rank; each += 1) {
    for (const rule of judge.rulesOf(each)) {
      if (pairs.length >= mostPairs) return pairs;
      const world = proposedFor(plan, rule, proposals);
      if (world?.length === 2 && !pairs.some((pair) => isSame(pair, world))) pairs.push(world);
    }
  }
  return pairs;
}

/** Pairs that raise the disposition while neither change does so alone. */
function raisingTogether(situation: Situation): readonly Found[] {
  const pairs = pairsProposed(situation);
  if (pairs.length === 0) return [];
  const { judge, rank: now } = situation;
  const ranks = judge.ranks(
    pairs.flatMap((pair) => [pair, ...pair.map(({ alone }) => alone)]),
    now - 1,
  );
  return pairs.flatMap((world, at) => {
    const [both, one, other] = [ranks[at * 3] ?? 0, ranks[at * 3 + 1] ?? 0, ranks[at * 3 + 2] ?? 0];
    const isMinimal = both < now && one >= now && other >= now;
    return isMinimal ? [foundBy(situation, world, both)] : [];
  });
}

/** What is blank or unsure first, then fewest changes, then what lies near the present findings, then the most urgent. */
function byOrder(a: Found, b: Found): number {
  return (
    Number(a.isKnown) - Number(b.isKnown) ||
    a.world.length - b.world.length ||
    a.far - b.far ||
    a.rank - b.rank ||
    a.distance - b.distance
  );
}

function groupsOf(sets: readonly ChangeSet[], screen?: true): readonly MoreUrgentGroup[] {
  return dispositions.flatMap((disposition) => {
    const reaching = sets.filter((set) => set.disposition === disposition);
    if (reaching.length === 0) return [];
    return screen ? [{ disposition, screen, sets: reaching }] : [{ disposition, sets: reaching }];
  });
}

/**
 * What would make a case more urgent: changes of one answer, all of which are tried, and pairs of which neither alone
 * would do, one for each rule. Given are at most ten, by the disposition they lead to, and the safety screen apart.
 */
export function moreUrgent(situation: Situation, singles: readonly Single[]): readonly MoreUrgentGroup[] {
  if (situation.rank === 0) return [];
  const { isScreen } = situation.plan;
  const nearest = nearestOfEach(singles);
  const others = nearest.filter(({ move }) => !isScreen[move.question.place]);
  const alone = others.map(({ move, rank }) => foundBy(situation, move.alone, rank));
  const found = alone.length < mostSets ? [...alone, ...raisingTogether(situation)] : alone;
  const chosen = found.sort(byOrder).slice(0, mostSets);
  const screen = nearest.filter(({ move }) => isScreen[move.question.place]);
  const worlds = [...chosen.map(({ world }) => world), ...screen.map(({ move }) => move.alone)];
  const sets = toChangeSets(situation, worlds, situation.rank - 1);
  return [...groupsOf(sets.slice(0, chosen.length)), ...groupsOf(sets.slice(chosen.length), true)];
}
