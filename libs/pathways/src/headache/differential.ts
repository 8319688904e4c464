import type { ConditionOver, DifferentialCondition, Feature, Grade } from '@myotome/differential';
import type { SourceKey } from './evidence';
import type { examination } from './exam';
import type { HeadacheQuestionnaire } from './questionnaire';
import {
  acuityReduced,
  arteryAbnormal,
  bloodPressureHigh,
  discSwollen,
  focalSigns,
  infectionSigns,
  mentalSigns,
  redEye,
  wateringEye,
} from './signs';
import type { HeadacheTest, tests } from './tests';

/** A condition over answers, examination and tests of this pathway; an unknown question, sign or code does not compile. */
type When = ConditionOver<HeadacheQuestionnaire, typeof examination, typeof tests>;

/** A condition of the headache checklist, its tests and sources checked against the lists. */
interface HeadacheCondition extends DifferentialCondition<When> {
  readonly tests: readonly { readonly test: HeadacheTest; readonly note?: string; readonly doNotWait?: true }[];
  readonly sources: readonly SourceKey[];
}

const feature =
  (grade: Grade) =>
  (text: string, when: When): Feature<When> => ({ when, text, grade });
const strong = feature('strong');
const moderate = feature('moderate');
const weak = feature('weak');
const unverified = (of: Feature<When>): Feature<When> => ({ ...of, unverified: true });
const result = (of: Feature<When>): Feature<When> => ({ ...of, result: true });

const all = (...parts: readonly When[]): When => ({ all: parts });
const any = (...parts: readonly When[]): When => ({ any: parts });

const warning = (
  ...codes: readonly Extract<When, { item: 'headache.warning'; includes: string }>['includes'][]
): When => ({
  item: 'headache.warning',
  includesAny: codes,
});
const feels = (...codes: readonly Extract<When, { item: 'headache.feel'; includes: string }>['includes'][]): When => ({
  item: 'headache.feel',
  includesAny: codes,
});
const newOrChanged: When = { item: 'concern.pattern', in: ['new', 'changed'] };
const sameForYears: When = { item: 'concern.pattern', is: 'same-for-years' };
const worse: When = { item: 'concern.course', is: 'steadily-worse' };
const aged = (min: number): When => ({ yearsSince: 'about.birth-date', min });
const youngerThan = (years: number): When => ({ yearsSince: 'about.birth-date', max: years - 1 });
const imaged = (code: 'normal' | 'bleed' | 'mass' | 'thrombosis'): When => ({ item: 'test.brain-image', is: code });
const clearImage = result(moderate('Brain image without bleed, mass or thrombosis', imaged('normal')));

