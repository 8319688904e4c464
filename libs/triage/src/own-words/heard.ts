import type { AnswerOf } from '../because';
import type { PlanBuilder } from '../plan';
import { dispositions } from '../rule';
import { hitsInAnswers, type PreparedOwnWords } from './findings';
import type { Concept, Lexicon } from './lexicon';
import type { Hit } from './reader';

/** What was found in one text and counts, or would if answers were others. */
export interface Heard {
  readonly id: string;
  /** The place of its disposition in the scale: 0 is the most urgent. */
  readonly rank: number;
  /** The exceptions of those that cover it: it counts only where all of these hold. */
  readonly onlyIf: readonly number[];
  /** The node that leaves it to the rules; -1 where none does. */
  readonly unless: number;
}

/** No exception silences it or brings it back. */
export const isFixed = ({ onlyIf, unless }: Heard): boolean => onlyIf.length === 0 && unless < 0;

/** How free text is read for what changes could silence or bring back, with its conditions as nodes of a plan. */
export interface Hearing extends Pick<PreparedOwnWords, 'read' | 'questions' | 'byPatient' | 'unless'> {
  /** Concepts of which one at least is found wherever changes could silence anything. */
  readonly telling: ReadonlySet<string>;
}

/** The concepts that have exceptions, and whatever may cover one of them, so that it is found in its place. */
function tellingIn(concepts: readonly Concept[]): ReadonlySet<string> {
  const telling = new Set(concepts.filter(({ unless }) => unless).map(({ id }) => id));
  // What is added is looked at as well: a set is gone through in the order in which it grew.
  for (const id of telling) {
    for (const other of concepts) if (other.covers?.includes(id)) telling.add(other.id);
  }
  return telling;
}

/** The questions in which some concepts are looked for, and for which of them. */
function questionsAbout({ questions }: PreparedOwnWords, concepts: readonly string[]): PreparedOwnWords['questions'] {
  return questions.flatMap(({ linkId, only }) => {
    const own = concepts.filter((id) => !only || only.has(id));
    return own.length === 0 ? [] : [{ linkId, only: new Set(own) }];
  });
}

/** Makes a lexicon's conditions part of a plan. */
export function hearingFor(
  { concepts, byPatient }: Lexicon,
  prepared: PreparedOwnWords,
  { add }: PlanBuilder,
): Hearing {
  const telling = tellingIn(concepts);
  const covered = concepts.flatMap(({ id, covers = [] }) => (telling.has(id) ? covers : []));
  return {
    read: prepared.read,
    questions: questionsAbout(prepared, [...telling, ...covered]),
    byPatient: add(byPatient),
    unless: new Map(concepts.flatMap(({ id, unless }) => (unless ? [[id, add(unless)] as const] : []))),
    telling,
  };
}

/** Of the hits of one text those that count, or that other answers could bring back. */
function heardIn(hits: readonly Hit[], { unless }: Hearing): readonly Heard[] {
  return hits.flatMap(({ concept: { id, disposition } }): readonly Heard[] => {
    const covering = hits.filter(({ concept }) => concept.covers?.includes(id));
    const onlyIf = covering.flatMap(({ concept }) => unless.get(concept.id) ?? []);
    const isCovered = onlyIf.length < covering.length;
    const rank = dispositions.indexOf(disposition);
    return isCovered ? [] : [{ id, rank, onlyIf, unless: unless.get(id) ?? -1 }];
  });
}

/**
 * What free text says that changes could silence or bring back, and what they might seem to but could not. Nothing of
 * the text is kept.
 * @param isTrue whether a node of the plan is established
 */
export function heardInAnswers(
  hearing: Hearing,
  answerOf: AnswerOf,
  isTrue: (node: number) => boolean,
): readonly Heard[] {
  return hitsInAnswers(hearing, answerOf, isTrue).flatMap(({ hits }) => heardIn(hits, hearing));
}

/** What is left of some words' conditions once one exception is known; words that this silences are gone. */
function knowing(heard: readonly Heard[], exception: number, holds: boolean): readonly Heard[] {
  const left = heard.filter(({ onlyIf, unless }) => (holds ? unless !== exception : !onlyIf.includes(exception)));
  if (!holds) return left.map((each) => (each.unless === exception ? { ...each, unless: -1 } : each));
  return left.map((each) => ({ ...each, onlyIf: each.onlyIf.filter((node) => node !== exception) }));
}

/** Whether some words count whichever exceptions hold: silenced words may bring out those they cover. */
function someAlwaysCount(heard: readonly Heard[]): boolean {
  const [first] = heard;
  if (!first || heard.some(isFixed)) return first !== undefined;
  const exception = first.onlyIf[0] ?? first.unless;
  return [true, false].every((holds) => someAlwaysCount(knowing(heard, exception, holds)));
}

/** The most urgent disposition, by its place in the scale, that what was heard asks for whichever exceptions hold. */
export function rankWhateverHolds(heard: readonly Heard[]): number {
  const ranks = heard
    .map(({ rank }) => rank)
    .filter((most) => someAlwaysCount(heard.filter(({ rank }) => rank <= most)));
  return Math.min(Infinity, ...ranks);
}
