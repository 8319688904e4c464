import type { Answers } from '@myotome/questionnaire';
import { house } from '../own-words/house.fixture';
import { triage } from '../triage';
import type { ChangePathway } from './change-plan';
import { ward } from './ward.fixture';
import { wouldChange } from './would-change';

const authored = '2026-10-31';
const polio = { item: 'illness', includes: 'polio' } as const;
const lexicon = {
  ...house,
  concepts: house.concepts.map((one) => (one.id === 'W-door' || one.id === 'W-fire' ? { ...one, unless: polio } : one)),
  questions: [{ linkId: 'words' }],
  byPatient: { item: 'words', answered: true } as const,
};
const read: ChangePathway = { ...ward, ownWords: { lexicon } };

function ask(pathway: ChangePathway, answers: Answers) {
  return wouldChange(pathway, { answers, authored }, triage(pathway, answers, authored));
}

const weak = { collapsed: false, noticed: ['weak'], falls: 3, since: '2026-10' };

/** People of whom each leaves something that would be noticed in the next: answers of every kind, and of none. */
const people: readonly (readonly [who: string, answers: Answers])[] = [
  ['nobody', {}],
  ['an emergency', { collapsed: true }],
  ['somebody weak and worsening', { ...weak, course: 'worse', places: ['face-jaw', 'right-hand', 'trunk'] }],
  ['somebody weak who does not know', { ...weak, course: 'unsure', illness: ['unsure'] }],
  [
    'answers to questions that are hidden',
    { collapsed: false, noticed: ['tired'], course: 'worse', places: ['trunk'] },
  ],
  ['somebody older', { collapsed: false, born: '1950-05-01', noticed: ['numb'], falls: 2 }],
  ['an exception', { ...weak, course: 'worse', illness: ['stroke'], since: '2024-01' }],
  ['a number that is none', { ...weak, falls: 'many', course: 'stable' }],
  ['a list that is none', { collapsed: false, noticed: 'weak', falls: 1 }],
  ['a date that is none', { collapsed: false, noticed: ['weak'], since: 'long ago', course: 'in-steps' }],
  ['words that count', { collapsed: false, noticed: ['none'], words: 'I cannot open the door' }],
  ['words that an exception silences', { noticed: ['none'], illness: ['polio'], words: 'The kitchen is burning' }],
  ['words that nothing silences', { collapsed: false, noticed: ['none'], illness: ['none'], words: 'Leaking' }],
];

describe('what would change a triage', () => {
  const first = people.map(([, answers]) => ask({ ...read }, answers));

  it.each(people)('is for anybody after %s what it would be first', (_, before) => {
    people.forEach(([, answers], at) => {
      ask(read, before);
      expect(ask(read, answers)).toEqual(first[at]);
    });
  });

  it('is for somebody whose stored answers are hidden what it is without them', () => {
    const shown = { collapsed: false, noticed: ['tired'] };
    expect(ask(read, { ...shown, course: 'worse', places: ['trunk', 'right-hand', 'face-jaw'] })).toEqual(
      ask(read, shown),
    );
    expect(ask(read, { ...shown, course: 'many', places: 7 })).toEqual(ask(read, shown));
  });

  it('is for some told apart', () => {
    expect(new Set(first.map((each) => JSON.stringify(each))).size).toBeGreaterThanOrEqual(people.length - 1);
  });
});
