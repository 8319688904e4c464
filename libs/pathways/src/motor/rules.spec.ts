import type { Answers } from '@myotome/questionnaire';
import { dispositions, isFlagged, triage, type Disposition, type TermsOf } from '@myotome/triage';
import * as fc from 'fast-check';
import { cases } from './cases/all';
import type { MotorAnswers } from './cases/patient';
import { otherwiseWell, person, began } from './cases/patient';
import type { SourceKey } from './evidence';
import { motor } from './index';
import type { MotorQuestionnaire } from './questionnaire';
import { rules } from './rules';
import type { MotorRule, When } from './rules/vocabulary';

const day = '2026-10-05';
const urgency = (disposition: Disposition): number => dispositions.indexOf(disposition);
const dispositionOf = (answers: Answers): Disposition => triage(motor, answers, day).disposition;
const rulesFor = (answers: Answers): readonly string[] => triage(motor, answers, day).findings.map(({ rule }) => rule);

const at30 = { ...otherwiseWell, ...person('1996-01-01', 'male', '50') } satisfies MotorAnswers;
const at60 = { ...otherwiseWell, ...person('1966-01-01', 'female', '51') } satisfies MotorAnswers;

describe('the types of the motor pathway', () => {
  it('refuse a rule, a source or a term that names what does not exist', () => {
    // @ts-expect-error a misspelt link id
    const misspelt: When = { item: 'weakness.regoins', includes: 'neck' };
    // @ts-expect-error a choice is not counted
    const counted: When = { item: 'weakness.course', min: 2 };
    // @ts-expect-error there is no such grade of evidence
    const noGrade: MotorRule['grade'] = 'hearsay';
    // @ts-expect-error there is no such question
    const noQuestion: When = { item: 'weakness.mood', answered: true };
    // @ts-expect-error the question does not offer this code
    const noCode: When = { item: 'weakness.course', is: 'sideways' };
    // @ts-expect-error a code of another question
    const otherCode: When = { item: 'twitching.regions', includes: 'right-hand' };
    // @ts-expect-error a list is not asked for a single code
    const wrongTest: When = { item: 'weakness.regions', is: 'neck' };
    // @ts-expect-error only dates have an age
    const notADate: When = { yearsSince: 'walking.falls-3-months', min: 2 };
    // @ts-expect-error the source is not on the list
    const noSource: MotorRule['sources'] = ['Hearsay'];
    const phrases = { 'steadily-worse': 'a', 'comes-and-goes': 'b', stable: 'c' };
    // @ts-expect-error a phrase for "improving" is missing
    const noPhrase: TermsOf<MotorQuestionnaire>['speech.course'] = { label: 'Course', phrases };
    const refused = [
      noQuestion,
      misspelt,
      noCode,
      otherCode,
      wrongTest,
      counted,
      notADate,
      noSource,
      noGrade,
      noPhrase,
    ];
    expect(refused).toHaveLength(10);
  });
});

/** Documents by what they are; whatever is in neither list is expert text, a charity's tool or nothing opened at all. */
const guidelines: readonly SourceKey[] = [
  'NG127',
  'NG127-terms',
  'NG42',
  'QS126',
  'NG128',
  'NG225',
  'NG239',
  'NG12',
  'EFNS2012',
  'SCOT-cancer',
  'GBS-NCC2023',
  'MMN2010',
  'CIDP2021',
  'Kennedy2020',
];
const studies: readonly SourceKey[] = [
  'MEI2022',
  'GBS2013',
  'BFS2024',
  'Blexrud1993',
  'BFS2017',
  'Singh2011',
  'GAD2',
  'IBM2005',
  'IBM-MND',
  'HSP-PLS',
  'EndocrineMyopathy2014',
];

