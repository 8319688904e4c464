import type { Answers } from '@myotome/questionnaire';
import { countingHits, dispositions, ownWordsReader, triage, type Concept } from '@myotome/triage';
import * as fc from 'fast-check';
import { cases } from '../cases/all';
import { otherwiseWell, person, type MotorAnswers } from '../cases/patient';
import { motor } from '../index';
import type { ConceptId } from './concepts';
import { ownWords } from './index';
import { englishPhrases } from './phrases.en';
import { spanishPhrases } from './phrases.es';

const { lexicon, phrases } = ownWords;
const read = ownWordsReader(lexicon);
const rank = (disposition: (typeof dispositions)[number]): number => dispositions.indexOf(disposition);

function found(text: string, excepted: readonly string[] = [], byPatient = true): readonly string[] {
  const isExcepted = ({ id }: Concept): boolean => excepted.includes(id);
  return countingHits(read(text, { byPatient }), isExcepted).map(({ concept }) => concept.id);
}

describe.each([
  ['English', englishPhrases],
  ['Spanish', spanishPhrases],
])('what motor patients write in %s', (_, list) => {
  it.each(list.map((phrase) => [phrase.kind, phrase.text, phrase] as const))(
    'is read as meant (%s): %s',
    (_kind, text, { hits, excepted, byCarer }) => {
      expect([...found(text, excepted, !byCarer)].sort()).toEqual([...hits].sort());
    },
  );
});

describe('the phrases', () => {
  it('are enough of each kind to mean something', () => {
    const turned = ['negated', 'hypothetical', 'third-person', 'past', 'quoted'];
    expect(englishPhrases.length).toBeGreaterThanOrEqual(130);
    expect(spanishPhrases.length).toBeGreaterThanOrEqual(90);
    const telling = phrases.filter(({ kind }) => kind !== 'ordinary');
    expect(telling.filter(({ kind }) => turned.includes(kind)).length * 3).toBeGreaterThanOrEqual(telling.length);
    expect(phrases.filter(({ kind }) => kind === 'ordinary').length).toBeGreaterThanOrEqual(40);
  });
});

/** The same said by ticking: one answer alone, as it would be coded. */
const coded: Readonly<Partial<Record<ConceptId, MotorAnswers>>> = {
  'W-bladder-bowel': { 'urgent.saddle-bladder-bowel': true },
  'W-saddle-numbness': { 'urgent.saddle-bladder-bowel': true },
  'W-breathless': { 'urgent.breathing-now': true },
  'W-cannot-breathe': { 'urgent.breathing-now': true },
  'W-cannot-swallow': { 'urgent.cannot-swallow': true },
  'W-stroke-signs': { 'urgent.sudden-stroke-signs': 'gone-but-within-7-days' },
  'W-sudden-signs-before': { 'urgent.sudden-stroke-signs': 'longer-ago' },
  'W-rapid-weakness': { 'urgent.rapid-weakness': 'over-hours-or-days' },
  'W-wish-to-die': { 'urgent.self-harm': true },
  'W-self-harm': { 'urgent.self-harm': true },
  'W-worst-headache': { 'urgent.other-emergency': true },
  'W-chest-pain': { 'urgent.other-emergency': true },
  'W-fit': { 'urgent.other-emergency': true },
  'W-head-injury': { 'urgent.other-emergency': true },
  'W-tongue-twitching': { 'concern.symptoms': ['twitching'], 'twitching.regions': ['tongue'] },
  'W-slurring-worse': {
    'concern.symptoms': ['speech'],
    'speech.kind': ['slurred'],
    'speech.course': 'steadily-worse',
  },
  'W-swallowing-worse': { 'concern.symptoms': ['swallowing'], 'swallowing.course': 'steadily-worse' },
  'W-weakness-worse': {
    'concern.symptoms': ['weakness'],
    'weakness.regions': ['right-hand'],
    'weakness.course': 'steadily-worse',
  },
  'W-choking': { 'concern.symptoms': ['swallowing'], 'swallowing.kind': ['coughing-or-choking-on-drinks'] },
  'W-swallowing': { 'concern.symptoms': ['swallowing'] },
  'W-waking-breathless': { 'concern.symptoms': ['breathing'], 'breathing.kind': ['waking-breathless'] },
  'W-blackout': { 'concern.symptoms': ['walking-or-falls'], 'walking.cause': ['blackout'] },
  'W-slurring': { 'concern.symptoms': ['speech'], 'speech.kind': ['slurred'] },
  'W-head-drop': {
    'concern.symptoms': ['weakness'],
    'weakness.regions': ['neck'],
    'weakness.tasks': ['holding-head-up'],
  },
  'W-foot-drop': { 'concern.symptoms': ['walking-or-falls'], 'walking.cause': ['foot-catches'] },
  'W-wasting': { 'concern.symptoms': ['none'], 'weakness.thinner-muscles': ['right-hand'] },
  'W-eyes': { 'concern.symptoms': ['none'], 'other.eyes': ['drooping-lids'] },
  'W-dark-urine': { 'concern.symptoms': ['none'], 'other.general': ['dark-urine'] },
  'W-bladder-trouble': { 'concern.symptoms': ['none'], 'other.bladder-bowel': 'hard-to-empty' },
  'W-weight-loss': { 'concern.symptoms': ['none'], 'weight.loss': '5-to-10-percent' },
};

