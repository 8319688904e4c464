import type { Helper } from '@myotome/contract';
import type { Words } from '../words/en';
import type { FormWords } from './words/en';

/** What was said of a helper, one line for each thing; what was not said is left out. */
export function helperLines(helper: Helper | null, form: FormWords, { question }: Words): readonly string[] {
  if (!helper) return [];
  const { name, relation, phone, maySpeak } = helper;
  const { relations, mayReview } = form.helper;
  const may = maySpeak === null ? '' : `${mayReview}: ${maySpeak ? question.yes : question.no}`;
  return [name, relation === null ? '' : relations[relation], phone, may].filter((line) => line !== '');
}
