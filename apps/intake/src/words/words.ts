import { inject, InjectionToken } from '@angular/core';
import { english, type Words } from './en';
import { Language } from './language';

/** Words that follow the language: reading a section in a template or a `computed` reads it anew when it changes. */
function following(language: Language): Words {
  const sections = Object.keys(english) as (keyof Words)[];
  const read = sections.map((section) => [
    section,
    { enumerable: true, get: () => language.words()[section] } satisfies PropertyDescriptor,
  ]);
  return Object.defineProperties({}, Object.fromEntries(read) as PropertyDescriptorMap) as Words;
}

/** The app's own words, in the language the patient reads. Ask it for a word when it is shown, and keep none. */
export const appWords = new InjectionToken<Words>('words', { factory: () => following(inject(Language)) });
