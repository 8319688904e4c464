import { alsRegions } from '@myotome/questionnaire';
import { fillingCode, kept, nearestCode, nearestWithin } from './other-values';
import { eachBit, judgeValue, lowestBit, regionsTouched, yes, type Question, type Test } from './question';
import type { Reply } from './replies';

/** What one question's answer has to be for several tests to come out as wanted. */
export interface Demand {
  readonly question: Question;
  readonly reply: Reply;
  readonly present: number | undefined;
  /** The codes that it may be, where it is one code. */
  may: number;
  /** Of a list: codes of each of which it must hold one, how many body regions it must touch, and codes it must not hold. */
  wants: readonly number[];
  regions: number;
  ban: number;
  /** Where a measure must lie, and stretches in which it must not. */
  least: number;
  most: number;
  gaps: readonly Bounds[];
}

type Bounds = Pick<Test, 'least' | 'most'>;

/** Nothing demanded yet. */
function noDemand(reply: Reply): Demand {
  const { question, value: present } = reply;
  const { offered, exclusive, lowest, highest } = question;
  const list = { wants: [], regions: 0, ban: 0 };
  return { question, reply, present, may: offered | exclusive, ...list, least: lowest, most: highest, gaps: [] };
}

/** Demands on answers, in the order of the questionnaire, one for a question. Short, so that it is simply gone through. */
export type Draft = Demand[];

/** A draft that can be added to, the other staying as it is. */
export const copyOf = (draft: Draft): Draft => draft.map((demand) => ({ ...demand }));

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

/** Codes added to a list until it touches as many body regions as are demanded; `undefined` when there are too few. */
function touching({ question, regions, ban }: Demand, list: number): number | undefined {
  let touched = list;
  let open = question.offered & ~ban;
  for (let count = regionsTouched(question, list); count < regions; open &= open - 1) {
    if (open === 0) return undefined;
    const more = regionsTouched(question, touched | lowestBit(open));
    if (more > count) touched |= lowestBit(open);
    count = more;
  }
  return touched;
}

/** The exclusive code alone, where that meets the demand. */
function aloneIn({ question: { exclusive }, wants, ban }: Demand): number | undefined {
  const can = (exclusive & ~ban) !== 0 && wants.every((codes) => (codes & exclusive) !== 0);
  return can ? exclusive : undefined;
}

function listOf(demand: Demand): number | undefined {
  const { question, present, wants, regions, ban } = demand;
  let list = kept(question, present) & ~ban;
  for (const codes of wants) {
    const open = codes & question.offered & ~ban;
    if (open === 0) return aloneIn(demand);
    if ((list & open) === 0) list |= lowestBit(open);
  }
  if (regions > 0) return touching(demand, list);
  return list || aloneIn(demand) || fillingCode(question, ban) || undefined;
}

function measureOf({ question: { step }, present, least, most, gaps }: Demand): number | undefined {
  if (least > most) return undefined;
  const near = nearestWithin(least, most, present);
  const isFree = (value: number): boolean => gaps.every((gap) => value < gap.least || value > gap.most);
  if (isFree(near)) return near;
  const beside = gaps.flatMap((gap) => [gap.least - step, gap.most + step]);
  const able = beside.filter((value) => value >= least && value <= most && isFree(value));
  return able.sort((a, b) => Math.abs(a - near) - Math.abs(b - near) || a - b)[0];
}

function codeOf({ present = 0, may }: Demand): number | undefined {
  return may === 0 ? undefined : nearestCode(may, present);
}

/** The answer nearest to the present one that meets a demand; `undefined` when none does. */
export function valueFor(demand: Demand): number | undefined {
  const { kind } = demand.question;
  if (kind === 'codes') return codeOf(demand);
  return kind === 'list' ? listOf(demand) : measureOf(demand);
}

/** Whether a test comes out as yes by the answer that a draft demands; `undefined` where it demands none. */
export function isDemanded(
  draft: Draft,
  { question, test }: { readonly question: Question; readonly test: Test },
): boolean | undefined {
  const demand = draft.find((each) => each.question === question);
  const value = demand && valueFor(demand);
  return value === undefined ? undefined : judgeValue(question, test, value) === yes;
}

/** Demands that a test come out as yes. */
export function demandYes(demand: Demand, test: Test): void {
  if (test.answered) return;
  demand.may &= test.codes;
  demand.least = Math.max(demand.least, test.least);
  demand.most = Math.min(demand.most, test.most);
  if (test.regions > 0) demand.regions = Math.max(demand.regions, test.regions);
  else demand.wants = [...demand.wants, test.codes];
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

/** Demands that a test come out as no. */
export function demandNo(demand: Demand, test: Test): void {
  demand.may &= ~test.codes;
  demand.gaps = [...demand.gaps, test];
  demand.ban |= test.regions > 0 ? beyondRegions(demand, test.regions - 1) : test.codes;
}

/** Whether any answer at all makes a test come out so. */
export function canBe({ kind, offered, exclusive }: Question, test: Test, wantsYes: boolean): boolean {
  if (test.answered) return wantsYes;
  if (kind === 'measure' || test.regions > 0) return true;
  return ((offered | exclusive) & (wantsYes ? test.codes : ~test.codes)) !== 0;
}
