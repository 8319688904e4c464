import { pseudoLanguage, pseudoOf } from '@myotome/questionnaire';
import { wordsToken } from '../../words/words-token';
import { type AfterWords, english } from './en';
import { spanish } from './es';

/** The words of the pages after sending, in the language the patient reads; they come with those pages. */
export const afterWords = wordsToken<AfterWords>('words after sending', {
  en: english,
  es: spanish,
  [pseudoLanguage.tag]: pseudoOf(english),
});