const dangerous: readonly HeadacheCondition[] = [
  {
    id: 'subarachnoid',
    label: 'Subarachnoid haemorrhage or another cause of thunderclap headache',
    group: 'vascular',
    for: [
      strong('Sudden worst headache within four weeks', {
        item: 'urgent.sudden-worst',
        in: ['now-or-last-24-hours', 'in-last-4-weeks'],
      }),
      moderate('Worst within five minutes', { item: 'concern.onset-speed', is: 'within-5-minutes' }),
      moderate('Stiff neck on examination', { item: 'exam.neck.stiffness', is: 'stiff' }),
      unverified(weak('Bleeding in the brain in the family', { item: 'history.family', includes: 'brain-bleed' })),
      result(strong('Bleed on the brain image', imaged('bleed'))),
    ],
    against: [unverified(weak('The same for years', sameForYears))],
    examine: ['Neck flexion, consciousness, pupils and eye movements'],
    tests: [{ test: 'brain-image', note: 'the same day; a normal one does not end the search', doNotWait: true }],
    urgency: 'emergency',
    sources: ['SCOT-headache', 'CG150', 'SNNOOP10'],
    always: true,
  },
  {
    id: 'meningitis',
    label: 'Meningitis or encephalitis',
    group: 'infection',
    for: [
      strong('Fever with stiff neck or rash', { item: 'urgent.fever-stiff-neck-rash', is: true }),
      strong('Stiff neck, rash or fever on examination', infectionSigns),
      moderate('Drowsy, confused or impaired', mentalSigns),
      weak('Weak immune system', { item: 'history.conditions', includesAny: ['hiv', 'weak-immune-system'] }),
    ],
    against: [],
    examine: ['Temperature, neck, skin, consciousness'],
    tests: [{ test: 'esr-crp', doNotWait: true }],
    urgency: 'emergency',
    sources: ['CG150', 'SCOT-headache', 'NW-headache'],
  },
  {
    id: 'stroke-seizure',
    label: 'Stroke, transient ischaemic attack or seizure',
    group: 'vascular',
    for: [
      strong('Focal signs, seizure or drowsiness within seven days', {
        item: 'urgent.brain-signs',
        in: ['now-or-last-24-hours', 'in-last-7-days'],
      }),
      strong('Focal signs on examination', focalSigns),
      weak(
        'Aura with a combined contraceptive',
        all(feels('aura'), { item: 'history.medicines', includes: 'combined-contraceptive' }),
      ),
    ],
    against: [],
    examine: ['Face, arms, speech, gait, eye movements'],
    tests: [{ test: 'brain-image', doNotWait: true }],
    urgency: 'emergency',
    sources: ['CG150', 'Highland', 'UKMEC'],
  },
  {
    id: 'giant-cell-arteritis',
    label: 'Giant cell arteritis',
    group: 'vascular',
    for: [
      strong('Jaw pain on chewing at 50 or over', all(warning('jaw-pain-on-chewing'), aged(50))),
      strong('Temporal artery tender, thickened or without a pulse', arteryAbnormal),
      moderate('Scalp tenderness at 50 or over', all(warning('scalp-tender'), aged(50))),
      moderate('Change of sight at 50 or over', all(warning('sight-greys-out', 'double-vision'), aged(50))),
      weak('New headache at 50 or over', all(newOrChanged, aged(50))),
      result(moderate('CRP or ESR raised', { item: 'test.esr-crp', is: 'raised' })),
    ],
    against: [strong('Under 50', youngerThan(50))],
    examine: ['Temporal arteries, acuity and discs', 'Pulses and blood pressure in both arms'],
    tests: [
      { test: 'esr-crp', doNotWait: true },
      { test: 'full-blood-count', doNotWait: true },
    ],
    urgency: 'emergency',
    sources: ['BSR-GCA', 'Lanarkshire-GCA', 'NW-headache'],
    always: true,
  },
  {
    id: 'raised-pressure',
    label: 'Raised intracranial pressure: mass, venous thrombosis or idiopathic',
    group: 'pressure',
    for: [
      strong('Optic disc swollen', discSwollen),
      strong('Sight goes grey for moments', warning('sight-greys-out')),
      moderate('Worse lying, bending or coughing', warning('worse-lying-or-coughing')),
      moderate('In the morning with vomiting', warning('morning-with-vomiting')),
      moderate('Change in thinking or behaviour', warning('thinking-or-behaviour')),
      moderate('Cancer known', { item: 'history.conditions', includes: 'cancer' }),
      moderate('Steadily worse', worse),
      weak('Double vision', warning('double-vision')),
      weak('Wakes from sleep', warning('wakes-me')),
      result(strong('Mass, hydrocephalus or thrombosis on the brain image', any(imaged('mass'), imaged('thrombosis')))),
    ],
    against: [weak('The same for years', sameForYears), clearImage],
    examine: ['Optic discs, acuity and fields', 'Eye movements, limbs and gait', 'Weight'],
    tests: [{ test: 'brain-image', note: 'with venography where discs are swollen' }],
    urgency: 'urgent-referral',
    sources: ['SCOT-cancer', 'NG12', 'NW-headache', 'IIH2021'],
    always: true,
  },
  {
    id: 'subdural',
    label: 'Subdural haematoma',
    group: 'vascular',
    for: [
      strong('Head injury today, or within three months on blood thinners', {
        any: [
          { item: 'urgent.head-injury', is: 'today' },
          {
            all: [
              { item: 'urgent.head-injury', is: 'in-last-3-months' },
              { item: 'history.medicines', includes: 'blood-thinner' },
            ],
          },
        ],
      }),
      moderate('Head injury within three months', { item: 'urgent.head-injury', is: 'in-last-3-months' }),
      moderate('Drowsy, confused or impaired', mentalSigns),
      weak('Blood thinners', { item: 'history.medicines', includes: 'blood-thinner' }),
      weak('65 or over', aged(65)),
      result(strong('Bleed on the brain image', imaged('bleed'))),
    ],
    against: [weak('The same for years', sameForYears), clearImage],
    examine: ['Consciousness, limbs, gait', 'The head for marks of an injury'],
    tests: [{ test: 'brain-image', doNotWait: true }],
    urgency: 'emergency',
    sources: ['NG232', 'NHS-subdural', 'NW-headache'],
  },
  {
    id: 'pregnancy-related',
    label: 'Pre-eclampsia or venous thrombosis in pregnancy or after birth',
    group: 'vascular',
    for: [
      strong('New or changed headache in pregnancy or within six weeks of birth', {
        all: [{ item: 'history.pregnancy', in: ['pregnant', 'birth-in-last-6-weeks'] }, newOrChanged],
      }),
      moderate('Pregnant or within six weeks of birth', {
        item: 'history.pregnancy',
        in: ['pregnant', 'birth-in-last-6-weeks'],
      }),
      moderate('Blood pressure raised in pregnancy or after birth', {
        all: [{ item: 'history.pregnancy', in: ['pregnant', 'birth-in-last-6-weeks'] }, bloodPressureHigh],
      }),
      result(moderate('Protein in the urine', { item: 'test.urine-protein', is: 'raised' })),
    ],
    against: [strong('Not pregnant', { item: 'history.pregnancy', is: 'no' })],
    examine: ['Blood pressure', 'Optic discs and reflexes'],
    tests: [
      { test: 'urine-protein', doNotWait: true },
      { test: 'full-blood-count', doNotWait: true },
    ],
    urgency: 'emergency',
    sources: ['NW-headache', 'Pregnancy2014'],
  },
  {
    id: 'acute-glaucoma',
    label: 'Acute angle-closure glaucoma',
    group: 'eye',
    for: [
      strong('Red, hazy eye or fixed pupil', redEye),
      moderate('Sudden loss of sight or red painful eye', { item: 'urgent.sight', is: true }),
      weak('Reduced acuity', acuityReduced),
    ],
    against: [],
    examine: ['Eye, pupil and acuity'],
    tests: [],
    urgency: 'emergency',
    sources: ['CG150', 'NW-headache'],
  },
  {
    id: 'carbon-monoxide',
    label: 'Carbon monoxide poisoning',
    group: 'toxic',
    for: [
      strong('Others in the home affected too', { item: 'home.others-or-better-away', in: ['others-too', 'both'] }),
      moderate('Better away from home', { item: 'home.others-or-better-away', in: ['better-away', 'both'] }),
      result(strong('Carboxyhaemoglobin raised', { item: 'test.carboxyhaemoglobin', is: 'raised' })),
    ],
    against: [moderate('Nobody else affected and no better away', { item: 'home.others-or-better-away', is: 'no' })],
    examine: ['Consciousness and gait; a normal oxygen saturation does not exclude it'],
    tests: [{ test: 'carboxyhaemoglobin', note: 'soon after exposure', doNotWait: true }],
    urgency: 'emergency',
    sources: ['COMA', 'unsourced'],
    always: true,
  },
];

