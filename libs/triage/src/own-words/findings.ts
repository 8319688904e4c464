import type { AnswerOf } from '../because';
import type { PlanBuilder } from '../plan';
import type { Finding } from '../result';
import { dispositions } from '../rule';
import type { Concept, Lexicon } from './lexicon';
import { countingHits, ownWordsReader, type Hit, type OwnWordsReader } from './reader';

/** A lexicon made ready for many triages. */
export interface PreparedOwnWords {
  readonly read: OwnWordsReader;
  readonly questions: readonly { readonly linkId: string; readonly only?: ReadonlySet<string> }[];
  /** The node that says whether the patient writes in person. */
  readonly byPatient: number;
  /** By concept id: the node that leaves its words to the rules. */
  readonly unless: ReadonlyMap<string, number>;
}

/** Makes a lexicon ready; its conditions become part of the plan. */
export function prepareOwnWords(lexicon: Lexicon, builder: PlanBuilder): PreparedOwnWords {
  return {
    read: ownWordsReader(lexicon),
    questions: lexicon.questions.map(({ linkId, only }) => ({ linkId, ...(only && { only: new Set(only) }) })),
    byPatient: builder.add(lexicon.byPatient),
    unless: new Map(lexicon.concepts.flatMap(({ id, unless }) => (unless ? [[id, builder.add(unless)] as const] : []))),
  };
}

/** What a finding says of one person. */
export interface Found {
  /** The place of its disposition in the scale: 0 is the most urgent. */
  readonly rank: number;
  readonly finding: Finding;
}

/** The patient's words on one line, as they stand in a sentence. */
function inSentence(words: string): string {
  return words.replace(/[\s\p{C}]+/gu, ' ').trim();
}

function findingOf(concept: Concept, words: string, linkId: string): Found {
  const { id, label, disposition, because, sources, unverified, floor, suspects, action } = concept;
  const finding: Finding = {
    rule: id,
    label,
    disposition,
    because: because.replace('{words}', () => inSentence(words)),
    evidence: [linkId],
    sources,
    today: true,
    ...(unverified !== undefined && { unverified }),
    ...(floor !== undefined && { floor }),
    ...(suspects !== undefined && { suspects }),
    ...(action !== undefined && { action }),
  };
  return { rank: dispositions.indexOf(disposition), finding };
}

/** What was found in the answer to one question. */
interface HitsIn {
  readonly linkId: string;
  readonly hits: readonly Hit[];
}

/**
 * Everything that is found in free text, before exceptions.
 * @param isTrue whether a node of the plan is established
 */
export function hitsInAnswers(
  { read, questions, byPatient }: PreparedOwnWords,
  answerOf: AnswerOf,
  isTrue: (node: number) => boolean,
): readonly HitsIn[] {
  const isByPatient = isTrue(byPatient);
  return questions.flatMap(({ linkId, only }): readonly HitsIn[] => {
    const text = answerOf(linkId);
    if (typeof text !== 'string') return [];
    const hits = read(text, { byPatient: isByPatient, ...(only && { only }) });
    return hits.length === 0 ? [] : [{ linkId, hits }];
  });
}

/**
 * What the patient's own words add to the rules, at most one finding for a concept and a question. Only ever adds:
 * whatever is written, no finding of a rule goes away.
 * @param isTrue whether a node of the plan is established
 */
export function ownWordsFindings(
  prepared: PreparedOwnWords,
  answerOf: AnswerOf,
  isTrue: (node: number) => boolean,
): readonly Found[] {
  const isExcepted = ({ id }: Concept): boolean => isTrue(prepared.unless.get(id) ?? -1);
  return hitsInAnswers(prepared, answerOf, isTrue).flatMap(({ linkId, hits }) =>
    countingHits(hits, isExcepted).map(({ concept, words }) => findingOf(concept, words, linkId)),
  );
}
