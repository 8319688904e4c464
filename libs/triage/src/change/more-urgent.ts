import { dispositions } from '../rule';
import type { ChangePlan, ChangeRule } from './change-plan';
import { toChangeSets } from './change-set';
import type { ChangeSet, MoreUrgentGroup } from './change-result';
import { Proposals, movesOf, wanted, type Draft } from './proposals';
import type { Single, Situation } from './situation';
import type { World } from './worlds';

/** Change sets that are given, beside the safety screen. */
const mostSets = 10;

/** Rules for which a pair of changes is looked for. */
const mostPairs = 10;

const priceOpen = 16;
const priceNear = 17;
const priceFar = 18;

/** Two changes at the most: the price of a part named by several tests counts twice, so the limit is set higher. */
const mostPrice = 3 * priceFar;

interface Found {
  readonly world: World;
  readonly rank: number;
  /** Codes added or taken away. */
  readonly distance: number;
}

/** The nearest change of each question to each disposition above the present one. */
function raisingAlone({ singles, rank }: Situation): readonly Single[] {
  const seen = new Set<number>();
  return singles.filter((single) => {
    const key = single.move.question.place * dispositions.length + single.rank;
    const isNew = single.rank < rank && !seen.has(key);
    if (isNew) seen.add(key);
    return isNew;
  });
}

/** Every question may change, also one that another change would open; only the safety screen is told apart. */
function pricesFor({ plan, changeable, open, near }: Situation): readonly number[] {
  return plan.questions.map(({ place }) => {
    if (!changeable[place] || plan.isScreen[place]) return Infinity;
    if (open[place]) return priceOpen;
    return near[place] ? priceNear : priceFar;
  });
}

/** The cheapest changes that may make a rule fire; `undefined` when they are too many or cannot be. */
function proposedFor(plan: ChangePlan, { when, unless }: ChangeRule, proposals: Proposals): World | undefined {
  const price = proposals.price(when, wanted.yes) + (unless < 0 ? 0 : proposals.price(unless, wanted.notYes));
  if (price > mostPrice) return undefined;
  const draft: Draft = new Map();
  proposals.propose(when, wanted.yes, draft);
  if (unless >= 0) proposals.propose(unless, wanted.notYes, draft);
  return movesOf(plan, draft);
}

/** For each more urgent rule a pair of changes that may make it fire, not yet judged. */
function pairsProposed(situation: Situation): readonly World[] {
  const proposals = new Proposals({ ...situation, prices: pricesFor(situation), world: 0 });
  const pairs = new Map<string, World>();
  for (const rule of situation.plan.rules) {
    if (rule.rank >= situation.rank || pairs.size >= mostPairs) break;
    const world = proposedFor(situation.plan, rule, proposals);
    if (world?.length === 2) pairs.set(world.map(({ question, value }) => `${question.place}=${value}`).join(), world);
  }
  return [...pairs.values()];
}

/** Pairs that raise the disposition while neither change does so alone. */
function raisingTogether(situation: Situation): readonly Found[] {
  const pairs = pairsProposed(situation);
  if (pairs.length === 0) return [];
  const worlds = pairs.flatMap((pair) => [pair, ...pair.map(({ alone }) => alone)]);
  const ranks = situation.judge.ranks(situation.present, worlds, situation.rank);
  return pairs.flatMap((world, at) => {
    const [both, one, other] = [ranks[at * 3] ?? 0, ranks[at * 3 + 1] ?? 0, ranks[at * 3 + 2] ?? 0];
    const isMinimal = both < situation.rank && one >= situation.rank && other >= situation.rank;
    return isMinimal ? [{ world, rank: both, distance: 2 }] : [];
  });
}

/** What is blank or unsure first, then fewest changes, then what lies near the present findings, then the most urgent. */
function byOrder({ open, near, shown }: Situation): (a: Found, b: Found) => number {
  const known = ({ world }: Found): number =>
    world.some(({ question: { place } }) => shown[place] && !open[place]) ? 1 : 0;
  const far = ({ world }: Found): number => world.filter(({ question }) => !near[question.place]).length;
  return (a, b) =>
    known(a) - known(b) ||
    a.world.length - b.world.length ||
    far(a) - far(b) ||
    a.rank - b.rank ||
    a.distance - b.distance;
}

function groupsOf(sets: readonly ChangeSet[], screen?: true): readonly MoreUrgentGroup[] {
  return dispositions.flatMap((disposition) => {
    const reaching = sets.filter((set) => set.disposition === disposition);
    return reaching.length === 0 ? [] : [{ disposition, ...(screen && { screen }), sets: reaching }];
  });
}

/**
 * What would make a case more urgent: changes of one answer, all of which are tried, and pairs of which neither alone
 * would do, one for each rule. Given are at most ten, by the disposition they lead to, and the safety screen apart.
 */
export function moreUrgent(situation: Situation): readonly MoreUrgentGroup[] {
  const alone = raisingAlone(situation).map(({ move, rank }) => ({ world: move.alone, rank, distance: move.distance }));
  const isScreen = ({ world }: Found): boolean => world.some(({ question }) => situation.plan.isScreen[question.place]);
  const others = alone.filter((found) => !isScreen(found));
  const found = others.length < mostSets ? [...others, ...raisingTogether(situation)] : others;
  const chosen = [...found].sort(byOrder(situation)).slice(0, mostSets);
  const screen = alone.filter(isScreen);
  const sets = toChangeSets(
    situation,
    [...chosen, ...screen].map(({ world }) => world),
  );
  return [...groupsOf(sets.slice(0, chosen.length)), ...groupsOf(sets.slice(chosen.length), true)];
}
