import { weigh, type ExaminationItem } from '@myotome/differential';
import {
  compose,
  checkLetter,
  functionSummary,
  summarise,
  toPlainText,
  toTypst,
  type LetterDocument,
  type LetterInput,
} from '@myotome/letter';
import { allItems, withoutHidden, type Answers, type AnswerValue, type Item } from '@myotome/questionnaire';
import type { Finding } from '@myotome/triage';
import fc from 'fast-check';
import { conditions } from './differential';
import { sources } from './evidence';
import { examination } from './exam';
import { letterNarrative, letterSubjects } from './letter';
import { questionnaire } from './questionnaire';
import { terms } from './terms';
import { tests } from './tests';

const pathway = {
  id: 'motor',
  version: '1.0.0',
  questionnaire,
  terms,
  examination,
  tests,
  sources,
  conditions,
  letterSubjects,
  letterNarrative,
};
const authored = '2026-11-22';

const limbOnset: Answers = {
  'about.respondent': 'self',
  'about.birth-date': '1968-03-04',
  'about.callback-phone': '07700 900118',
  'about.sex': 'female',
  'about.dominant-hand': 'right',
  'urgent.breathing-now': false,
  'urgent.sudden-stroke-signs': 'none',
  'urgent.rapid-weakness': 'none',
  'urgent.cannot-swallow': false,
  'urgent.saddle-bladder-bowel': false,
  'urgent.other-emergency': false,
  'urgent.self-harm': false,
  'concern.symptoms': ['weakness', 'twitching'],
  'concern.onset': '2026-06',
  'concern.onset-speed': 'weeks-to-months',
  'concern.in-own-words': 'I drop my keys.\nMy thumb looks "hollow".',
  'weakness.regions': ['right-hand', 'right-shoulder-arm'],
  'weakness.first-region': 'right-hand',
  'weakness.course': 'steadily-worse',
  'weakness.spread': 'within-same-limb',
  'weakness.tasks': ['keys-or-buttons', 'writing'],
  'weakness.pain-at-start': 'none',
  'weakness.worse-with-use': false,
  'weakness.thinner-muscles': ['right-hand'],
  'twitching.regions': ['hands', 'shoulders-or-arms'],
  'twitching.pattern': 'most-days',
  'other.eyes': ['none'],
  'other.bladder-bowel': 'none',
  'history.medicines': ['statin'],
  'history.medicines-list': 'atorvastatin 20 mg since 2019',
  'wellbeing.gad2-nervous': '1',
  'wellbeing.gad2-worry': '2',
};

const suspicion: Finding = {
  rule: 'U3',
  label: 'Progressive painless weakness of a hand',
  disposition: 'urgent-referral',
  because: 'Painless weakness of the right hand, steadily progressive',
  evidence: ['weakness.course', 'weakness.pain-at-start'],
  sources: ['NG42'],
  suspects: ['als'],
};

function inputFrom(answers: Answers, parts: Partial<LetterInput> = {}): LetterInput {
  return {
    pathway,
    answers,
    authored,
    respondent: 'self',
    triage: { disposition: 'urgent-referral', version: '1.0.0', findings: [suspicion] },
    examination: [],
    differential: weigh(pathway, { answers, authored }),
    checklist: [],
    decision: {
      kind: 'refer',
      urgency: 'urgent-referral',
      by: 'Dr Demo',
      on: authored,
      service: 'Northside Neurology',
    },
    patient: { name: 'Marta Demo', birthDate: '1968-03-04' },
    practice: { name: 'Riverside Practice' },
    author: { name: 'Dr Demo', role: 'GP' },
    reference: 'MY-7K3F-22QD',
    date: authored,
    ...parts,
  };
}

/** Told from the practice's own record, not from the answers. */
const fromTheRecord: readonly string[] = ['about.birth-date', 'about.sex'];

const history = (document: LetterDocument): string =>
  (document.sections.find(({ id }) => id === 'history')?.paragraphs ?? [])
    .flat()
    .map(({ text }) => text)
    .join(' ');

