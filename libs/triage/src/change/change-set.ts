import { dispositions, type Rule } from '../rule';
import type { Change, ChangeSet } from './change-result';
import { decode } from './present';
import type { Situation } from './situation';
import type { Move } from './moves';
import { worldsAtOnce, type World } from './worlds';

function toChange({ present }: Situation, { question, value }: Move): Change {
  const { linkId } = question.item;
  const { answers, authored } = present.given;
  const isBlank = present.values[question.place] === undefined;
  const from = isBlank ? undefined : answers[linkId];
  return { linkId, ...(from !== undefined && { from }), to: decode(question, value, authored) };
}

/** The rules that ask for the disposition a world reaches; of fallbacks, which fire only in want of others, the first. */
function rulesAt({ plan, judge }: Situation, world: number): readonly string[] {
  const rank = judge.rank(world);
  const firing: Rule[] = [];
  const end = plan.firstOfRank[rank + 1] ?? 0;
  for (let at = plan.firstOfRank[rank] ?? 0; at < end; at += 1) {
    const rule = plan.rules[at]?.rule;
    if (rule && judge.fires(at, world)) firing.push(rule);
  }
  const outright = firing.filter(({ fallback }) => !fallback);
  return (outright.length > 0 ? outright : firing.slice(0, 1)).map(({ id }) => id);
}

/** Judges worlds once more and writes them as change sets. */
export function toChangeSets(situation: Situation, worlds: readonly World[]): readonly ChangeSet[] {
  if (worlds.length === 0) return [];
  const { judge, present, besides } = situation;
  const some = worlds.slice(0, worldsAtOnce);
  judge.judge(present, some);
  const sets = some.map((world, at) => ({
    changes: world.map((move) => toChange(situation, move)),
    disposition: dispositions[Math.min(judge.rank(at), besides)] ?? 'primary-care',
    rules: rulesAt(situation, at),
  }));
  return [...sets, ...toChangeSets(situation, worlds.slice(worldsAtOnce))];
}

/** Every choice of some but not all of the steps, the fewest first. */
export function properSubsets(world: World): readonly World[] {
  const subsets: World[] = [];
  for (let chosen = 1; chosen < (1 << world.length) - 1; chosen += 1) {
    subsets.push(world.filter((_, at) => (chosen & (1 << at)) !== 0));
  }
  return subsets.sort((a, b) => a.length - b.length);
}
