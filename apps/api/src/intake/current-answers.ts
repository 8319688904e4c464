import { addWorsening } from '@myotome/contract';
import type { Pathway } from '@myotome/pathway';
import type { Absences, Answers } from '@myotome/questionnaire';
import type { z } from 'zod';
import type { Intake, Worsening } from '../platform/database/generated/client';
import { storedAbsences, storedAnswers } from './draft';

/** What a patient answered, and why not where they did not. */
export interface Response {
  readonly answers: Answers;
  readonly absent: Absences;
}

/** A change sent after the answers were sealed. */
export type Change = z.output<typeof addWorsening>;

/** A stored change, read back as what it is. */
export function storedChange({ answers, absent, words }: Pick<Worsening, 'answers' | 'absent' | 'words'>): Change {
  return addWorsening.parse({ answers, absent, words });
}

/** The free-text question beside which a patient's later words are read; undefined where nothing reads free text. */
function ownWordsQuestion({ ownWords }: Pathway): string | undefined {
  return ownWords?.lexicon.questions.find(({ only }) => only === undefined)?.linkId;
}

/** Later words never take the place of earlier ones: both are read. */
function wordsAfter(pathway: Pathway, answers: Answers, words: string): Answers {
  const linkId = ownWordsQuestion(pathway);
  if (linkId === undefined || words === '') return {};
  const before = answers[linkId];
  return { [linkId]: typeof before === 'string' && before !== '' ? `${before}\n\n${words}` : words };
}

function without<T>(record: Readonly<Record<string, T>>, linkIds: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([linkId]) => !linkIds.includes(linkId)));
}

/** Answers with a change on top. An answer takes the place of a reason for having none, and the other way round. */
export function withChange(pathway: Pathway, before: Response, { answers, absent, words }: Change): Response {
  const set = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null)) as Answers;
  const touched = [...Object.keys(answers), ...Object.keys(absent)];
  const kept = without(before.answers, touched);
  const reasons = without(absent, Object.keys(set));
  const now = { ...kept, ...set };
  return {
    answers: { ...now, ...wordsAfter(pathway, now, words) },
    absent: { ...without(before.absent, touched), ...reasons },
  };
}

/** The sealed answers with everything on top that was said since, oldest change first. */
export function currentResponse(
  pathway: Pathway,
  intake: Pick<Intake, 'answers' | 'absent'>,
  changes: readonly Pick<Worsening, 'answers' | 'absent' | 'words'>[],
): Response {
  const sealed: Response = { answers: storedAnswers(intake), absent: storedAbsences(intake) };
  return changes.map(storedChange).reduce((response, change) => withChange(pathway, response, change), sealed);
}