function answersTo(item: Item): fc.Arbitrary<AnswerValue> {
  switch (item.type) {
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...(item.options ?? []));
    case 'multi':
      return fc.subarray(
        [...(item.options ?? [])].filter((code) => code !== item.exclusive && code !== item.unsure),
        { minLength: 1 },
      );
    case 'integer':
    case 'decimal':
      return fc.integer({ min: item.min ?? 0, max: item.max ?? 10 });
    case 'date':
      return fc.constantFrom('1950-02-01', '1990-12-31');
    case 'month':
      return fc.constantFrom('2026-11', '2026-01', '2019-07');
    case 'text':
      return fc.constantFrom('words of my own', 'Привет', 'a [b] #panic() $x$');
  }
}

const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(allItems(questionnaire).map((item) => [item.linkId, answersTo(item)])),
  { requiredKeys: [] },
);

const sentences = (document: LetterDocument) => document.sections.flatMap(({ paragraphs }) => paragraphs.flat());
const tellsOf = (document: LetterDocument, linkId: string): boolean =>
  sentences(document).some(({ from }) => from.some((origin) => origin.kind === 'answer' && origin.linkId === linkId));

describe('the summary at the head of a case', () => {
  const story = (answers: Answers) => ({ questionnaire, terms, answers, authored });
  const told = (answers: Answers): string =>
    [...summarise(letterNarrative, story(answers)), ...functionSummary(answers, authored)]
      .map(({ text }) => text)
      .join(' ');

  it('reads in one breath: what is there, where it moves, and the absences that matter', () => {
    expect(told(limbOnset)).toMatchInlineSnapshot(
      `"Weakness and twitching, since June 2026 (five months ago), coming on over weeks to months. Weakness began in the right hand and is now also in the right shoulder or arm; steadily progressive, painless at onset. Difficulty with keys or buttons and writing. Thinner muscle: right hand. Twitching of the hands and shoulders or arms, most days. No change in speech, difficulty swallowing, breathlessness, numbness or tingling, or pain. No eye symptoms. No bladder or bowel symptoms."`,
    );
  });

  it('says nothing of what was not answered', () => {
    expect(told({ 'concern.symptoms': ['twitching'] })).toMatchInlineSnapshot(
      `"Twitching. No change in speech, difficulty swallowing, breathlessness, numbness or tingling, or pain."`,
    );
  });

  it('leads every sentence to the answers behind it', () => {
    for (const { text, from } of summarise(letterNarrative, story(limbOnset))) {
      expect([text, from.some(({ kind }) => kind === 'answer')]).toEqual([text, true]);
    }
  });
});

