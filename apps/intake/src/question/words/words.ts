import { pseudoLanguage, pseudoOf } from '@myotome/questionnaire';
import { wordsToken } from '../../words/words-token';
import { english, type FormWords } from './en';
import { spanish } from './es';

/** The words that the pages of the form bring along, in the language the patient reads. */
export const formWords = wordsToken<FormWords>('words of the form', {
  en: english,
  es: spanish,
  [pseudoLanguage.tag]: pseudoOf(english),
});
