import { at } from '../words';
import { dispositions } from '../rule';
import type { ChangePlan, ChangeRule } from './change-plan';
import { never, run } from './program';
import { worldsAtOnce, type Bundle, type World } from './replies';

/** The disposition when nothing fires, and the last on the scale. */
const withoutFinding = dispositions.indexOf('primary-care');
const lastRank = dispositions.length - 1;

const isSet = (word: number, world: number): boolean => ((word >>> world) & 1) === 1;

/** The lowest bit of a word, as a place. */
export const lowestPlace = (word: number): number => 31 - Math.clz32(word & -word);

/**
 * Judges sets of answers of one person after another. What it holds is valid until it is given the next; a property
 * test holds it to `triage` itself.
 */
export class Worlds {
  /** As `Program` lays them out, each bit a world. */
  readonly words: Int32Array;
  /** The words of the tests as the answers of the person stand. */
  private present: Int32Array;
  /** What was found in free text counts like rules, behind those of its disposition. */
  private heard: readonly ChangeRule[] = [];
  /** By disposition: the worlds in which some rule asks for it. */
  private readonly reached = new Int32Array(dispositions.length);
  private reachedUpTo = 0;

  constructor(private readonly plan: ChangePlan) {
    this.words = new Int32Array(plan.program.words);
    this.present = this.words;
  }

  /** Takes up the answers of a person, and says of each question whether it is shown. */
  settleShown(present: Int32Array, shown: Uint8Array): void {
    const { plan, words } = this;
    words.set(present);
    run(plan.program, plan.endForShown, words);
    for (let place = 0; place < shown.length; place += 1) {
      shown[place] = at(words, at(plan.shownWords, place)) === 0 ? 0 : 1;
    }
  }

  /** Judges the answers of a person as they stand, every world being the present one. */
  stand(present: Int32Array): void {
    this.present = present;
    this.heard = [];
    this.words.set(present);
    run(this.plan.program, this.plan.endOfAll, this.words);
    this.fire(lastRank);
  }

  /** Lets what was found in the free text of the person count from now on. */
  hear(heard: readonly ChangeRule[]): void {
    this.heard = heard;
    this.fire(lastRank);
  }

  /**
   * Judges up to 32 worlds of a list.
   * @param from the place of the first in the list
   * @param upTo the least urgent disposition that matters, by its place on the scale
   */
  judge(worlds: readonly World[], from = 0, upTo = lastRank): void {
    this.begin();
    worlds.slice(from, from + worldsAtOnce).forEach((world, place) => turn(this.words, world, 1 << place));
    this.settle(upTo);
  }

  /** Begins with worlds that are all the present one. */
  begin(): void {
    this.words.set(this.present);
  }

  /** Makes each move of a bundle in a world of its own, the first in that which is given; it may be one of those before. */
  make({ turns }: Bundle, world: number): void {
    const { words } = this;
    for (let place = 0; place < turns.length; place += 2) {
      const word = at(turns, place);
      const moves = at(turns, place + 1);
      words[word] = at(words, word) ^ (world < 0 ? moves >>> -world : moves << world);
    }
  }

  /** Judges the worlds as they now are. */
  settle(upTo: number): void {
    const end = this.plan.endForRank[upTo];
    if (end) run(this.plan.program, end, this.words);
    this.fire(upTo);
  }

  /** The disposition that each of any number of worlds leads to, by its place on the scale. */
  ranks(worlds: readonly World[], upTo?: number): readonly number[] {
    return worlds.map((_, place) => {
      if (place % worldsAtOnce === 0) this.judge(worlds, place, upTo);
      return this.rank(place % worldsAtOnce);
    });
  }

  /** The worlds in which some rule fires, of those up to a disposition that was judged. */
  firingUpTo(rank: number): number {
    let some = 0;
    for (let each = 0; each <= rank; each += 1) some |= at(this.reached, each);
    return some;
  }

