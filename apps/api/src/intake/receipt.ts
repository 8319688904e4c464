import { receipt, type Receipt, type StopAdviceMessage } from '@myotome/contract';
import { patientWordsIn, type Pathway, type PatientWords, type Stop } from '@myotome/pathway';
import type { Answers } from '@myotome/questionnaire';
import type { Disposition, Finding } from '@myotome/triage';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { wordsIn } from '../words/words-in';

/** What a receipt is made from. */
export interface ReceiptFacts {
  readonly pathway: Pathway;
  /** The language in which the patient reads. */
  readonly language: string;
  readonly disposition: Disposition;
  readonly answers: Answers;
  readonly findings: readonly Finding[];
  readonly submittedAt: Date;
  readonly dueAt: Date;
  readonly practice: { readonly timezone: string; readonly emergencyNumber: string };
}

/** A receipt as it is stored: once in the patient's language, and the same in every other, for whoever reads it later. */
const storedReceipt = receipt.extend({ translations: z.record(z.string(), receipt).default({}) });
type StoredReceipt = z.output<typeof storedReceipt>;

/** Whether the answers say what this stop is about. */
export function isStopped({ linkId, values }: Stop, answers: Answers): boolean {
  const answer = answers[linkId];
  return typeof answer !== 'object' && typeof answer !== 'number' && answer !== undefined && values.includes(answer);
}

/** A stop as it travels, with the words of its page. */
export function stopMessage({ id, linkId, values, call }: Stop, { stops }: PatientWords): StopAdviceMessage {
  const { heading = '', whileYouWait = [] } = stops[id] ?? {};
  return { linkId, values: [...values], call, heading, whileYouWait: [...whileYouWait] };
}

/** The stop that goes with words found in free text. */
function stopOfWords({ stops, ownWords }: Pathway, findings: readonly Finding[]): Stop | undefined {
  const found = new Set(findings.map(({ rule }) => rule));
  const linkId = ownWords?.lexicon.concepts.find(({ id, stop }) => found.has(id) && stop !== undefined)?.stop;
  return stops.find((stop) => stop.linkId === linkId);
}

/** An emergency of the answers as a whole has no stop page of its own: its first sentence is the heading. */
function stopOf(
  { pathway, disposition, answers, findings }: ReceiptFacts,
  words: PatientWords,
): StopAdviceMessage | undefined {
  if (disposition !== 'emergency') return undefined;
  const stop = pathway.stops.find((one) => isStopped(one, answers)) ?? stopOfWords(pathway, findings);
  if (stop) return stopMessage(stop, words);
  const heading = words.advice.next.emergency[0] ?? '';
  return { linkId: '', values: [], call: 'emergency', heading, whileYouWait: [] };
}

/** What the patient reads after sending: no urgency, no disease, always a next step. */
export function receiptOf(facts: ReceiptFacts): Receipt {
  const { disposition, practice, language } = facts;
  const words = patientWordsIn(facts.pathway, language);
  const { due } = wordsIn(language);
  const by =
    disposition === 'emergency' ? due.soon : due.by(DateTime.fromJSDate(facts.dueAt, { zone: practice.timezone }));
  const fill = (text: string): string =>
    text.replaceAll('{by}', by).replaceAll('{emergency}', practice.emergencyNumber);
  const stop = stopOf(facts, words);
  return {
    submittedAt: facts.submittedAt.toISOString(),
    next: words.advice.next[disposition].map(fill),
    whileYouWait: words.advice.whileYouWait.map(fill),
    comeBackIf: words.advice.comeBackIf.map(fill),
    ...(stop && { stop }),
  };
}

/** The receipt to store: what the patient is told is settled now, in whatever language it is read again. */
export function receiptToStore(facts: ReceiptFacts): StoredReceipt {
  const languages = Object.keys(facts.pathway.words);
  const translations = Object.fromEntries(languages.map((language) => [language, receiptOf({ ...facts, language })]));
  return { ...receiptOf(facts), translations };
}

/** A stored receipt in this language, or in the one in which it was first given. */
export function receiptIn(stored: unknown, language: string): Receipt {
  const { translations, ...first } = storedReceipt.parse(stored);
  return translations[language] ?? first;
}
