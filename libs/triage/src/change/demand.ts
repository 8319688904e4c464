import { alsRegions } from '@myotome/questionnaire';
import { fillingCode, kept, nearestCode, nearestWithin } from './other-values';
import { eachBit, judgeValue, lowestBit, regionsTouched, yes, type Question, type Test } from './question';
import type { Reply } from './replies';

/** What one question's answer has to be for several tests to come out as wanted. */
export interface Demand {
  readonly question: Question;
  readonly reply: Reply;
  readonly present: number | undefined;
  /** Codes it may be (one code) or must hold (list), and codes it must not hold. */
  may: number;
  must: number;
  ban: number;
  /** Where a measure must lie. */
  least: number;
  most: number;
}

/** Nothing demanded yet. */
function noDemand(reply: Reply): Demand {
  const { question, value: present } = reply;
  const { offered, exclusive, lowest, highest } = question;
  return { question, reply, present, may: offered | exclusive, must: 0, ban: 0, least: lowest, most: highest };
}

/** Demands on answers, in the order of the questionnaire, one for a question. Short, so that it is simply gone through. */
export type Draft = Demand[];

/** What a draft demands of a question, to be added to. */
export function demandOn(draft: Draft, reply: Reply): Demand {
  const { place } = reply.question;
  const known = draft.find(({ question }) => question.place === place);
  if (known) return known;
  const demand = noDemand(reply);
  let at = draft.push(demand) - 1;
  for (let before = draft[at - 1]; before && before.question.place > place; before = draft[at - 1]) {
    draft[at] = before;
    at -= 1;
  }
  draft[at] = demand;
  return demand;
}

function listOf({ question, present, must, ban }: Demand): number | undefined {
  if ((must & ban) !== 0) return undefined;
  const { exclusive } = question;
  if ((must & exclusive) !== 0) return must === exclusive ? exclusive : undefined;
  const list = (kept(question, present) & ~ban) | must;
  if (list !== 0) return list;
  const filling = exclusive !== 0 && (exclusive & ban) === 0 ? exclusive : fillingCode(question, ban);
  return filling === 0 ? undefined : filling;
}

function measureOf({ present, least, most }: Demand): number | undefined {
  return least > most ? undefined : nearestWithin(least, most, present);
}

function codeOf({ present = 0, may }: Demand): number | undefined {
  if ((present & may) !== 0) return present;
  return may === 0 ? undefined : nearestCode(may, present);
}

/** The answer nearest to the present one that meets a demand; `undefined` when none does. */
export function valueFor(demand: Demand): number | undefined {
  switch (demand.question.kind) {
    case 'codes':
      return codeOf(demand);
    case 'list':
      return listOf(demand);
    case 'measure':
      return measureOf(demand);
    case 'closed':
      return undefined;
  }
}

/** One more code of a list for a test that wants it, or of each further body region until there are enough. */
function addToList(demand: Demand, { codes, regions }: Test): void {
  const { question } = demand;
  if (regions === 0) {
    const open = codes & question.offered & ~demand.ban;
    // A code that is banned is asked for all the same, so that the contradiction is seen.
    demand.must |= lowestBit(open) || codes & question.exclusive || lowestBit(codes & question.offered);
    return;
  }
  for (const bit of eachBit(question.offered & ~demand.ban)) {
    const list = listOf(demand) ?? 0;
    if (regionsTouched(question, list) >= regions) return;
    if (regionsTouched(question, list | bit) > regionsTouched(question, list)) demand.must |= bit;
  }
}

/** Demands that a test come out as yes. */
export function demandYes(demand: Demand, test: Test): void {
  const value = valueFor(demand);
  const { kind } = demand.question;
  if (kind === 'codes' && !test.answered) demand.may &= test.codes;
  if (kind === 'measure') {
    demand.least = Math.max(demand.least, test.least);
    demand.most = Math.min(demand.most, test.most);
  }
  if (kind !== 'list') return;
  const holds = value !== undefined && judgeValue(demand.question, test, value) === yes;
  if (holds) demand.must |= lowestBit(value & test.codes);
  else addToList(demand, test);
}

/** The codes of every body region but the first few that an answer touches. */
function beyondRegions({ question, present }: Demand, few: number): number {
  const keptRegions = new Set<string>();
  let beyond = 0;
  for (const bit of eachBit(kept(question, present))) {
    const region = alsRegions(question.codes.filter((_, index) => bit === 1 << index))[0];
    if (region === undefined) continue;
    if (keptRegions.size < few) keptRegions.add(region);
    if (!keptRegions.has(region)) beyond |= bit;
  }
  return beyond;
}

/** Below the bounds of a test or above them, whichever can be and lies nearer. */
function leaveBounds(demand: Demand, { least, most }: Test): void {
  const { step } = demand.question;
  const canBelow = least - step >= demand.least;
  const canAbove = most + step <= demand.most;
  const present = demand.present ?? least;
  const below = canBelow && (!canAbove || present - least <= most - present);
  if (below) demand.most = Math.min(demand.most, least - step);
  else demand.least = Math.max(demand.least, most + step);
}

/** Demands that a test come out as no. */
export function demandNo(demand: Demand, test: Test): void {
  const { kind } = demand.question;
  if (kind === 'codes') demand.may = test.answered ? 0 : demand.may & ~test.codes;
  if (kind === 'measure') leaveBounds(demand, test);
  if (kind === 'list') demand.ban |= test.regions > 0 ? beyondRegions(demand, test.regions - 1) : test.codes;
}

/** Whether any answer at all makes a test come out so. */
export function canBe({ kind, offered, exclusive }: Question, test: Test, wantsYes: boolean): boolean {
  if (kind === 'closed') return false;
  if (test.answered) return wantsYes;
  if (kind === 'measure') return true;
  const able = offered | exclusive;
  if (test.regions > 0) return true;
  return (able & (wantsYes ? test.codes : ~test.codes)) !== 0;
}