describe('the letters of the motor pathway', () => {
  it('tell the history of a limb-onset weakness in the order a neurologist reads it', () => {
    expect(history(compose(inputFrom(limbOnset)))).toMatchInlineSnapshot(
      `"The patient is right-handed. Weakness and twitching, first noticed in June 2026 (five months ago), coming on over weeks to months. Not among the symptoms reported: change in speech, difficulty swallowing, breathlessness, difficulty walking or falls, numbness or tingling, or pain. Weakness began in the right hand and is now also in the right shoulder or arm; steadily progressive, painless at onset, spread within the same limb, not fatigable. There is difficulty with keys or buttons and writing. Muscle has become thinner at the right hand. Twitching affects the hands and shoulders or arms, most days. At the safety screen: not breathless at rest; able to swallow liquids and saliva; no rapid progression; no sudden facial droop, limb weakness or speech disturbance; no new sphincter loss and no saddle numbness; no sudden severe headache, seizure, chest pain or head injury today. There is no drooping of the eyelids, double vision or painful loss of vision. There are no bladder or bowel symptoms. In their own words: “I drop my keys. My thumb looks "hollow".” Not answered: duration of twitching, triggers of twitching, emotional lability, unplanned weight loss in six months, abnormal movement, cognition and behaviour, general symptoms, preceding events."`,
    );
  });

  it('say motor neurone disease in subject and priority when a finding suspects it', () => {
    const document = compose(inputFrom(limbOnset));
    expect(document.subject).toBe('Suspected motor neurone disease (ALS): please assess');
    expect(document.priority).toBe('URGENT: within two weeks. CLINICAL SUSPICION FOR ALS/MND');
  });

  it('suspect only conditions that the checklist has', () => {
    const ids = new Set(conditions.map(({ id }) => id));
    expect(Object.keys(letterSubjects).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(letterNarrative.suspicions).filter((id) => !(id in letterSubjects))).toEqual([]);
  });

  it('name only questions that exist, and leave no question out of the letter', () => {
    const linkIds = new Set<string>(allItems(questionnaire).map(({ linkId }) => linkId));
    const named = letterNarrative.sentences.flatMap(({ text }) =>
      [...text.matchAll(/\{([^}|]+)/g)].map(([, linkId]) => linkId ?? ''),
    );
    expect(named.filter((linkId) => !linkIds.has(linkId))).toEqual([]);
    const whenNamed = JSON.stringify(letterNarrative);
    const elsewhere = ['about.respondent', 'about.birth-date', 'about.callback-phone', 'about.sex', 'visit.needs'];
    const untold = [...linkIds].filter(
      (linkId) => !whenNamed.includes(linkId) && !linkId.startsWith('function.') && !elsewhere.includes(linkId),
    );
    expect(untold).toEqual([]);
  });

  it('give every sentence an origin and every letter the same bytes, whatever was answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const document = compose(inputFrom(answers));
        expect(sentences(document).filter(({ from, text }) => from.length === 0 || text === '')).toEqual([]);
        expect(compose(inputFrom(answers))).toEqual(document);
        expect(toPlainText(document)).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\./);
      }),
      { numRuns: 60 },
    );
  });

  it('tell every answer shown, and nothing of an answer that is taken away', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...allItems(questionnaire).map(({ linkId }) => linkId)),
        (answers, linkId) => {
          const without = Object.fromEntries(Object.entries(answers).filter(([key]) => key !== linkId));
          const document = compose(inputFrom(without, { triage: { ...inputFrom({}).triage, findings: [] } }));
          expect(tellsOf(document, linkId)).toBe(false);
          const told = Object.keys(withoutHidden(questionnaire, without)).filter((key) => !fromTheRecord.includes(key));
          expect(told.filter((key) => !tellsOf(document, key))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('say what was not answered and never turn it into a no', () => {
    const { 'other.eyes': _eyes, 'other.bladder-bowel': _bladder, ...rest } = limbOnset;
    const told = history(compose(inputFrom(rest)));
    expect(told).not.toMatch(/no drooping|no bladder/i);
    expect(told).toMatch(/Not answered: .*eye symptoms, bladder and bowel/);
  });

  it('never write a reported sign into the examination', () => {
    const document = compose(inputFrom(limbOnset));
    const section = document.sections.find(({ id }) => id === 'examination');
    expect(section?.paragraphs.flat().every(({ from }) => from.every(({ kind }) => kind === 'template'))).toBe(true);
    expect(checkLetter(document).map((gap) => gap.section)).toEqual(['examination', 'background', 'tests']);
  });

  it('offer no place for an examination group without items', () => {
    const groups = new Set((examination as readonly ExaminationItem[]).map(({ group }) => group));
    expect(groups.size).toBeGreaterThan(8);
    expect(
      toTypst(compose(inputFrom(limbOnset)), {
        patientName: 'Marta Demo',
        patientBorn: '4 March 1968',
        patientIdentifier: '',
        practiceName: 'Riverside Practice',
        practiceContact: '',
        reference: 'MY-7K3F-22QD',
        date: '22 November 2026',
        urgency: 'urgent-referral',
      }),
    ).toContain('letter-section("History (reported by the patient)"');
  });
});
