import type { ChangePlan, ChangeRule } from './change-plan';
import { copyOf, type Draft } from './demand';
import { Proposals, movesOf, outOfReach, wanted } from './proposals';
import type { World } from './replies';
import type { Single } from './singles';
import type { Situation } from './situation';

/** Rules for which a pair of changes is looked for. */
const mostPairs = 10;

/** How often a pair is mended that does not do what it was proposed for. */
const mostMends = 3;

const priceOpen = 16;
const priceNear = 17;
const priceFar = 18;

/** A change costs about this; one of which several tests demand something counts for each of them. */
const mostPrice = 6 * priceFar;

/** One or two changes that may make a rule fire, and the demands on answers that they meet. */
interface Attempt {
  readonly rule: ChangeRule;
  readonly draft: Draft;
  readonly world: World;
}

/** Two changes, and the disposition they lead to, 0 the most urgent. */
export interface Pair {
  readonly world: World;
  readonly rank: number;
}

/** Every question may change, also one that another change would open; only the safety screen is told apart. */
function pricesFor({ plan, changeable, open, near }: Situation): number[] {
  return plan.questions.map(({ place }) => {
    if (changeable[place] === 0 || plan.isScreen[place]) return outOfReach;
    if (open[place]) return priceOpen;
    return near[place] ? priceNear : priceFar;
  });
}

/** Adds to a draft what makes a rule fire; `undefined` when that is impossible or more than two changes. */
function attempt(
  plan: ChangePlan,
  rule: ChangeRule,
  { proposals, draft }: { readonly proposals: Proposals; readonly draft: Draft },
): Attempt | undefined {
  proposals.proposeAll(rule.when, wanted.yes, draft);
  if (rule.unless) proposals.propose(rule.unless, wanted.notYes, draft);
  const world = movesOf(plan, draft);
  return world && world.length > 0 && world.length <= 2 ? { rule, draft, world } : undefined;
}

const isSame = (one: World, other: World): boolean =>
  one.length === other.length &&
  one.every(({ question, value }, at) => other[at]?.question === question && other[at].value === value);

const isNew = (world: World, others: readonly { readonly world: World }[]): boolean =>
  !others.some((other) => isSame(world, other.world));

/** Changes that may make a rule fire, not yet judged; none where one of them is known to be enough. */
function attemptFor(
  rule: ChangeRule,
  {
    plan,
    proposals,
    singles,
  }: { readonly plan: ChangePlan; readonly proposals: Proposals; readonly singles: readonly Single[] },
): Attempt | undefined {
  const { when, unless } = rule;
  const price = proposals.priceOfAll(when, wanted.yes) + (unless ? proposals.price(unless, wanted.notYes) : 0);
  const made = price > mostPrice ? undefined : attempt(plan, rule, { proposals, draft: [] });
  return made && singles.some(({ move }) => made.world.includes(move)) ? undefined : made;
}

/** The first such changes for each more urgent rule. */
function attemptsFor(situation: Situation, singles: readonly Single[]): readonly Attempt[] {
  const { plan, present, words, judge, rank } = situation;
  const prices = pricesFor(situation);
  const proposals = new Proposals({ plan, present, words, world: 0, prices, limit: mostPrice });
  const attempts: Attempt[] = [];
  for (let each = 0; each < rank; each += 1) {
    for (const rule of judge.rulesOf(each)) {
      if (attempts.length >= mostPairs) return attempts;
      const made = attemptFor(rule, { plan, proposals, singles });
      if (made && isNew(made.world, attempts)) attempts.push(made);
    }
  }
  return attempts;
}

/**
 * What was as the rule wants it need not be so by the new answers: these are then to meet that as well, or, where there
 * is but one, another beside it.
 * @param at the world of the attempt among those just judged
 */
function mended(situation: Situation, { rule, draft, world }: Attempt, at: number): readonly Attempt[] {
  const { plan, present, judge } = situation;
  const prices = world.length > 1 ? plan.questions.map(() => outOfReach) : pricesFor(situation);
  for (const { question } of world) prices[question.place] = priceFar;
  const proposals = new Proposals({ plan, present, words: judge.words, world: at, prices });
  const again = attempt(plan, rule, { proposals, draft: copyOf(draft) });
  return again && !isSame(again.world, world) ? [again] : [];
}

/** Judges attempts: the pairs that raise the disposition while neither change does so alone, and what mends the others. */
function tried(situation: Situation, attempts: readonly Attempt[]) {
  const { judge, rank: now } = situation;
  judge.judge(
    attempts.flatMap(({ world }) => [world, world.slice(0, 1), world.slice(1)]),
    0,
    now - 1,
  );
  const rankAt = (world: number): number => judge.rank(world);
  const pairs = attempts.flatMap(({ world }, at): readonly Pair[] => {
    const isPair = rankAt(3 * at) < now && rankAt(3 * at + 1) >= now && rankAt(3 * at + 2) >= now;
    return isPair ? [{ world, rank: rankAt(3 * at) }] : [];
  });
  const failed = attempts.flatMap((each, at) => (rankAt(3 * at) < now ? [] : mended(situation, each, 3 * at)));
  return { pairs, failed };
}

/**
 * Pairs of changes that make a case more urgent while neither does so alone, at most one for a rule.
 * @param singles every single change that does so
 */
export function raisingTogether(situation: Situation, singles: readonly Single[]): readonly Pair[] {
  const found: Pair[] = [];
  let attempts = attemptsFor(situation, singles);
  for (let mends = 0; attempts.length > 0 && mends <= mostMends; mends += 1) {
    const { pairs, failed } = tried(situation, attempts);
    for (const pair of pairs) if (isNew(pair.world, found)) found.push(pair);
    attempts = failed;
  }
  return found;
}
