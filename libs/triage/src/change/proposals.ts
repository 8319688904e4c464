import { at } from '../words';
import type { ChangePlan } from './change-plan';
import { demandNo, demandOn, demandYes, isDemanded, valueFor, type Draft } from './demand';
import type { Present } from './present';
import type { Move, World } from './replies';
import type { TestWay, Way } from './ways';

/*
 * Why this file is hard: it looks for few changes that make a condition come out as wanted, without trying them all.
 * From below, each node gets the cheapest price of making it so: the sum over parts that must all change, the lowest
 * over parts of which one is enough. A proposal then follows the cheapest parts down to the answers. It is a guess: two
 * parts may ask opposite things of one answer, or an answer may open another exception. Whoever asks judges it anew.
 */

/** How a node is wanted: established or ruled out; or only not established, not ruled out. */
export const wanted = { yes: 0, no: 1, notYes: 2, notNo: 3 } as const;

/** One of `wanted`. */
export type Wanted = 0 | 1 | 2 | 3;

/** The price of what cannot be, and of what costs more than matters. All prices are whole numbers, the sums below this. */
export const outOfReach = 2 ** 20;

/** The ground on which proposals are made. */
export interface Ground {
  readonly plan: ChangePlan;
  readonly present: Present;
  /** The words of all nodes, and which of their worlds this is about. */
  readonly words: Int32Array;
  readonly world: number;
  /** What a change of each question's answer costs; out of reach where it is not to be touched. */
  readonly prices: readonly number[];
  /** The highest price that matters; whatever costs more may be said to be out of reach. */
  readonly limit?: number;
}

/** What "not" wants of its part. */
const opposites = [wanted.no, wanted.yes, wanted.notNo, wanted.notYes] as const;

/** Whether a test has to hold, rather than not to. */
const toHold = (as: Wanted): boolean => as === wanted.yes || as === wanted.notNo;

/** How many parts of a node have to come out as wanted. */
const partsNeeded = ({ parts, count }: Way, as: Wanted): number => (toHold(as) ? count : parts.length - count + 1);

/** Prices by node and way it may be wanted, and by which proposals they were worked out; those of others are not known. */
interface Known {
  readonly prices: Int32Array;
  readonly by: Int32Array;
  proposals: number;
}

const knownOfPlans = new WeakMap<ChangePlan, Known>();

/** Room for the prices of a plan, used again and again, with nothing known. */
function nothingKnown(plan: ChangePlan): Known {
  const cells = plan.ways.length * 4;
  const known = knownOfPlans.get(plan) ?? { prices: new Int32Array(cells), by: new Int32Array(cells), proposals: 0 };
  knownOfPlans.set(plan, known);
  known.proposals = (known.proposals + 1) | 0;
  return known;
}

/**
 * Looks for changes on one ground; prices are worked out when first asked for. Valid until the next is made for the
 * same plan.
 */
export class Proposals {
  private readonly known: Known;
  private readonly words: Int32Array;
  private readonly world: number;
  private readonly limit: number;

  constructor(private readonly ground: Ground) {
    this.known = nothingKnown(ground.plan);
    this.words = ground.words;
    this.world = ground.world;
    this.limit = ground.limit ?? outOfReach - 1;
  }

  /** The price of making a node as wanted, at least about; out of reach when there is no way, or none within the limit. */
  price(way: Way, as: Wanted): number {
    if (this.isAsWanted(way, as)) return 0;
    const cell = way.node * 4 + as;
    const { prices, by, proposals } = this.known;
    if (by[cell] === proposals) return at(prices, cell);
    const price = this.work(way, as);
    prices[cell] = price;
    by[cell] = proposals;
    return price;
  }

  /** The price of making all of some nodes as wanted. */
  priceOfAll(ways: readonly Way[], as: Wanted): number {
    let total = 0;
    for (const way of ways) {
      total += this.price(way, as);
      if (total > this.limit) return outOfReach;
    }
    return total;
  }

  /** Adds to a draft what makes a node as wanted, along the cheapest way. */
  propose(way: Way, as: Wanted, draft: Draft): void {
    if (this.isAsWanted(way, as)) return;
    if (way.test) this.demand(way.test, as, draft);
    else if (way.isNot) this.proposeAll(way.parts, opposites[as], draft);
    else this.proposeAll(this.cheapest(way, as), as, draft);
  }

