import { dispositions } from '../rule';
import type { ChangePlan, ChangeRule } from './change-plan';
import type { Move } from './moves';
import type { Present } from './present';
import { run, type Words } from './program';

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
    this.yes = new Int32Array(plan.nodes.length);
    this.no = new Int32Array(plan.nodes.length);
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
    const { plan, firing, reached } = this;
    reached.fill(0);
    this.reachedUpTo = upTo;
    for (let at = 0; at < plan.rules.length; at += 1) {
      const rule = plan.rules[at];
      if (rule === undefined || rule.rank > upTo) return;
      const fired = this.firingOf(rule);
      firing[at] = fired;
      reached[rule.rank] = (reached[rule.rank] ?? 0) | fired;
    }
  }

  private firingOf({ when, unless, answered }: ChangeRule): number {
    const outright = this.yes[when] ?? 0;
    const firing = unless < 0 ? outright : outright & ~(this.yes[unless] ?? 0);
    return answered.length === 0 || firing === 0 ? firing : firing & this.anyBlank(answered);
  }

  private anyBlank(answered: readonly number[]): number {
    let blank = 0;
    for (const node of answered) blank |= ~((this.yes[node] ?? 0) | (this.no[node] ?? 0));
    return blank;
  }
}
