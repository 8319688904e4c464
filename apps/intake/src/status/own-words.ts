import type { IntakeView, OwnAnswer } from '@myotome/contract';
import { itemsById } from '@myotome/questionnaire';
import { answerWords } from '../review/answer-words';
import type { Words } from '../words/en';

/** With what answers are put into words. */
interface Reading {
  readonly view: IntakeView | undefined;
  readonly language: string;
  readonly words: Words;
}

function valueWords(linkId: string, value: NonNullable<OwnAnswer['value']>, { view, ...reading }: Reading) {
  const item = view && itemsById(view.questionnaire).get(linkId);
  if (!item) return [String(value)];
  return answerWords(item, value, { ...reading, wording: view.wording.items[linkId] ?? { text: linkId } });
}

/** An answer that the practice holds in the words in which it was offered, or why there is none. */
export function ownAnswerWords(answer: OwnAnswer, reading: Reading): readonly string[] {
  const { linkId, value, words, withoutAnswer } = answer;
  if (words.length > 0) return words;
  if (value !== null) return valueWords(linkId, value, reading);
  const { unsure, skipped, notAnswered } = reading.words.review;
  if (withoutAnswer === null) return [notAnswered];
  return [withoutAnswer === 'asked-unknown' ? unsure : skipped];
}
