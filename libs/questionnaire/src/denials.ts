import type { Answers, AnswerValue, Item } from './questionnaire';

/** The codes by which a choice among one is answered with "no" or "none". */
const denyingCodes = ['none', 'no'];

function denyingCode({ options }: Item): string | undefined {
  return denyingCodes.find((code) => options?.includes(code));
}

/**
 * The answer that says "no" or "none" to a question, as somebody who points at that answer gives it.
 *
 * A required question has none here: the safety screen and who the person is are answered one by one, because a "no"
 * to an emergency that nobody read is the costliest wrong answer of the whole form.
 *
 * @returns `undefined` when no answer denies the question, or it must be answered by itself
 */
export function denialOf(item: Item): AnswerValue | undefined {
  if (item.required) return undefined;
  if (item.type === 'boolean') return false;
  if (item.type === 'choice') return denyingCode(item);
  return item.type === 'multi' && item.exclusive !== undefined ? [item.exclusive] : undefined;
}

/**
 * The answers that "none of these" for a whole page stands for, one for each question still open.
 *
 * @param open the questions of a page that were neither answered nor left out with a reason
 * @returns empty when any of them cannot be denied, since one press would then only seem to answer the page
 */
export function denialsOf(open: readonly Item[]): Answers {
  const denials = open.map((item) => [item.linkId, denialOf(item)] as const);
  return denials.every(([, denial]) => denial !== undefined) ? Object.fromEntries(denials) : {};
}
