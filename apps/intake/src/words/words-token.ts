import { inject, InjectionToken } from '@angular/core';
import { Language } from './language';

/** Words by the tag of their language; English is the one that is always there. */
type ByLanguage<W> = { readonly en: W } & Readonly<Record<string, W>>;

function following<W extends object>(language: Language, byLanguage: ByLanguage<W>): W {
  const now = (): W => byLanguage[language.tag()] ?? byLanguage.en;
  const sections = Object.keys(byLanguage.en) as (keyof W)[];
  const read = sections.map((section) => [
    section,
    { enumerable: true, get: () => now()[section] } satisfies PropertyDescriptor,
  ]);
  return Object.defineProperties({}, Object.fromEntries(read) as PropertyDescriptorMap) as W;
}

/**
 * A token for words that come with some pages and not with the first one, in every language at once, since they are few.
 * Reading a section in a template or a `computed` reads it anew when the language changes.
 */
export function wordsToken<W extends object>(name: string, byLanguage: ByLanguage<W>): InjectionToken<W> {
  return new InjectionToken<W>(name, { factory: () => following(inject(Language), byLanguage) });
}