describe('the urgency of words', () => {
  const at58 = { ...otherwiseWell, ...person('1968-03-03', 'female', '40') };
  const day = '2026-10-05';

  it.each(Object.entries(coded))('%s has the urgency of the same answer when it is ticked alone', (id, answers) => {
    const concept = lexicon.concepts.find((one) => one.id === id);
    const ticked = triage(motor, { ...at58, ...answers }, day).disposition;
    expect(concept?.disposition).toBe(ticked);
  });

  it('is at least that of an examination, and every finding is for today', () => {
    for (const { disposition } of lexicon.concepts) expect(rank(disposition)).toBeLessThanOrEqual(rank('primary-care'));
    const { findings } = triage(motor, { ...at58, 'visit.matters-most': 'I choke on tea' }, day);
    expect(findings.find(({ rule }) => rule === 'W-choking')).toMatchObject({
      because: expect.stringContaining('In own words: “I choke on tea”.'),
      evidence: ['visit.matters-most'],
      today: true,
    });
  });

  it('is never lowered by anything that is written, for any case', () => {
    const questions = lexicon.questions.map(({ linkId }) => linkId);
    const texts = fc.array(fc.constantFrom(...phrases.map(({ text }) => text)), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.constantFrom(...questions), texts, (worked, linkId, written) => {
        const without: Answers = { ...worked.answers, [linkId]: undefined };
        const before = triage(motor, without, worked.authored);
        const after = triage(motor, { ...without, [linkId]: written.join(' ') }, worked.authored);
        expect(rank(after.disposition)).toBeLessThanOrEqual(rank(before.disposition));
        const byRules = (findings: typeof before.findings) => findings.filter(({ today }) => !today);
        expect(byRules(after.findings)).toEqual(byRules(before.findings));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a list of medicines or allergies', () => {
  const judged = (answers: Answers) =>
    triage(motor, { ...otherwiseWell, ...answers }, '2026-10-05')
      .findings.map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('W-'));

  it.each([
    'Adrenaline pen: last year my throat closed, could not breathe',
    'Baclofen for choking and dribbling, hyoscine patch',
    'Penicillin: collapsed, face swelled. Aspirin: chest pain',
    'Levetiracetam for seizures, botox for eyelid twitching',
    'Fluoxetine made me suicidal in 2012',
    'Sertraline 50 mg, none else',
  ])('is left to people: %s', (text) => {
    expect(judged({ 'history.medicines-list': text, 'history.allergies': text.slice(0, 500) })).toEqual([]);
  });

  it('is read for a wish to die alone', () => {
    expect(judged({ 'history.medicines-list': 'Amitriptyline. I am saving my tablets, I want to die' })).toEqual([
      'W-wish-to-die',
    ]);
  });
});
