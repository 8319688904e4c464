import { isBlank, type Answers, type Item, type ProblemCode } from '@myotome/questionnaire';
import type { Words } from '../words/en';

/** What the person has said, and typed, so far. */
interface Said {
  readonly answers: Answers;
  readonly unreadable: Readonly<Record<string, ProblemCode>>;
}

/** Words for one problem of one question. */
export function problemWords(item: Item, code: ProblemCode, words: Words): string {
  const limited = item.min !== undefined || item.max !== undefined;
  return code === 'out-of-range' && limited
    ? words.question.outOfRange(item.min, item.max)
    : words.answerProblems[code];
}

/** What keeps a question from being left: a typed answer that cannot be read, or a required one that is missing. */
export function faultOf(item: Item, said: Said): ProblemCode | undefined {
  const unreadable = said.unreadable[item.linkId];
  if (unreadable) return unreadable;
  return item.required && isBlank(said.answers[item.linkId]) ? 'required' : undefined;
}
