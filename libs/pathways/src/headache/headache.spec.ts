import { weigh } from '@myotome/differential';
import { compose } from '@myotome/letter';
import type { RedFlagAnswers } from '@myotome/pathway';
import { allItems, type Answers, type AnswerValue } from '@myotome/questionnaire';
import { dispositions, isFlagged, triage, type Disposition } from '@myotome/triage';
import { cases } from './cases/all';
import { otherwiseWell, person, since } from './cases/patient';
import { conditions } from './differential';
import { sources, type SourceKey } from './evidence';
import { headache } from './index';
import { letterNarrative, letterSubjects } from './letter';
import { questionnaire } from './questionnaire';
import { rules } from './rules';
import type { HeadacheRule, When } from './rules/vocabulary';
import { stops } from './stops';
import { tests } from './tests';

const day = '2026-11-20';
const rank = (disposition: Disposition): number => dispositions.indexOf(disposition);
const dispositionOf = (answers: Answers, on = day): Disposition => triage(headache, answers, on).disposition;
const rulesFor = (answers: Answers): readonly string[] =>
  triage(headache, answers, day).findings.map(({ rule }) => rule);

/** Somebody of 34 with an old headache and nothing else. */
const calm: Answers = {
  ...otherwiseWell,
  ...person('1992-01-01', 'female', '90'),
  ...since('2016-01', 'same-for-years', 'comes-and-goes'),
  'headache.feel': ['band-or-pressure'],
};

describe('the types of the headache pathway', () => {
  it('refuse a rule or a source that names what does not exist', () => {
    // @ts-expect-error there is no such question
    const noQuestion: When = { item: 'headache.mood', answered: true };
    // @ts-expect-error the question does not offer this code
    const noCode: When = { item: 'concern.pattern', is: 'sideways' };
    // @ts-expect-error a code of another question
    const otherCode: When = { item: 'headache.feel', includes: 'wakes-me' };
    // @ts-expect-error a question of another pathway
    const otherPathway: When = { item: 'weakness.course', is: 'stable' };
    // @ts-expect-error the source is not on the list
    const noSource: HeadacheRule['sources'] = ['Hearsay'];
    expect([noQuestion, noCode, otherCode, otherPathway, noSource]).toHaveLength(5);
  });
});

const guidelines: readonly SourceKey[] = [
  'CG150',
  'NG12',
  'NG232',
  'NG225',
  'SCOT-headache',
  'SCOT-cancer',
  'NW-headache',
  'Highland',
  'BSR-GCA',
  'Lanarkshire-GCA',
  'UKMEC',
];

describe('the evidence', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('behind %s bears its grade', (_, rule) => {
    if (rule.grade === 'guideline') expect(rule.sources.some((key) => guidelines.includes(key))).toBe(true);
    if (rule.sources.every((key) => key === 'unsourced')) expect(rule.grade).toBe('inference');
    if (rule.grade === 'inference' && isFlagged(rule.disposition)) expect(rule.unverified).toBeDefined();
  });

  it('names no document that nothing rests on, except the one that was not opened', () => {
    const cited = new Set<string>([...rules, ...conditions].flatMap((one) => one.sources));
    expect(sources.map(({ key }) => key).filter((key) => !cited.has(key))).toEqual(['NG127']);
  });
});

describe('the safety screen', () => {
  it.each(
    stops.flatMap(({ linkId, values }) => values.map((value): readonly [string, AnswerValue] => [linkId, value])),
  )('takes %s answered with %s for an emergency, whatever else was answered or not', (linkId, value) => {
    expect(dispositionOf({ ...calm, [linkId]: value })).toBe('emergency');
    expect(dispositionOf({ [linkId]: value })).toBe('emergency');
  });

  it('leads to a crisis line first only for thoughts of self-harm', () => {
    expect(stops.filter(({ call }) => call === 'crisis').map(({ linkId }) => linkId)).toEqual(['urgent.self-harm']);
  });

  it.each(Object.keys(calm).filter((linkId) => linkId.startsWith('urgent.')))(
    'is not passed while %s is blank',
    (linkId) => {
      const result = triage(headache, { ...calm, [linkId]: undefined }, day);
      expect(result.disposition).toBe('primary-care');
      expect(result.findings[0]).toMatchObject({ rule: 'X1', evidence: [linkId] });
    },
  );
});

describe('an old headache', () => {
  it('is reassured only when everything that would make it matter was asked', () => {
    expect(dispositionOf(calm)).toBe('self-care');
    const needed = ['concern.pattern', 'concern.course', 'headache.warning', 'headache.feel', 'medicines.days'];
    for (const linkId of [...needed, 'home.others-or-better-away', 'urgent.head-injury']) {
      expect([linkId, dispositionOf({ ...calm, [linkId]: undefined })]).toEqual([linkId, 'primary-care']);
    }
  });

  it('is treated as new when the patient is not sure', () => {
    const cancer = { ...calm, 'history.conditions': ['cancer'] };
    expect(isFlagged(dispositionOf(cancer))).toBe(false);
    expect(rulesFor({ ...cancer, 'concern.pattern': 'unsure' })).toContain('U3');
    expect(rulesFor({ ...cancer, 'concern.pattern': undefined })).toContain('U3');
  });
});

