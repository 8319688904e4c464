import type { Concept } from '@myotome/triage';
import { checkOwnWords } from './check-own-words';
import { example } from './example.fixture';
import type { OwnWords, OwnWordsPhrase, Pathway } from './pathway';

const concept: Concept = {
  id: 'W-now',
  label: 'Now',
  disposition: 'emergency',
  because: 'In own words: “{words}”.',
  sources: ['A'],
  suspects: ['als'],
  stop: 'how-soon',
  unless: { item: 'how-soon', is: 'never' },
};

const ownWords: OwnWords = {
  lexicon: {
    concepts: [concept],
    languages: [{ groups: {}, patterns: { 'W-now': ['at once'] }, alsoListed: [], ordinary: [] }],
    questions: [{ linkId: 'why' }],
    byPatient: { item: 'how-soon', is: 'now' },
  },
  phrases: [
    { kind: 'plain', text: 'come at once', hits: ['W-now'] },
    { kind: 'negated', text: 'not at once', hits: [], not: ['W-now'] },
  ],
};

const withConcept = (change: Partial<Concept>): Pathway => ({
  ...example,
  ownWords: { ...ownWords, lexicon: { ...ownWords.lexicon, concepts: [{ ...concept, ...change }] } },
});
const withLexicon = (change: Partial<OwnWords['lexicon']>): Pathway => ({
  ...example,
  ownWords: { ...ownWords, lexicon: { ...ownWords.lexicon, ...change } },
});
const withPhrases = (...phrases: readonly OwnWordsPhrase[]): Pathway => ({
  ...example,
  ownWords: { ...ownWords, phrases },
});

describe('checkOwnWords', () => {
  it('finds nothing wrong with a sound lexicon, nor with a pathway that has none', () => {
    expect(checkOwnWords({ ...example, ownWords })).toEqual([]);
    expect(checkOwnWords(example)).toEqual([]);
  });

  it.each([
    ['a concept without a source', withConcept({ sources: [] }), 'Concept W-now has no source.'],
    [
      'a source that does not exist',
      withConcept({ sources: ['B'] }),
      'Concept W-now cites B, which is not among the sources.',
    ],
    [
      'a suspicion that nobody can work through',
      withConcept({ suspects: ['spleen'] }),
      "Concept W-now suspects spleen, which is neither on the checklist nor a letter's subject.",
    ],
    [
      'a stop page that does not exist',
      withConcept({ stop: 'why' }),
      'Concept W-now names the stop page of why, which there is not.',
    ],
    ['a sentence without the words', withConcept({ because: 'Now.' }), 'Concept W-now does not quote the patient.'],
    [
      'an exception about no question',
      withConcept({ unless: { item: 'mood', answered: true } }),
      'Concept W-now asks about mood, which is no question.',
    ],
    [
      'what covers no concept',
      withConcept({ covers: ['W-later'] }),
      'The lexicon speaks of W-later, which is no concept.',
    ],
    [
      'a question that is not answered in words',
      withLexicon({ questions: [{ linkId: 'how-soon' }] }),
      'Free text is read from how-soon, which is no free-text question.',
    ],
    [
      'a concept that no phrase finds',
      withPhrases({ kind: 'negated', text: 'not at once', hits: [], not: ['W-now'] }),
      'Concept W-now is found in no phrase.',
    ],
    [
      'a concept that no phrase must be spared by',
      withPhrases({ kind: 'plain', text: 'come at once', hits: ['W-now'] }),
      'Concept W-now has no phrase that touches upon it and must not be found.',
    ],
    [
      'a phrase that is missed',
      withPhrases({ kind: 'plain', text: 'come later', hits: ['W-now'] }),
      '“come later” should be read as W-now.',
    ],
    [
      'a phrase that is wrongly found',
      withPhrases({ kind: 'negated', text: 'come at once', hits: [] }),
      '“come at once” should not be read as W-now.',
    ],
  ])('names %s', (_, pathway, issue) => {
    expect(checkOwnWords(pathway)).toContain(issue);
  });
});
