import { isCodes, type AnswerValue } from '@myotome/questionnaire';
import { describeAnswer, joinWords, type Terms } from '../describe';
import type { Disposition } from '../rule';
import type { AskNext, Change, ChangeSet } from './change-result';

const becoming: Readonly<Record<Disposition, string>> = {
  emergency: 'an emergency',
  'urgent-referral': 'an urgent referral',
  'routine-referral': 'a routine referral',
  'primary-care': 'examined in primary care',
  'self-care': 'left to self-care',
};

function labelOf(terms: Terms, linkId: string): string {
  return (Object.hasOwn(terms, linkId) ? terms[linkId]?.label : undefined) ?? linkId;
}

/** A label inside a sentence: "course of the weakness", but "GAD-2: feeling nervous" as it is. */
function insideSentence(label: string): string {
  return /^[A-Z][a-z ]/.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}

/** What is added to a list or taken from it, where it is one or the other; a list that was blank is answered anew. */
function listDifference({
  from,
  to,
}: Change): { readonly kind: 'with' | 'without'; readonly codes: AnswerValue } | undefined {
  if (from === undefined || !isCodes(from) || !isCodes(to)) return undefined;
  const added = to.filter((code) => !from.includes(code));
  const removed = from.filter((code) => !to.includes(code));
  if (removed.length === 0) return { kind: 'with', codes: added };
  return added.length === 0 ? { kind: 'without', codes: removed } : undefined;
}

/** A change in clinical words: what is asked, what the answer is now, and what it would have to be. */
export interface ChangeWords {
  readonly label: string;
  readonly now: string;
  /** The other answer, or for a list what it "also" holds or is "without". */
  readonly then: string;
}

/** A change in clinical words, in its parts. */
export function wordsOfChange(terms: Terms, change: Change): ChangeWords {
  const say = (value: AnswerValue | undefined): string => describeAnswer(terms, change.linkId, value);
  const difference = listDifference(change);
  const adverb = difference?.kind === 'with' ? 'also' : 'without';
  return {
    label: labelOf(terms, change.linkId),
    now: say(change.from),
    then: difference ? `${adverb} ${say(difference.codes)}` : say(change.to),
  };
}

/** A change in clinical words: "Course of the weakness: steadily progressive → stable", "Symptoms noticed: without weakness". */
export function changeInWords(terms: Terms, change: Change): string {
  const { label, now, then } = wordsOfChange(terms, change);
  return listDifference(change) ? `${label}: ${then}` : `${label}: ${now} → ${then}`;
}

const verbs = { with: 'also included', without: 'did not include' } as const;

function condition(terms: Terms, change: Change): string {
  const difference = listDifference(change);
  const verb = difference ? verbs[difference.kind] : 'were';
  const words = describeAnswer(terms, change.linkId, difference ? difference.codes : change.to);
  return `${insideSentence(labelOf(terms, change.linkId))} ${verb} “${words}”`;
}

const conditions = (terms: Terms, { changes }: ChangeSet): string =>
  joinWords(changes.map((change) => condition(terms, change)));

/** "Would not be flagged if course of the weakness were “stable” and wasting noticed were “no wasting”." */
export function notFlaggedIf(terms: Terms, set: ChangeSet): string {
  return `Would not be flagged if ${conditions(terms, set)}.`;
}

/** "Would be an emergency if breathing symptoms also included “breathless lying flat”." */
export function moreUrgentIf(terms: Terms, set: ChangeSet): string {
  return `Would be ${becoming[set.disposition]} if ${conditions(terms, set)}.`;
}

/** "Course of the weakness: the answer could make this an urgent referral." */
export function askNextInWords(terms: Terms, { linkId, couldReach, alone }: AskNext): string {
  const how = alone ? 'the answer' : 'the answer, together with others that are unanswered,';
  const words =
    couldReach === 'primary-care' ? 'have this examined in primary care' : `make this ${becoming[couldReach]}`;
  return `${labelOf(terms, linkId)}: ${how} could ${words}.`;
}
