import type { Receipt, StopAdviceMessage } from '@myotome/contract';
import type { Pathway, StopAdvice } from '@myotome/pathway';
import type { Answers } from '@myotome/questionnaire';
import type { Disposition, Finding } from '@myotome/triage';
import { dueInWords } from './due-time';

/** What a receipt is made from. */
export interface ReceiptFacts {
  readonly pathway: Pathway;
  readonly disposition: Disposition;
  readonly answers: Answers;
  readonly findings: readonly Finding[];
  readonly submittedAt: Date;
  readonly dueAt: Date;
  readonly practice: { readonly timezone: string; readonly emergencyNumber: string };
}

/** Whether the answers say what this stop is about. */
export function isStopped({ linkId, values }: StopAdvice, answers: Answers): boolean {
  const answer = answers[linkId];
  return typeof answer !== 'object' && typeof answer !== 'number' && answer !== undefined && values.includes(answer);
}

/** A stop as it travels. */
export function stopMessage({ linkId, values, call, heading, whileYouWait }: StopAdvice): StopAdviceMessage {
  return { linkId, values: [...values], call, heading, whileYouWait: [...whileYouWait] };
}

/** The stop that goes with words found in free text. */
function stopOfWords({ stops, ownWords }: Pathway, findings: readonly Finding[]): StopAdvice | undefined {
  const found = new Set(findings.map(({ rule }) => rule));
  const linkId = ownWords?.lexicon.concepts.find(({ id, stop }) => found.has(id) && stop !== undefined)?.stop;
  return stops.find((stop) => stop.linkId === linkId);
}

/** An emergency of the answers as a whole has no stop page of its own: its first sentence is the heading. */
function stopOf({ pathway, disposition, answers, findings }: ReceiptFacts): StopAdviceMessage | undefined {
  if (disposition !== 'emergency') return undefined;
  const stop = pathway.stops.find((one) => isStopped(one, answers)) ?? stopOfWords(pathway, findings);
  if (stop) return stopMessage(stop);
  const heading = pathway.advice.next.emergency[0] ?? '';
  return { linkId: '', values: [], call: 'emergency', heading, whileYouWait: [] };
}

/** What the patient reads after sending: no urgency, no disease, always a next step. */
export function receiptOf(facts: ReceiptFacts): Receipt {
  const { pathway, disposition, practice } = facts;
  const by = disposition === 'emergency' ? 'as soon as it can' : dueInWords(facts.dueAt, practice.timezone);
  const fill = (text: string): string =>
    text.replaceAll('{by}', by).replaceAll('{emergency}', practice.emergencyNumber);
  const stop = stopOf(facts);
  return {
    submittedAt: facts.submittedAt.toISOString(),
    next: pathway.advice.next[disposition].map(fill),
    whileYouWait: pathway.advice.whileYouWait.map(fill),
    comeBackIf: pathway.advice.comeBackIf.map(fill),
    ...(stop && { stop }),
  };
}