const primary: readonly HeadacheCondition[] = [
  {
    id: 'cluster-headache',
    label: 'Cluster headache or another trigeminal autonomic cephalalgia',
    group: 'primary headache',
    for: [
      strong('Pain around one eye with watering and restlessness', feels('one-eye-watering-restless')),
      strong('Watering eye, small pupil or drooping lid on examination', wateringEye),
      unverified(weak('Wakes from sleep', warning('wakes-me'))),
    ],
    against: [moderate('Band or pressure', feels('band-or-pressure'))],
    examine: ['Eye, lid and pupil during an attack'],
    tests: [{ test: 'brain-image', note: 'ask the specialist first' }],
    urgency: 'routine-referral',
    urgencyUnverified: true,
    sources: ['CG150', 'BNSSG'],
  },
  {
    id: 'migraine',
    label: 'Migraine, with or without aura',
    group: 'primary headache',
    for: [
      strong('One-sided throbbing, worse with light or noise', {
        all: [feels('one-sided-throbbing'), feels('worse-with-light-or-noise')],
      }),
      strong('Aura', feels('aura')),
      moderate('Migraine known', { item: 'history.conditions', includes: 'migraine' }),
      moderate('Episodic', { item: 'concern.course', is: 'comes-and-goes' }),
      weak('Migraine in the family', { item: 'history.family', includes: 'migraine' }),
      weak('One-sided throbbing', feels('one-sided-throbbing')),
    ],
    against: [
      strong('Focal signs, or swollen discs', any(focalSigns, discSwollen)),
      moderate('Steadily worse', worse),
      weak('New at 50 or over', all(newOrChanged, aged(50))),
    ],
    examine: ['Blood pressure, optic discs and a short neurological examination'],
    tests: [{ test: 'headache-diary' }],
    urgency: 'primary-care',
    sources: ['CG150', 'BNSSG', 'Lothian', 'SIGN155'],
    always: true,
  },
  {
    id: 'medication-overuse',
    label: 'Medication overuse headache',
    group: 'primary headache',
    for: [
      strong('Medicine on 15 days a month or more', { item: 'medicines.days', is: '15-or-more' }),
      strong('Triptan or opioid on 10 days a month or more', {
        item: 'medicines.kind',
        includesAny: ['triptan', 'codeine-or-other-opioid'],
      }),
      weak('Migraine known', { item: 'history.conditions', includes: 'migraine' }),
    ],
    against: [strong('Medicine on fewer than 10 days a month', { item: 'medicines.days', is: 'under-10' })],
    examine: ['Blood pressure and optic discs', 'What is taken, bought in shops too'],
    tests: [{ test: 'headache-diary' }],
    urgency: 'primary-care',
    sources: ['ICHD3', 'CG150', 'Lothian'],
    always: true,
  },
  {
    id: 'tension-type',
    label: 'Tension-type headache',
    group: 'primary headache',
    for: [
      moderate('A band or pressure', feels('band-or-pressure')),
      moderate('The same for years', sameForYears),
      unverified(
        weak(
          'Worry or low mood',
          any({ item: 'wellbeing.worried', is: true }, { item: 'wellbeing.low-mood', is: true }),
        ),
      ),
    ],
    against: [
      strong('Focal signs, or swollen discs', any(focalSigns, discSwollen)),
      moderate('Steadily worse', worse),
      moderate('Wakes from sleep, or vomiting', warning('wakes-me', 'morning-with-vomiting')),
    ],
    examine: ['Blood pressure and optic discs'],
    tests: [{ test: 'headache-diary' }],
    urgency: 'self-care',
    sources: ['CG150', 'BNSSG'],
    always: true,
  },
];

/** The conditions in the order of the checklist, which settles ties: what is dangerous to miss stands first. */
export const conditions: readonly HeadacheCondition[] = [...dangerous, ...primary];
