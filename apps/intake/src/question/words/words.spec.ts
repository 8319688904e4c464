import { TestBed } from '@angular/core/testing';
import { isPseudo, patientLanguages, placeholdersIn, pseudoLanguage, textsIn } from '@myotome/questionnaire';
import { Language } from '../../words/language';
import { english } from './en';
import { spanish } from './es';
import { formWords } from './words';

describe('the words that come with the form', () => {
  it('say as many things in Spanish as in English, and none of them in English', () => {
    const [source, texts] = [textsIn(english), textsIn(spanish)];
    expect([...texts.keys()].sort()).toEqual([...source.keys()].sort());
    for (const [key, text] of texts) {
      expect([key, placeholdersIn(text)]).toEqual([key, placeholdersIn(source.get(key) ?? '')]);
      expect([key, text !== source.get(key) || !/\p{L}{4}/u.test(text)]).toEqual([key, true]);
    }
  });

  it('follow the language', async () => {
    const [words, language] = [TestBed.inject(formWords), TestBed.inject(Language)];
    language.offered.set([...patientLanguages, pseudoLanguage]);
    expect(words.helper.title).toBe(english.helper.title);
    await language.speak('es');
    expect(words.helper.title).toBe(spanish.helper.title);
    await language.speak(pseudoLanguage.tag);
    expect(isPseudo(words.helper.title)).toBe(true);
  });
});
