import { worldsAtOnce, type Bundle, type Move } from './replies';
import { lastFlagged, type Situation } from './situation';
import { lowestPlace } from './worlds';

/** One answer changed, alone, and the disposition that leads to, 0 the most urgent. */
export interface Single {
  readonly move: Move;
  readonly rank: number;
}

/** Moves, and the place of the first of them among all that are tried. */
interface Placed {
  readonly bundle: Bundle;
  readonly first: number;
}

/** Changes of one answer that are tried: up to which disposition their rules matter, and to which questions. */
interface Trial {
  readonly upTo: number;
  readonly matters: (question: number) => boolean;
}

/** All changes of one answer that are tried, in the order of the questionnaire, the nearest first; and how many. */
interface Tried {
  readonly placed: readonly Placed[];
  readonly count: number;
}

function movesFor({ plan, present, changeable }: Situation, { upTo, matters }: Trial): Tried {
  const placed: Placed[] = [];
  let count = 0;
  const isTried = (place: number): boolean => present.shown[place] === 1 && changeable[place] === 1 && matters(place);
  for (const { place } of plan.testedUpTo[upTo] ?? []) {
    if (!isTried(place)) continue;
    for (const bundle of present.replies[place]?.movesUpTo[upTo] ?? []) {
      placed.push({ bundle, first: count });
      count += bundle.moves.length;
    }
  }
  return { placed, count };
}

/** The moves of 32 worlds, the first of which has some place among all. */
function someOf({ placed }: Tried, from: number): readonly Placed[] {
  const isAmong = ({ bundle, first }: Placed): boolean =>
    first < from + worldsAtOnce && first + bundle.moves.length > from;
  return placed.filter(isAmong);
}

/** What is done with each change that is wanted, and the world it leads to. */
type Take = (move: Move, world: number) => void;

function takeFrom({ bundle: { moves, all }, first }: Placed, wanted: number, take: Take): void {
  for (let left = (first < 0 ? wanted << -first : wanted >>> first) & all; left !== 0; left &= left - 1) {
    const place = lowestPlace(left);
    const move = moves[place];
    if (move) take(move, first + place);
  }
}

/**
 * Tries changes of one answer.
 * @param wanted which of the worlds just judged are wanted
 * @param take is given each change that leads to such a world, in order
 */
function tryAlone(
  situation: Situation,
  trial: Trial,
  { wanted, take }: { readonly wanted: () => number; readonly take: Take },
): void {
  const { judge } = situation;
  const tried = movesFor(situation, trial);
  for (let from = 0; from < tried.count; from += worldsAtOnce) {
    const some = someOf(tried, from);
    judge.begin();
    for (const { bundle, first } of some) judge.make(bundle, first - from);
    judge.settle(trial.upTo);
    const found = wanted();
    for (const { bundle, first } of found === 0 ? [] : some) takeFrom({ bundle, first: first - from }, found, take);
  }
}

/** Every change of one answer that makes the case more urgent, in the order of the questionnaire, the nearest first. */
export function raisingAlone(situation: Situation): readonly Single[] {
  const { judge, rank } = situation;
  const upTo = rank - 1;
  const singles: Single[] = [];
  if (upTo < 0) return singles;
  tryAlone(
    situation,
    { upTo, matters: () => true },
    { wanted: () => judge.firingUpTo(upTo), take: (move, world) => singles.push({ move, rank: judge.rank(world) }) },
  );
  return singles;
}

/**
 * Every change of one answer that takes the case out of the flagged queue, in the same order. Only questions are tried
 * on which everything rests that flags the case.
 */
export function freeingAlone(situation: Situation): readonly Move[] {
  const { judge, flagging } = situation;
  const moves: Move[] = [];
  tryAlone(
    situation,
    { upTo: lastFlagged, matters: (place) => flagging.every(({ reads }) => reads.has(place)) },
    { wanted: () => ~judge.firingUpTo(lastFlagged), take: (move) => moves.push(move) },
  );
  return moves;
}
