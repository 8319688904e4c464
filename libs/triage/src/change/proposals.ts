import type { ChangePlan } from './change-plan';
import { demandNo, demandYes, noDemand, valueFor, type Demand } from './demand';
import type { Node } from '../plan';
import type { Present } from './present';
import type { Move } from './moves';
import type { World } from './worlds';
import type { Words } from './program';

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

/** The ground on which proposals are made. */
export interface Ground {
  readonly plan: ChangePlan;
  readonly present: Present;
  /** By node: the worlds in which it is yes, and in which it is no; and which of them this is about. */
  readonly words: Words;
  readonly world: number;
  /** What a change of each question's answer costs; infinite where it is not to be touched. */
  readonly prices: readonly number[];
}

/** Demands on answers, by question. */
export type Draft = Map<number, Demand>;

type Compound = Extract<Node, { readonly parts: readonly number[] }>;

const opposites = [wanted.no, wanted.yes, wanted.notNo, wanted.notYes] as const;
const opposite = (of: Wanted): Wanted => opposites[of];

function isAsWanted({ words: { yes, no }, world }: Ground, place: number, as: Wanted): boolean {
  const holds = (((as === wanted.yes || as === wanted.notYes ? yes : no)[place] ?? 0) >>> world) & 1;
  return as === wanted.yes || as === wanted.no ? holds === 1 : holds === 0;
}

/** Whether a test has to hold, rather than not to. */
const toHold = (as: Wanted): boolean => as === wanted.yes || as === wanted.notNo;

/** How many parts of a node have to come out as wanted. */
function partsNeeded(node: Compound, as: Wanted): number {
  const count = node.kind === 'at-least' ? node.count : node.kind === 'all' ? node.parts.length : 1;
  return toHold(as) ? count : node.parts.length - count + 1;
}

/** Prices by node and way it may be wanted: one more than the price, 0 while it is not known; and which are known. */
interface Known {
  readonly prices: Float64Array;
  readonly places: number[];
}

const knownOfPlans = new WeakMap<ChangePlan, Known>();

/** Room for the prices of a plan, used again and again, with nothing known. */
function nothingKnown(plan: ChangePlan): Known {
  const known = knownOfPlans.get(plan) ?? { prices: new Float64Array(plan.nodes.length * 4), places: [] };
  knownOfPlans.set(plan, known);
  for (const place of known.places) known.prices[place] = 0;
  known.places.length = 0;
  return known;
}

/**
 * Looks for changes on one ground; prices are worked out when first asked for. Valid until the next is made for the
 * same plan.
 */
export class Proposals {
  private readonly known: Known;

  constructor(private readonly ground: Ground) {
    this.known = nothingKnown(ground.plan);
  }

  /** The price of making a node as wanted, at least about; infinite when there is no way. */
  price(place: number, as: Wanted): number {
    if (isAsWanted(this.ground, place, as)) return 0;
    const at = place * 4 + as;
    const before = this.known.prices[at] ?? 0;
    if (before > 0) return before - 1;
    const price = this.work(place, as);
    this.known.prices[at] = price + 1;
    this.known.places.push(at);
    return price;
  }

  /** Adds to a draft what makes a node as wanted, along the cheapest way. */
  propose(place: number, as: Wanted, draft: Draft): void {
    const node = this.ground.plan.nodes[place];
    if (node === undefined || isAsWanted(this.ground, place, as)) return;
    if (node.kind === 'test') this.demand(place, as, draft);
    else if (node.kind === 'not') this.propose(node.part, opposite(as), draft);
    else for (const part of this.cheapest(node, as)) this.propose(part, as, draft);
  }

  private cheapest(node: Compound, as: Wanted): readonly number[] {
    const { parts } = node;
    const needed = partsNeeded(node, as);
    if (needed >= parts.length) return parts;
    const by = (a: number, b: number): number => this.price(a, as) - this.price(b, as);
    return needed === 1
      ? [parts.reduce((best, part) => (by(part, best) < 0 ? part : best))]
      : [...parts].sort(by).slice(0, needed);
  }

  private work(place: number, as: Wanted): number {
    const node = this.ground.plan.nodes[place];
    if (node === undefined) return Infinity;
    if (node.kind === 'test') return this.testPrice(place, node.item, as);
    if (node.kind === 'not') return this.price(node.part, opposite(as));
    return this.partsPrice(node, as);
  }

  private partsPrice(node: Compound, as: Wanted): number {
    const needed = partsNeeded(node, as);
    let [total, lowest] = [0, Infinity];
    for (const part of node.parts) {
      const price = this.price(part, as);
      total += price;
      if (price < lowest) lowest = price;
    }
    if (needed <= 1) return needed < 1 ? 0 : lowest;
    if (needed >= node.parts.length) return total;
    const prices = node.parts.map((part) => this.price(part, as)).sort((a, b) => a - b);
    return prices.slice(0, needed).reduce((sum, price) => sum + price, 0);
  }

  /** What a test costs by its own answer, the question being shown. */
  private ownPrice(place: number, as: Wanted): number {
    const about = this.ground.plan.testAt[place];
    if (!about || !(toHold(as) ? about.canBeYes : about.canBeNo)) return Infinity;
    const item = about.question.place;
    return this.ground.present.stuck[item] ? Infinity : (this.ground.prices[item] ?? Infinity);
  }

  /** What it costs that a question be shown as wanted; one that is always shown cannot be hidden. */
  private shownPrice(item: number, as: Wanted): number {
    const shownBy = this.ground.plan.shown[item] ?? -1;
    if (shownBy >= 0) return this.price(shownBy, as);
    return toHold(as) ? 0 : Infinity;
  }

  private testPrice(place: number, item: number, as: Wanted): number {
    const own = this.ownPrice(place, as) + this.shownPrice(item, wanted.yes);
    return toHold(as) ? own : Math.min(own, this.shownPrice(item, as));
  }

  /** It is cheaper that the question be hidden than that its answer change. */
  private isHidden(place: number, item: number, as: Wanted): boolean {
    return !toHold(as) && this.shownPrice(item, as) < this.ownPrice(place, as);
  }

  private demand(place: number, as: Wanted, draft: Draft): void {
    const about = this.ground.plan.testAt[place];
    if (!about) return;
    const { question, test } = about;
    const item = question.place;
    const shownBy = this.ground.plan.shown[item] ?? -1;
    const hidden = this.isHidden(place, item, as);
    if (shownBy >= 0) this.propose(shownBy, hidden ? as : wanted.yes, draft);
    if (hidden) return;
    const demand = draft.get(item) ?? noDemand(question, this.ground.present.values[item]);
    draft.set(item, demand);
    (toHold(as) ? demandYes : demandNo)(demand, test);
  }
}

/** The changes a draft asks for, in the order of the questionnaire; `undefined` when it asks the impossible of an answer. */
export function movesOf({ moves }: ChangePlan, draft: Draft): World | undefined {
  const world: Move[] = [];
  for (const demand of draft.values()) {
    const value = valueFor(demand);
    if (value === undefined) return undefined;
    if (value !== demand.present) world.push(moves.to(demand.question, demand.present, value));
  }
  return world.sort((a, b) => a.question.place - b.question.place);
}
