import { heardInAnswers, isFixed, rankWhateverHolds, type Heard } from '../own-words/heard';
import type { TriageResult } from '../result';
import { dispositions } from '../rule';
import { at } from '../words';
import { changePlan, changeRule, type ChangePathway, type ChangePlan, type ChangeRule } from './change-plan';
import { Present, type Given } from './present';
import { never } from './program';
import { Worlds } from './worlds';

/** The place on the scale of the least urgent disposition that is flagged. */
export const lastFlagged = dispositions.indexOf('routine-referral');

const flaggedRanks = [...dispositions.keys()].slice(0, lastFlagged + 1);

/** Room for judging one person after another. */
interface Room {
  readonly plan: ChangePlan;
  readonly judge: Worlds;
  readonly present: Present;
  /** By question: 1 where there is no answer that could be read, or "I do not know". */
  readonly open: Uint8Array;
  /** By question: 1 where its answer may be changed. */
  readonly changeable: Uint8Array;
  /** By question: the number of findings that rest on its answer. */
  readonly near: Int32Array;
  /** The words of all nodes as the answers stand: every bit set or none. */
  readonly words: Int32Array;
}

/** One person's answers, judged as they stand. */
export interface Situation extends Room {
  readonly given: Given;
  /** The most urgent disposition that what was found in free text leads to whatever is changed. */
  readonly besides: number;
  /** The disposition as the answers stand, 0 the most urgent. */
  readonly rank: number;
  /** The rules that flag the case. */
  readonly flagging: readonly ChangeRule[];
}

const rooms = new WeakMap<ChangePlan, Room>();

function roomFor(plan: ChangePlan): Room {
  const questions = plan.questions.length;
  const room = rooms.get(plan) ?? {
    plan,
    judge: new Worlds(plan),
    present: new Present(plan),
    open: new Uint8Array(questions),
    changeable: new Uint8Array(questions),
    near: new Int32Array(questions),
    words: new Int32Array(plan.program.words),
  };
  rooms.set(plan, room);
  return room;
}

/** Which questions are open, and which may be given another answer. */
function noteStanding(room: Room): void {
  const { plan, present, open, changeable } = room;
  for (const { place, kind } of plan.tested) {
    open[place] = present.replies[place]?.isOpen ? 1 : 0;
    const isFixed = present.stuck[place] === 1 || (plan.isIdentity[place] === true && open[place] === 0);
    changeable[place] = kind === 'closed' || isFixed ? 0 : 1;
  }
}

function noteNearness({ plan, near }: Room, { findings }: TriageResult): void {
  near.fill(0);
  for (const { evidence } of findings) {
    for (const linkId of evidence) {
      const place = plan.placeOf.get(linkId) ?? -1;
      if (place >= 0) near[place] = at(near, place) + 1;
    }
  }
}

/** What free text says that changes could silence or bring back; it is read only where there may be something. */
function hear({ plan, present, words }: Room, { answers }: Given, { findings }: TriageResult): readonly Heard[] {
  const { hearing } = plan;
  if (!hearing) return [];
  const isTrue = (node: number): boolean => at(words, plan.ways[node]?.word ?? never) !== 0;
  const isTold = findings.some(({ rule }) => hearing.telling.has(rule));
  if (!isTold && ![...hearing.unless.values()].some(isTrue)) return [];
  const answerOf = (linkId: string) => {
    const value = answers[linkId];
    return present.shown[plan.placeOf.get(linkId) ?? -1] ? value : undefined;
  };
  return heardInAnswers(hearing, answerOf, isTrue);
}

/** The most urgent disposition of findings by no rule, and of words of which changes could at most silence some. */
function rankBesides({ placeOfRule }: ChangePlan, heard: readonly Heard[], { findings }: TriageResult): number {
  const isChangeable = (rule: string): boolean => placeOfRule.has(rule) || heard.some(({ id }) => id === rule);
  const others = findings.filter(({ rule }) => !isChangeable(rule));
  return Math.min(
    Infinity,
    ...others.map(({ disposition }) => dispositions.indexOf(disposition)),
    rankWhateverHolds(heard),
  );
}

/** What was found in free text, as rules, but what no change touches. */
function asRules({ ways }: ChangePlan, heard: readonly Heard[]): readonly ChangeRule[] {
  const changeable = heard.filter((each) => !isFixed(each));
  return changeable.map(({ onlyIf, ...rest }) =>
    changeRule(ways, { ...rest, isFallback: false, when: onlyIf, answered: [] }),
  );
}

/** Judges the answers of one person as they stand. Valid until the next person of the same pathway. */
export function situationOf(pathway: ChangePathway, given: Given, result: TriageResult): Situation {
  const room = roomFor(changePlan(pathway));
  const { plan, judge, present, words } = room;
  present.write(given);
  judge.settleShown(present.words, present.shown);
  present.dropHidden();
  judge.stand(present.words);
  words.set(judge.words);
  noteStanding(room);
  noteNearness(room, result);
  const heard = hear(room, given, result);
  if (heard.length > 0) judge.hear(asRules(plan, heard));
  const besides = rankBesides(plan, heard, result);
  const flagging = flaggedRanks.flatMap((rank) => judge.firingAt(rank));
  return { ...room, given, besides, rank: Math.min(judge.rank(0), besides), flagging };
}
