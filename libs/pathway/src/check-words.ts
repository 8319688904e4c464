import { allItems, placeholdersIn, textsIn } from '@myotome/questionnaire';
import type { Pathway } from './pathway';
import type { PatientWords } from './patient-words';

/** The words that a language must have, whatever any other says. */
function checkComplete({ questionnaire, stops }: Pathway, words: PatientWords): readonly string[] {
  const { items, topics } = words.wording;
  const missing = (what: string): string => `${what} in ${words.wording.language}.`;
  return [
    ...questionnaire.topics.filter(({ id }) => !topics[id]?.title).map(({ id }) => missing(`${id} has no title`)),
    ...allItems(questionnaire).flatMap(({ linkId, options = [] }) => [
      ...(items[linkId]?.text ? [] : [missing(`${linkId} has no wording`)]),
      ...options
        .filter((code) => !items[linkId]?.options?.[code]?.text)
        .map((code) => missing(`${linkId} has no wording for ${code}`)),
    ]),
    ...stops.filter(({ id }) => !words.stops[id]?.heading).map(({ id }) => missing(`The stop ${id} has no words`)),
  ];
}

/** A translation says as many things as English, with the same places to fill in, and not one more. */
function checkTranslation(english: PatientWords, words: PatientWords): readonly string[] {
  const { language } = words.wording;
  const [source, texts] = [textsIn(english), textsIn(words)];
  return [
    ...[...source.keys()].filter((key) => !texts.get(key)).map((key) => `${language} says nothing for ${key}.`),
    ...[...texts.keys()].filter((key) => !source.has(key)).map((key) => `${language} has ${key}, English has not.`),
    ...[...texts]
      .filter(([key, text]) => placeholdersIn(text).join() !== placeholdersIn(source.get(key) ?? text).join())
      .map(([key]) => `${language} fills in other things than English at ${key}.`),
  ];
}

/** Issues with what patients read, language by language. */
export function checkWords(pathway: Pathway): readonly string[] {
  return Object.entries(pathway.words).flatMap(([tag, words]) => {
    if (!words) return [];
    return [
      ...(words.wording.language === tag
        ? []
        : [`The words in ${tag} say that they are in ${words.wording.language}.`]),
      ...checkComplete(pathway, words),
      ...checkTranslation(pathway.words.en, words),
    ];
  });
}
