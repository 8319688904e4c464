import { dispositions } from '../rule';
import { toChangeSets } from './change-set';
import type { ChangeSet, MoreUrgentGroup } from './change-result';
import { raisingTogether } from './pairs';
import type { World } from './replies';
import type { Single } from './singles';
import type { Situation } from './situation';

/** Change sets that are given, beside the safety screen. */
const mostSets = 10;

interface Found {
  readonly world: World;
  readonly rank: number;
  /** Codes added or taken away. */
  readonly distance: number;
  /** How many of the questions no finding rests on; and whether any of them is answered. */
  readonly far: number;
  readonly isKnown: boolean;
}

function foundBy({ near, open }: Situation, world: World, rank: number): Found {
  let far = 0;
  let isKnown = false;
  for (const { question } of world) {
    if (!near[question.place]) far += 1;
    if (!open[question.place]) isKnown = true;
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

const pairsIn = (situation: Situation, singles: readonly Single[]): readonly Found[] =>
  raisingTogether(situation, singles).map(({ world, rank }) => foundBy(situation, world, rank));

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
  const found = alone.length < mostSets ? [...alone, ...pairsIn(situation, singles)] : alone;
  const chosen = found.sort(byOrder).slice(0, mostSets);
  const screen = nearest.filter(({ move }) => isScreen[move.question.place]);
  const worlds = [...chosen.map(({ world }) => world), ...screen.map(({ move }) => move.alone)];
  const sets = toChangeSets(situation, worlds, situation.rank - 1);
  return [...groupsOf(sets.slice(0, chosen.length)), ...groupsOf(sets.slice(chosen.length), true)];
}