describe('giant cell arteritis', () => {
  const jaw = { ...calm, 'headache.warning': ['jaw-pain-on-chewing'] };

  it('is thought of at 50, and also when the age is not known', () => {
    expect(rulesFor({ ...jaw, 'about.birth-date': '1976-11-20' })).toContain('E6');
    expect(rulesFor({ ...jaw, 'about.birth-date': '1976-11-21' })).not.toContain('E6');
    expect(rulesFor({ ...jaw, 'about.birth-date': undefined })).toContain('E6');
  });

  it('is not thought of for a scalp that has been sore in the same way for years', () => {
    const scalp = { ...calm, 'about.birth-date': '1960-01-01', 'headache.warning': ['scalp-tender'] };
    expect(rulesFor(scalp)).not.toContain('E6');
    expect(rulesFor({ ...scalp, 'concern.pattern': 'changed' })).toContain('E6');
  });
});

const isList = (value: AnswerValue | undefined): value is readonly string[] => Array.isArray(value);

/** The answers with a red flag given: added to a list, in place of any other answer elsewhere. */
function flagged(answers: Answers, { linkId }: RedFlagAnswers, value: string | boolean): Answers {
  const before = answers[linkId];
  const isMulti = allItems(questionnaire).some((item) => item.linkId === linkId && item.type === 'multi');
  if (!isMulti) return { ...answers, [linkId]: value };
  const kept = (isList(before) ? before : []).filter((code) => code !== 'none' && code !== 'unsure' && code !== value);
  return { ...answers, [linkId]: [...kept, String(value)] };
}

/** Whether the answer is worth less than the red flag, so that giving the flag may not lower anything. */
function isOutweighed(before: AnswerValue | undefined, flag: RedFlagAnswers, value: string | boolean): boolean {
  if (before === undefined || isList(before)) return true;
  const place = (flag.values ?? []).findIndex((one) => one === before);
  return place < 0 || (flag.ordered === true && place <= (flag.values ?? []).indexOf(value));
}

describe('urgency', () => {
  const flags = headache.redFlagAnswers.flatMap((flag) => (flag.values ?? []).map((value) => ({ flag, value })));

  it.each(flags.map(({ flag, value }) => [flag.linkId, value, flag] as const))(
    'is never lowered by %s answered with %s',
    (linkId, value, flag) => {
      for (const { id, answers, authored } of cases) {
        if (!isOutweighed(answers[linkId], flag, value)) continue;
        const before = rank(dispositionOf(answers, authored));
        const after = rank(dispositionOf(flagged(answers, flag, value), authored));
        expect({ id, lowered: after > before }).toEqual({ id, lowered: false });
      }
    },
  );

  it('is never lowered by leaving out an answer that is no red flag', () => {
    for (const { id, answers, authored } of cases) {
      for (const [linkId, value] of Object.entries(answers)) {
        const flag = headache.redFlagAnswers.find((one) => one.linkId === linkId);
        const isRed = [value].flat().some((one) => flag?.values?.some((red) => red === one));
        if (isRed || linkId === 'about.birth-date' || linkId === 'concern.onset') continue;
        const before = rank(dispositionOf(answers, authored));
        const after = rank(dispositionOf({ ...answers, [linkId]: undefined }, authored));
        expect({ id, linkId, lowered: after > before }).toEqual({ id, linkId, lowered: false });
      }
    }
  });

  it('is never lowered by worry or low mood', () => {
    for (const { id, answers, authored } of cases) {
      const worried = { ...answers, 'wellbeing.worried': true, 'wellbeing.low-mood': true };
      expect([id, dispositionOf(worried, authored)]).toEqual([id, dispositionOf(answers, authored)]);
    }
  });
});

