import { dispositions } from '../rule';
import type { ChangePlan } from './change-plan';
import type { Move } from './moves';
import type { Present } from './present';
import { at, run, type Words } from './program';

/** A set of answers that differs from the present one by these moves, at most one for each question. */
export type World = readonly Move[];

/** Worlds that are judged at once. */
export const worldsAtOnce = 32;

/** The disposition when nothing fires. */
const withoutFinding = dispositions.indexOf('primary-care');

const bitOf = (words: Int32Array, row: number, world: number): number => ((words[row] ?? 0) >>> world) & 1;

/**
 * Judges sets of answers of one person after another. What it holds is valid until it is given the next; a property
 * test holds it to `triage` itself.
 */
export class Worlds implements Words {
  /** By node and world. */
  readonly yes: Int32Array;
  readonly no: Int32Array;
  /** By rule and world: it fires, leaving aside whether a fallback is needed. */
  private readonly firing: Int32Array;
  /** By disposition and world: some rule asks for it. */
  private readonly reached = new Int32Array(dispositions.length);
  private reachedUpTo = 0;

  constructor(private readonly plan: ChangePlan) {
    // One word more than there are nodes: it stays 0, for rules without an exception.
    this.yes = new Int32Array(plan.nodes.length + 1);
    this.no = new Int32Array(plan.nodes.length + 1);
    this.firing = new Int32Array(plan.rules.length);
  }

  /** Says of each question whether it is shown, by the answers as they stand. */
  shown({ yes, no }: Present): readonly boolean[] {
    this.yes.set(yes);
    this.no.set(no);
    run(this.plan.program, this.plan.endForShown, this);
    return this.plan.shown.map((node) => node < 0 || (this.yes[node] ?? 0) !== 0);
  }

  /**
   * Judges up to 32 worlds.
   * @param upTo the least urgent disposition that matters, by its place on the scale
   */
  judge(present: Present, worlds: readonly World[], upTo = dispositions.length - 1): void {
    this.yes.set(present.yes);
    this.no.set(present.no);
    for (let world = 0; world < worlds.length; world += 1) {
      for (const { flips } of worlds[world] ?? []) this.flip(flips, 1 << world);
    }
    run(this.plan.program, this.plan.endForRank[upTo] ?? 0, this);
    this.fire(upTo);
  }

  /** The disposition that each of any number of worlds leads to, by its place on the scale. */
  ranks(present: Present, worlds: readonly World[], upTo?: number): Uint8Array {
    const ranks = new Uint8Array(worlds.length);
    for (let from = 0; from < worlds.length; from += worldsAtOnce) {
      const some = worlds.length <= worldsAtOnce ? worlds : worlds.slice(from, from + worldsAtOnce);
      this.judge(present, some, upTo);
      for (let world = 0; world < some.length; world += 1) ranks[from + world] = this.rank(world);
    }
    return ranks;
  }

  fires(rule: number, world: number): boolean {
    return bitOf(this.firing, rule, world) === 1;
  }

  /** The first rule, of those that were judged, that fires in a world; -1 when none does. */
  firstFiring(world: number): number {
    const end = this.plan.firstOfRank[this.reachedUpTo + 1] ?? 0;
    for (let at = 0; at < end; at += 1) if (this.fires(at, world)) return at;
    return -1;
  }

  /** The disposition that a world leads to; one place behind those that matter when it leads to none of them. */
  rank(world: number): number {
    for (let rank = 0; rank <= this.reachedUpTo; rank += 1) if (bitOf(this.reached, rank, world)) return rank;
    return this.reachedUpTo < dispositions.length - 1 ? this.reachedUpTo + 1 : withoutFinding;
  }

  private flip(flips: Int32Array, bit: number): void {
    const { yes, no } = this;
    for (let at = 0; at < flips.length; at += 1) {
      const flip = flips[at] ?? 0;
      const node = flip >> 2;
      if ((flip & 1) !== 0) yes[node] = (yes[node] ?? 0) ^ bit;
      if ((flip & 2) !== 0) no[node] = (no[node] ?? 0) ^ bit;
    }
  }

  private fire(upTo: number): void {
    const { plan, firing, reached, yes } = this;
    const { whenOf, unlessOf, firstOfRank } = plan;
    const end = firstOfRank[upTo + 1] ?? 0;
    for (let rule = 0; rule < end; rule += 1) firing[rule] = at(yes, at(whenOf, rule)) & ~at(yes, at(unlessOf, rule));
    for (const rule of plan.aboutBlanks) firing[rule] = at(firing, rule) & this.anyBlank(rule);
    for (let rank = 0; rank <= upTo; rank += 1) reached[rank] = this.anyFiring(rank);
    this.reachedUpTo = upTo;
  }

  /** The worlds in which some rule of a disposition fires. */
  private anyFiring(rank: number): number {
    const end = this.plan.firstOfRank[rank + 1] ?? 0;
    let some = 0;
    for (let rule = this.plan.firstOfRank[rank] ?? 0; rule < end; rule += 1) some |= at(this.firing, rule);
    return some;
  }

  /** The worlds in which some question that a rule is about was left blank. */
  private anyBlank(rule: number): number {
    let blank = 0;
    for (const node of this.plan.rules[rule]?.answered ?? []) blank |= ~(at(this.yes, node) | at(this.no, node));
    return blank;
  }
}
