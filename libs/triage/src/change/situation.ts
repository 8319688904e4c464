import { isBlank } from '@myotome/questionnaire';
import { heardInAnswers, type Heard } from '../own-words/heard';
import type { TriageResult } from '../result';
import { dispositions } from '../rule';
import { at } from '../words';
import { changePlan, changeRule, type ChangePathway, type ChangePlan, type ChangeRule } from './change-plan';
import { dropHidden, presentFor, writeAnswers, type Given, type Present } from './present';
import { never } from './program';
import { Worlds } from './worlds';

/** The place on the scale of the least urgent disposition that is flagged. */
export const lastFlagged = dispositions.indexOf('routine-referral');

const flaggedRanks = [...dispositions.keys()].slice(0, lastFlagged + 1);

/** One person's answers, judged as they stand. Written over for the next person of the same pathway. */
export interface Situation {
  readonly plan: ChangePlan;
  readonly judge: Worlds;
  readonly present: Present;
  /** By question: 1 where it is shown and blank, or was answered "I do not know". */
  readonly open: Uint8Array;
  /** By question: 1 where its answer may be changed. */
  readonly changeable: Uint8Array;
  /** By question: the number of findings that rest on its answer. */
  readonly near: Int32Array;
  /** The words of all nodes as the answers stand: every bit set or none. */
  readonly words: Int32Array;
  /** What was found in free text, and which changes could silence or bring back. */
  heard: readonly ChangeRule[];
  /** The most urgent disposition of what was found in free text and no change touches. */
  besides: number;
  /** The disposition as the answers stand, 0 the most urgent. */
  rank: number;
  /** The rules that flag the case. */
  flagging: readonly ChangeRule[];
}

const situations = new WeakMap<ChangePlan, Situation>();

/** Room for one person after another. */
function roomFor(plan: ChangePlan): Situation {
  const known = situations.get(plan);
  if (known) return known;
  const questions = plan.questions.length;
  const room: Situation = {
    plan,
    judge: new Worlds(plan),
    present: presentFor(plan),
    open: new Uint8Array(questions),
    changeable: new Uint8Array(questions),
    near: new Int32Array(questions),
    words: new Int32Array(plan.program.words),
    heard: [],
    besides: Infinity,
    rank: 0,
    flagging: [],
  };
  situations.set(plan, room);
  return room;
}

/** Which questions are open, and which may be given another answer. */
export function noteStanding({ plan, present, open, changeable }: Situation): void {
  const { replies, stuck, shown } = present;
  for (const { place, kind } of plan.tested) {
    const isOpen = shown[place] === 1 && stuck[place] === 0 && replies[place]?.isOpen === true;
    const isFixed = kind === 'closed' || stuck[place] === 1 || (plan.isIdentity[place] === true && !isOpen);
    open[place] = isOpen ? 1 : 0;
    changeable[place] = isFixed ? 0 : 1;
  }
}

export function noteNearness({ plan, near }: Situation, { findings }: TriageResult): void {
  near.fill(0);
  for (const { evidence } of findings) {
    for (const linkId of evidence) {
      const place = plan.placeOf.get(linkId) ?? -1;
      if (place >= 0) near[place] = (near[place] ?? 0) + 1;
    }
  }
}

/** What free text says that changes could silence or bring back; it is read only where there may be something. */
function hear({ plan, present, words }: Situation, { findings }: TriageResult): readonly Heard[] {
  const { hearing } = plan;
  const isTrue = (node: number): boolean => at(words, plan.ways[node]?.word ?? never) !== 0;
  const isTold = hearing && findings.some(({ rule }) => hearing.telling.has(rule));
  if (!hearing || !(isTold || [...hearing.unless.values()].some(isTrue))) return [];
  const answerOf = (linkId: string) => {
    const value = present.given.answers[linkId];
    return isBlank(value) || !present.shown[plan.placeOf.get(linkId) ?? -1] ? undefined : value;
  };
  return heardInAnswers(hearing, answerOf, isTrue);
}

/** Takes up what was found in free text: as rules what changes could silence or bring back, and apart what they could not. */
function listen(situation: Situation, result: TriageResult): void {
  const { plan, judge } = situation;
  const heard = hear(situation, result);
  const isFixed = ({ onlyIf, unless }: Heard): boolean => onlyIf.length === 0 && unless < 0;
  const besides = result.findings.filter(
    ({ rule }) => !plan.placeOfRule.has(rule) && !heard.some(({ id }) => id === rule),
  );
  situation.besides = Math.min(
    Infinity,
    ...besides.map(({ disposition }) => dispositions.indexOf(disposition)),
    ...heard.filter(isFixed).map(({ rank }) => rank),
  );
  situation.heard = heard
    .filter((each) => !isFixed(each))
    .map(({ onlyIf, ...rest }) => changeRule(plan.ways, { ...rest, isFallback: false, when: onlyIf, answered: [] }));
  if (situation.heard.length > 0) judge.hear(situation.heard);
}

/** Judges the answers of one person as they stand. Valid until the next person of the same pathway. */
export function situationOf(pathway: ChangePathway, given: Given, result: TriageResult): Situation {
  const situation = roomFor(changePlan(pathway));
  const { plan, judge, present, words } = situation;
  writeAnswers(plan, present, given);
  judge.settleShown(present.words, present.shown);
  dropHidden(plan, present);
  judge.stand(present.words);
  words.set(judge.words);
  noteStanding(situation);
  noteNearness(situation, result);
  listen(situation, result);
  situation.rank = Math.min(judge.rank(0), situation.besides);
  situation.flagging = flaggedRanks.flatMap((rank) => judge.firingAt(rank));
  return situation;
}