describe('the checklist', () => {
  it('cites only documents and tests that are on the lists, and asks for every test', () => {
    const keys = new Set<string>(sources.map(({ key }) => key));
    const wanted = new Set<string>(conditions.flatMap((condition) => condition.tests.map(({ test }) => test)));
    expect(conditions.flatMap((condition) => condition.sources).filter((key) => !keys.has(key))).toEqual([]);
    expect([...wanted].sort()).toEqual(tests.map(({ id }) => id).sort());
    expect(new Set(conditions.map(({ id }) => id)).size).toBe(conditions.length);
  });

  it('claims nothing before anything is answered, and keeps in view what is dangerous to miss', () => {
    const rows = weigh(headache, { answers: {}, authored: day });
    expect(rows.filter((row) => row.for.length + row.against.length > 0)).toEqual([]);
    expect(rows.filter(({ always }) => always).map(({ condition }) => condition)).toEqual(
      expect.arrayContaining(['subarachnoid', 'giant-cell-arteritis', 'raised-pressure', 'carbon-monoxide']),
    );
  });

  it.each([
    ['thunderclap', 'subarachnoid'],
    ['meningitis', 'meningitis'],
    ['fit-and-weak-arm', 'stroke-seizure'],
    ['injury-on-anticoagulant', 'subdural'],
    ['giant-cell-arteritis', 'giant-cell-arteritis'],
    ['pregnancy', 'pregnancy-related'],
    ['carbon-monoxide', 'carbon-monoxide'],
    ['raised-pressure', 'raised-pressure'],
    ['cluster', 'cluster-headache'],
    ['medication-overuse', 'medication-overuse'],
    ['migraine', 'migraine'],
  ])('puts the picture of %s with %s first', (id, condition) => {
    const { answers = {}, authored = day } = cases.find((worked) => worked.id === id) ?? {};
    expect(weigh(headache, { answers, authored })[0]).toMatchObject({ condition, standing: 'most-in-keeping' });
  });
});

describe('the letters', () => {
  const linkIds = new Set<string>(allItems(questionnaire).map(({ linkId }) => linkId));

  it('name only questions that exist, and leave no question out', () => {
    const named = letterNarrative.sentences.flatMap(({ text }) =>
      [...text.matchAll(/\{([^}|]+)/g)].map(([, linkId]) => linkId ?? ''),
    );
    expect(named.filter((linkId) => !linkIds.has(linkId))).toEqual([]);
    const told = new Set(named);
    expect([...linkIds].filter((linkId) => !told.has(linkId) && !linkId.startsWith('about.'))).toEqual([]);
  });

  it('suspect only conditions that the checklist has, and say for each suspicion of a rule what is asked', () => {
    const ids = new Set(conditions.map(({ id }) => id));
    expect(Object.keys(letterSubjects).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(letterNarrative.suspicions).filter((id) => !(id in letterSubjects))).toEqual([]);
    const asked = rules.filter(({ disposition }) => isFlagged(disposition)).flatMap(({ suspects = [] }) => suspects);
    expect(asked.filter((id) => !(id in letterSubjects))).toEqual([]);
  });

  it.each(cases.map((worked) => [worked.id, worked] as const))('tell the case of %s whole', (_, worked) => {
    const { answers, authored } = worked;
    const document = compose({
      pathway: headache,
      answers,
      authored,
      respondent: 'self',
      triage: triage(headache, answers, authored),
      examination: [],
      differential: weigh(headache, { answers, authored }),
      checklist: [],
      decision: {
        kind: 'refer',
        urgency: worked.expect.disposition,
        by: 'Dr Demo',
        on: authored,
        service: 'Neurology',
      },
      patient: { name: 'Test Demo', birthDate: '1980-01-01' },
      practice: { name: 'Riverside Practice' },
      author: { name: 'Dr Demo', role: 'GP' },
      reference: 'MY-7K3F-22QD',
      date: authored,
    });
    const sentences = document.sections.flatMap(({ paragraphs }) => paragraphs.flat());
    expect(sentences.filter(({ text, from }) => from.length === 0 || /[{}|]|undefined/.test(text))).toEqual([]);
    expect(document.sections.map(({ id }) => id)).not.toContain('function');
    expect(JSON.stringify(document)).not.toMatch(/\bALS\b|motor neurone?/);
  });

  it('put giant cell arteritis into subject and priority', () => {
    const { answers = {}, authored = day } = cases.find(({ id }) => id === 'giant-cell-arteritis') ?? {};
    const { findings } = triage(headache, answers, authored);
    expect(findings[0]).toMatchObject({ rule: 'E6', suspects: ['giant-cell-arteritis'] });
    expect(letterSubjects['giant-cell-arteritis']).toBe('Suspected giant cell arteritis: please assess');
    expect(letterNarrative.suspicions['giant-cell-arteritis']?.priority).toMatch(/GIANT CELL ARTERITIS$/);
  });
});

it('a disease is named to patients only where they say what they or their family were told', () => {
  const disease =
    /\b(migraine|meningitis|stroke|cancer|HIV|arteritis|glaucoma|aneurysm|haemorrhage|tumour|eclampsia|thrombosis|cluster headache)\b/i;
  const items = Object.entries(headache.words.en.wording.items);
  const named = items.filter(([, item]) => disease.test(JSON.stringify(item))).map(([linkId]) => linkId);
  expect(named.sort()).toEqual(['history.conditions', 'history.family']);
  expect(disease.test(JSON.stringify([headache.words.en.advice, headache.words.en.stops]))).toBe(false);
});