  /**
   * By world, of the first few: the rules that fire, in order, of the most urgent disposition that it leads to, leaving
   * aside whether a fallback is needed.
   */
  firingIn(worlds: number): readonly (ChangeRule[] | undefined)[] {
    const firing: (ChangeRule[] | undefined)[] = [];
    let left = worlds < worldsAtOnce ? (1 << worlds) - 1 : -1;
    for (let rank = 0; rank <= this.reachedUpTo; rank += 1) {
      const here = at(this.reached, rank) & left;
      if (here !== 0) this.noteFiring(rank, here, firing);
      left &= ~here;
    }
    return firing;
  }

  private noteFiring(rank: number, worlds: number, firing: (ChangeRule[] | undefined)[]): void {
    for (const rule of this.rulesOf(rank)) {
      for (let bits = this.firing(rule) & worlds; bits !== 0; bits &= bits - 1) {
        const world = lowestPlace(bits);
        const known = firing[world];
        if (known) known.push(rule);
        else firing[world] = [rule];
      }
    }
  }

  /** The rules of a disposition that fire in the first world. */
  firingAt(rank: number): readonly ChangeRule[] {
    return isSet(at(this.reached, rank), 0) ? this.rulesOf(rank).filter((rule) => isSet(this.firing(rule), 0)) : [];
  }

  /** The first rule, of those that were judged, that fires in a world. */
  firstFiring(world: number): ChangeRule | undefined {
    const rank = this.rank(world);
    if (rank > this.reachedUpTo) return undefined;
    return this.rulesOf(rank).find((rule) => isSet(this.firing(rule), world));
  }

  /** The rules of a disposition, then what was heard. */
  rulesOf(rank: number): readonly ChangeRule[] {
    const rules = this.plan.rulesOfRank[rank] ?? [];
    const heard = this.heard.filter((each) => each.rank === rank);
    return heard.length === 0 ? rules : [...rules, ...heard];
  }

  /** The disposition that a world leads to; one place behind those that matter when it leads to none of them. */
  rank(world: number): number {
    for (let rank = 0; rank <= this.reachedUpTo; rank += 1) if (isSet(at(this.reached, rank), world)) return rank;
    return this.reachedUpTo < lastRank ? this.reachedUpTo + 1 : withoutFinding;
  }

  /** Finds the worlds in which rules ask for each disposition. */
  private fire(upTo: number): void {
    const { plan, reached, words } = this;
    const { conditionsOf, firstOfRank } = plan;
    this.reachedUpTo = upTo;
    let cell = 0;
    for (let rank = 0; rank <= upTo; rank += 1) {
      const end = 2 * (firstOfRank[rank + 1] ?? 0);
      let some = 0;
      for (; cell < end; cell += 2) some |= at(words, at(conditionsOf, cell)) & ~at(words, at(conditionsOf, cell + 1));
      reached[rank] = some;
    }
    for (const rule of plan.aboutBlanks) this.fireBesides(rule);
    for (const each of this.heard) this.fireBesides(each);
  }

  /** Counts a rule that no condition alone decides: one about blanks, or what was heard. */
  private fireBesides(rule: ChangeRule): void {
    this.reached[rule.rank] = at(this.reached, rule.rank) | this.firing(rule);
  }

  /** The worlds in which a rule fires. */
  private firing({ when, unless, answered }: ChangeRule): number {
    const { words } = this;
    let fires = ~at(words, unless?.word ?? never);
    for (const { word } of when) fires &= at(words, word);
    if (answered.length === 0) return fires;
    let blank = 0;
    for (const { word } of answered) blank |= ~(at(words, word) | at(words, word ^ 1));
    return fires & blank;
  }
}

/** Makes the moves of a world, given as its bit. */
function turn(words: Int32Array, moves: World, world: number): void {
  for (const { flips } of moves) for (const word of flips) words[word] = at(words, word) ^ world;
}
