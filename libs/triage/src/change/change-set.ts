import { dispositions } from '../rule';
import type { ChangeRule } from './change-plan';
import type { Change, ChangeSet } from './change-result';
import { decode } from './present';
import { worldsAtOnce, type Move, type World } from './replies';
import type { Situation } from './situation';

function toChange({ present, given }: Situation, move: Move): Change {
  const { question } = move;
  const { linkId } = question.item;
  const { answers, authored } = given;
  const isBlank = present.replies[question.place]?.value === undefined;
  const from = isBlank ? undefined : answers[linkId];
  const to = decode(move, authored);
  return from === undefined ? { linkId, to } : { linkId, from, to };
}

/** The rules that ask for a disposition; of fallbacks, which fire only in want of others, the first. */
function asking(firing: readonly ChangeRule[]): readonly string[] {
  const outright = firing.filter(({ isFallback }) => !isFallback);
  return (outright.length > 0 ? outright : firing.slice(0, 1)).map(({ id }) => id);
}

/**
 * Judges worlds once more and writes them as change sets.
 * @param upTo the least urgent disposition that any of them leads to
 */
export function toChangeSets(situation: Situation, worlds: readonly World[], upTo?: number): readonly ChangeSet[] {
  const { judge, besides } = situation;
  const some = worlds.slice(0, worldsAtOnce);
  judge.judge(some, 0, upTo);
  const firing = judge.firingIn(some.length);
  const sets = some.map((world, at) => ({
    changes: world.map((move) => toChange(situation, move)),
    disposition: dispositions[Math.min(judge.rank(at), besides)] ?? 'primary-care',
    rules: asking(firing[at] ?? []),
  }));
  return worlds.length > some.length ? [...sets, ...toChangeSets(situation, worlds.slice(worldsAtOnce), upTo)] : sets;
}

/** Every choice of some but not all of the steps, the fewest first. */
export function properSubsets(world: World): readonly World[] {
  const subsets: World[] = [];
  for (let chosen = 1; chosen < (1 << world.length) - 1; chosen += 1) {
    subsets.push(world.filter((_, at) => (chosen & (1 << at)) !== 0));
  }
  return subsets.sort((a, b) => a.length - b.length);
}