describe('the grade of a rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('is no higher than what %s cites', (_, { grade, sources }) => {
    if (grade === 'guideline') expect(sources.some((key) => guidelines.includes(key))).toBe(true);
    if (grade === 'study') expect(sources.some((key) => studies.includes(key))).toBe(true);
    if (sources.every((key) => key === 'unsourced')) expect(grade).toBe('inference');
  });

  it('comes with what is unverified wherever the urgency is an inference that refers', () => {
    const silent = rules.filter(
      ({ grade, disposition, unverified }) =>
        grade === 'inference' && isFlagged(disposition) && unverified === undefined,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('the safety screen', () => {
  const positives: readonly Answers[] = [
    { 'urgent.breathing-now': true },
    { 'urgent.sudden-stroke-signs': 'now-or-last-24-hours' },
    { 'urgent.sudden-stroke-signs': 'started-days-ago-still-there' },
    { 'urgent.sudden-stroke-signs': 'gone-but-within-7-days' },
    { 'urgent.rapid-weakness': 'over-hours-or-days' },
    { 'urgent.rapid-weakness': 'over-up-to-4-weeks' },
    { 'urgent.cannot-swallow': true },
    { 'urgent.saddle-bladder-bowel': true },
    { 'urgent.other-emergency': true },
    { 'urgent.self-harm': true },
  ];

  it.each(positives)('makes %j an emergency, whatever else was answered or not', (positive) => {
    expect(dispositionOf({ ...at30, 'concern.symptoms': ['none'], ...positive })).toBe('emergency');
    expect(dispositionOf(positive)).toBe('emergency');
  });

  it('stops the form for nothing that triage takes for less than an emergency', () => {
    for (const { linkId, values } of motor.stops) {
      for (const value of values) expect(dispositionOf({ [linkId]: value })).toBe('emergency');
    }
  });

  it.each(Object.keys(at30).filter((linkId) => linkId.startsWith('urgent.')))(
    'is not passed while %s is blank',
    (linkId) => {
      const result = triage(motor, { ...at30, 'concern.symptoms': ['none'], [linkId]: undefined }, day);
      expect(result.disposition).toBe('primary-care');
      expect(result.findings[0]).toMatchObject({ rule: 'X1', evidence: [linkId] });
    },
  );
});

describe('what is common and benign', () => {
  const twitching = {
    'concern.symptoms': ['twitching'],
    'twitching.regions': ['calves-or-feet'],
    'twitching.pattern': 'most-days',
  };

  it('is reassured when a young person twitches and nothing else', () => {
    expect(dispositionOf({ ...at30, ...twitching })).toBe('self-care');
  });

  it('is examined once from the age of 45, and not referred', () => {
    expect(rulesFor({ ...at60, ...twitching })).toEqual(['S2', 'S1']);
  });

  it('is not called isolated while nobody asked about thin muscle', () => {
    expect(rulesFor({ ...at30, ...twitching, 'weakness.thinner-muscles': undefined })).toEqual(['P0']);
  });

  it('is not flagged for tiredness with fluctuating weakness and breath short on effort alone', () => {
    const tired = {
      ...at30,
      ...began('2026-01', 'weeks-to-months', 'Washed out.'),
      'concern.symptoms': ['tiredness', 'weakness', 'breathing'],
      'weakness.regions': ['right-hip-thigh', 'left-hip-thigh'],
      'weakness.course': 'comes-and-goes',
      'weakness.spread': 'no',
      'weakness.tasks': ['none'],
      'weakness.worse-with-use': true,
      'breathing.kind': ['on-exertion'],
    };
    expect(isFlagged(dispositionOf(tired))).toBe(false);
    expect(dispositionOf({ ...tired, 'other.eyes': ['drooping-lids'] })).toBe('emergency');
    expect(dispositionOf({ ...tired, 'other.eyes': undefined })).toBe('urgent-referral');
    expect(dispositionOf({ ...tired, 'breathing.kind': ['weak-cough'] })).toBe('emergency');
  });

  it('is not flagged for one root with a stable mild weakness', () => {
    expect(cases.find(({ id }) => id === 'cervical-radiculopathy')?.expect.disposition).toBe('primary-care');
  });
});

describe('progressive weakness', () => {
  const hand = {
    ...at60,
    ...began('2026-03', 'weeks-to-months', 'Buttons.'),
    'concern.symptoms': ['weakness'],
    'weakness.regions': ['right-hand'],
    'weakness.course': 'steadily-worse',
    'weakness.spread': 'no',
    'weakness.tasks': ['keys-or-buttons'],
    'weakness.pain-at-start': 'none',
  };

  it('is urgent, with the floor of NG127 recorded and the suspicion named', () => {
    expect(triage(motor, hand, day).findings[0]).toMatchObject({
      rule: 'U3',
      floor: 'routine-referral',
      suspects: ['als'],
    });
  });

  it('is as urgent with a feature that points elsewhere, but does not name the disease', () => {
    const [finding] = triage(
      motor,
      { ...hand, 'other.eyes': ['double-vision'], 'weakness.pain-at-start': 'severe' },
      day,
    ).findings;
    expect(finding).toMatchObject({ rule: 'U3b', disposition: 'urgent-referral' });
    expect(finding?.suspects).toBeUndefined();
  });

  it('is taken from spread alone', () => {
    expect(dispositionOf({ ...hand, 'weakness.course': 'stable', 'weakness.spread': 'to-another-body-part' })).toBe(
      'urgent-referral',
    );
  });

  it('stays urgent when the course was left blank and the loss came within months', () => {
    expect(rulesFor({ ...hand, 'weakness.course': undefined })).toEqual(['U3c']);
  });

  it('is not seen in a deficit that has been stable for years', () => {
    expect(
      isFlagged(dispositionOf({ ...hand, 'weakness.course': 'stable', ...began('2020-01', 'years', 'Old.') })),
    ).toBe(false);
  });
});

/** Answers that may speak for a look-alike or for worry and must never make a case wait longer. */
const neverLowering: readonly Answers[] = [
  { 'wellbeing.gad2-nervous': '3', 'wellbeing.gad2-worry': '3' },
  { 'wellbeing.worried-about-als': true, 'wellbeing.searching': 'daily' },
  { 'other.eyes': ['drooping-lids'] },
  { 'other.bladder-bowel': 'urgency-or-leaking' },
  { 'weakness.pain-at-start': 'severe' },
  { 'weakness.worse-with-use': true },
  { 'history.family': ['als-or-mnd'] },
];

/** New bladder trouble is the graver answer: an older one in its place is no addition. */
const hasNewBladderTrouble = ({ answers }: (typeof cases)[number]): boolean =>
  answers['other.bladder-bowel'] === 'new-in-last-2-weeks';

describe('urgency', () => {
  it.each(neverLowering)('is never lowered by %j', (answers) => {
    for (const worked of cases) {
      if ('other.bladder-bowel' in answers && hasNewBladderTrouble(worked)) continue;
      const before = urgency(triage(motor, worked.answers, worked.authored).disposition);
      const after = urgency(triage(motor, { ...worked.answers, ...answers }, worked.authored).disposition);
      expect({ id: worked.id, lowered: after > before }).toEqual({ id: worked.id, lowered: false });
    }
  });

  it('is never self-care for somebody with a flagged picture of whom any one answer is missing', () => {
    const flagged = cases.filter(({ expect: { disposition } }) => isFlagged(disposition));
    fc.assert(
      fc.property(fc.constantFrom(...flagged), fc.nat(), (worked, pick) => {
        const linkIds = Object.keys(worked.answers);
        const answers = { ...worked.answers, [linkIds[pick % linkIds.length] ?? '']: undefined };
        expect(triage(motor, answers, worked.authored).disposition).not.toBe('self-care');
      }),
      { numRuns: 500 },
    );
  });
});
