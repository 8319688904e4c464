import { itemsById } from '@myotome/questionnaire';
import { countingHits, ownWordsReader, type Concept } from '@myotome/triage';
import { checkMentions } from './check-questions';
import type { OwnWords, OwnWordsPhrase, Pathway } from './pathway';

function checkSources(pathway: Pathway, { id, sources }: Concept): readonly string[] {
  const known = new Set(pathway.sources.map(({ key }) => key));
  if (sources.length === 0) return [`Concept ${id} has no source.`];
  return sources
    .filter((key) => !known.has(key))
    .map((key) => `Concept ${id} cites ${key}, which is not among the sources.`);
}

function checkSuspicions(pathway: Pathway, { id, suspects = [] }: Concept): readonly string[] {
  const known = new Set([
    ...pathway.conditions.map((condition) => condition.id),
    ...Object.keys(pathway.letterSubjects),
  ]);
  return suspects
    .filter((condition) => !known.has(condition))
    .map(
      (condition) => `Concept ${id} suspects ${condition}, which is neither on the checklist nor a letter's subject.`,
    );
}

function checkStop({ stops }: Pathway, { id, stop }: Concept): readonly string[] {
  const isThere = stop === undefined || stops.some(({ linkId }) => linkId === stop);
  return isThere ? [] : [`Concept ${id} names the stop page of ${stop}, which there is not.`];
}

/** A concept that no phrase finds is untried, and one that no phrase must spare may find anything. */
function checkTried(phrases: readonly OwnWordsPhrase[], { id }: Concept): readonly string[] {
  const isFound = phrases.some(({ hits }) => hits.includes(id));
  const isSpared = phrases.some(({ not = [] }) => not.includes(id));
  return [
    ...(isFound ? [] : [`Concept ${id} is found in no phrase.`]),
    ...(isSpared ? [] : [`Concept ${id} has no phrase that touches upon it and must not be found.`]),
  ];
}

function checkConcept(pathway: Pathway, concept: Concept, { phrases }: OwnWords): readonly string[] {
  return [
    ...checkSources(pathway, concept),
    ...checkSuspicions(pathway, concept),
    ...(concept.because.includes('{words}') ? [] : [`Concept ${concept.id} does not quote the patient.`]),
    ...(concept.unless ? checkMentions(pathway, concept.unless, `Concept ${concept.id}`) : []),
    ...checkStop(pathway, concept),
    ...checkTried(phrases, concept),
  ];
}

function checkPhrases({ lexicon, phrases }: OwnWords): readonly string[] {
  const read = ownWordsReader(lexicon);
  return phrases.flatMap(({ text, hits, byCarer, excepted = [] }) => {
    const isExcepted = ({ id }: Concept): boolean => excepted.includes(id);
    const found = countingHits(read(text, { byPatient: !byCarer }), isExcepted).map(({ concept }) => concept.id);
    const missed = hits.filter((id) => !found.includes(id)).map((id) => `“${text}” should be read as ${id}.`);
    const surplus = found.filter((id) => !hits.includes(id)).map((id) => `“${text}” should not be read as ${id}.`);
    return [...missed, ...surplus];
  });
}

function checkReferences(pathway: Pathway, { lexicon }: OwnWords): readonly string[] {
  const items = itemsById(pathway.questionnaire);
  const known = new Set(lexicon.concepts.map(({ id }) => id));
  const named = [
    ...lexicon.concepts.flatMap(({ covers = [] }) => covers),
    ...lexicon.questions.flatMap(({ only = [] }) => only),
    ...lexicon.languages.flatMap(({ patterns }) => Object.keys(patterns)),
  ];
  return [
    ...lexicon.questions
      .filter(({ linkId }) => items.get(linkId)?.type !== 'text')
      .map(({ linkId }) => `Free text is read from ${linkId}, which is no free-text question.`),
    ...[...new Set(named)]
      .filter((id) => !known.has(id))
      .map((id) => `The lexicon speaks of ${id}, which is no concept.`),
    ...checkMentions(pathway, lexicon.byPatient, 'The lexicon'),
  ];
}

/**
 * Issues with the reading of free text: concepts without source, without a phrase that is found or without one that
 * must not be; phrases that are read otherwise than they say; and names of what does not exist.
 */
export function checkOwnWords(pathway: Pathway): readonly string[] {
  const { ownWords } = pathway;
  if (!ownWords) return [];
  return [
    ...checkReferences(pathway, ownWords),
    ...ownWords.lexicon.concepts.flatMap((concept) => checkConcept(pathway, concept, ownWords)),
    ...checkPhrases(ownWords),
  ];
}