  /** Adds to a draft what makes all of some nodes as wanted. */
  proposeAll(ways: readonly Way[], as: Wanted, draft: Draft): void {
    for (const way of ways) this.propose(way, as, draft);
  }

  /** The one of some nodes that it is cheapest to make as wanted, the first of equals. */
  cheapestOf(ways: readonly Way[], as: Wanted): Way | undefined {
    let best = ways[0];
    let lowest = outOfReach;
    for (const way of ways) {
      const price = this.price(way, as);
      if (price >= lowest) continue;
      best = way;
      lowest = price;
    }
    return best;
  }

  private isAsWanted({ word }: Way, as: Wanted): boolean {
    return ((at(this.words, word ^ (as & 1)) >>> this.world) & 1) !== as >> 1;
  }

  private cheapest(way: Way, as: Wanted): readonly Way[] {
    const { parts } = way;
    const needed = partsNeeded(way, as);
    if (needed >= parts.length) return parts;
    const best = needed === 1 ? this.cheapestOf(parts, as) : undefined;
    if (best) return [best];
    return [...parts].sort((a, b) => this.price(a, as) - this.price(b, as)).slice(0, needed);
  }

  private work(way: Way, as: Wanted): number {
    const { parts, test } = way;
    if (test) return this.testPrice(test, as);
    if (way.isNot) return this.priceOfAll(parts, opposites[as]);
    const needed = partsNeeded(way, as);
    if (needed >= parts.length) return this.priceOfAll(parts, as);
    return needed === 1 ? this.lowestPrice(parts, as) : this.priceOfSome(parts, as, needed);
  }

  private lowestPrice(parts: readonly Way[], as: Wanted): number {
    let lowest = outOfReach;
    for (const part of parts) {
      const price = this.price(part, as);
      if (price >= lowest) continue;
      lowest = price;
    }
    return lowest;
  }

  private priceOfSome(parts: readonly Way[], as: Wanted, needed: number): number {
    const prices = parts.map((part) => this.price(part, as)).sort((a, b) => a - b);
    const total = prices.slice(0, needed).reduce((sum, price) => sum + price, 0);
    return Math.min(total, outOfReach);
  }

  /** What a test costs by its own answer, the question being shown. */
  private ownPrice({ question, canBeYes, canBeNo }: TestWay, as: Wanted): number {
    return (toHold(as) ? canBeYes : canBeNo) ? (this.ground.prices[question.place] ?? outOfReach) : outOfReach;
  }

  /** What it costs that a question be shown as wanted; one that is always shown cannot be hidden. */
  private shownPrice({ shownBy }: TestWay, as: Wanted): number {
    if (shownBy) return this.price(shownBy, as);
    return toHold(as) ? 0 : outOfReach;
  }

  private testPrice(test: TestWay, as: Wanted): number {
    const own = this.ownPrice(test, as);
    const changed = own === outOfReach ? own : Math.min(own + this.shownPrice(test, wanted.yes), outOfReach);
    return toHold(as) ? changed : Math.min(changed, this.shownPrice(test, as));
  }

  /** Whether a question is hidden rather than answered anew: by what is demanded so far, or else by what is cheaper. */
  private isHiddenRather(way: TestWay, as: Wanted, draft: Draft): boolean {
    const { shownBy } = way;
    const isShown = shownBy?.test && isDemanded(draft, shownBy.test);
    if (!shownBy || isShown !== undefined) return isShown === false;
    return this.shownPrice(way, as) < this.ownPrice(way, as) + this.price(shownBy, wanted.yes);
  }

  private demand(way: TestWay, as: Wanted, draft: Draft): void {
    const { question, test, shownBy } = way;
    const reply = this.ground.present.replies[question.place];
    const isHidden = !toHold(as) && this.isHiddenRather(way, as, draft);
    if (shownBy) this.propose(shownBy, isHidden ? as : wanted.yes, draft);
    if (isHidden || !reply) return;
    (toHold(as) ? demandYes : demandNo)(demandOn(draft, reply), test);
  }
}

/** The changes a draft asks for, in the order of the questionnaire; `undefined` when it asks the impossible of an answer. */
export function movesOf({ replies }: ChangePlan, draft: Draft): World | undefined {
  const world: Move[] = [];
  for (const demand of draft) {
    const value = valueFor(demand);
    if (value === undefined) return undefined;
    if (value !== demand.present) world.push(replies.move(demand.reply, value));
  }
  return world;
}
