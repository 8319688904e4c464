import type { AnswerValue, Item, ItemWording } from '@myotome/questionnaire';
import { codesOf } from '../question/codes';
import { dateLocale } from '../session/clock';
import type { Words } from '../words/en';

function dateWords(iso: string, language: string): string {
  const month = iso.length === 7;
  const format = new Intl.DateTimeFormat(dateLocale(language), {
    day: month ? undefined : 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${iso}${month ? '-01' : ''}T00:00:00Z`));
}

/** The language and the words in which an answer is read back. */
export interface Reading {
  readonly wording: ItemWording;
  readonly language: string;
  readonly words: Words;
}

/** An answer in the words in which it was offered, one entry for each thing said. */
export function answerWords(item: Item, value: AnswerValue, { wording, language, words }: Reading): readonly string[] {
  if (typeof value === 'boolean') return [value ? words.question.yes : words.question.no];
  if (typeof value === 'number') return [`${value} ${wording.unit ?? ''}`.trim()];
  if (item.options) return codesOf(value).map((code) => wording.options?.[code]?.text ?? code);
  return [item.type === 'text' ? String(value) : dateWords(String(value), language)];
}
