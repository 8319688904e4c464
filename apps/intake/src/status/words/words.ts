import { inject, InjectionToken } from '@angular/core';
import { pseudoLanguage, pseudoOf } from '@myotome/questionnaire';
import { Language } from '../../words/language';
import { type AfterWords, english } from './en';
import { spanish } from './es';

const byLanguage: Readonly<Record<string, AfterWords>> = { es: spanish, [pseudoLanguage.tag]: pseudoOf(english) };

function following(language: Language): AfterWords {
  const now = (): AfterWords => byLanguage[language.tag()] ?? english;
  const sections = Object.keys(english) as (keyof AfterWords)[];
  const read = sections.map((section) => [
    section,
    { enumerable: true, get: () => now()[section] } satisfies PropertyDescriptor,
  ]);
  return Object.defineProperties({}, Object.fromEntries(read) as PropertyDescriptorMap) as AfterWords;
}

/** The words of the pages after sending, in the language the patient reads; they come with those pages. */
export const afterWords = new InjectionToken<AfterWords>('words after sending', {
  factory: () => following(inject(Language)),
});
