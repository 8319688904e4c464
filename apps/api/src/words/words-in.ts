import { type LanguageTag, pseudoLanguage, pseudoOf } from '@myotome/questionnaire';
import { english, type ServerWords } from './english';
import { spanish } from './spanish';

const wordsOf: Readonly<Record<LanguageTag, ServerWords>> = { en: english, es: spanish };

const knows = (language: string): language is LanguageTag => language in wordsOf;

/** What this server says to a patient in this language; in English when it does not speak it. */
export function wordsIn(language: string): ServerWords {
  if (language === pseudoLanguage.tag) return pseudoOf(english);
  return wordsOf[knows(language) ? language : 'en'];
}
