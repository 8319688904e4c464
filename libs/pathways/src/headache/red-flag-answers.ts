import type { RedFlagAnswersOf } from '@myotome/pathway';
import type { HeadacheQuestionnaire } from './questionnaire';

type RedFlag = RedFlagAnswersOf<HeadacheQuestionnaire>;

/**
 * The answers that raise suspicion, question by question, as the lists of red flags name them (CG150, SNNOOP10, the
 * Scottish and North West pathways, BSR on giant cell arteritis, COMA), not as the rules use them.
 */
export const redFlagAnswers: readonly RedFlag[] = [
  {
    linkId: 'urgent.sudden-worst',
    values: ['longer-ago', 'in-last-4-weeks', 'now-or-last-24-hours'],
    ordered: true,
  },
  { linkId: 'urgent.fever-stiff-neck-rash', values: [true] },
  { linkId: 'urgent.brain-signs', values: ['longer-ago', 'in-last-7-days', 'now-or-last-24-hours'], ordered: true },
  { linkId: 'urgent.head-injury', values: ['in-last-3-months', 'today'], ordered: true },
  { linkId: 'urgent.sight', values: [true] },
  { linkId: 'urgent.self-harm', values: [true] },
  { linkId: 'about.birth-date', atLeast: 50 },
  { linkId: 'concern.onset', atMost: 1 },
  { linkId: 'concern.onset-speed', values: ['within-5-minutes'] },
  { linkId: 'concern.pattern', values: ['new', 'changed'] },
  { linkId: 'concern.course', values: ['steadily-worse'] },
  { linkId: 'headache.feel', values: ['one-eye-watering-restless', 'aura'] },
  {
    linkId: 'headache.warning',
    values: [
      'wakes-me',
      'morning-with-vomiting',
      'worse-lying-or-coughing',
      'worse-upright',
      'on-exertion',
      'jaw-pain-on-chewing',
      'scalp-tender',
      'sight-greys-out',
      'double-vision',
      'thinking-or-behaviour',
    ],
  },
  { linkId: 'medicines.days', values: ['10-to-14', '15-or-more'], ordered: true },
  { linkId: 'medicines.kind', values: ['triptan', 'codeine-or-other-opioid'] },
  { linkId: 'home.others-or-better-away', values: ['better-away', 'others-too', 'both'], ordered: true },
  { linkId: 'history.conditions', values: ['cancer', 'hiv', 'weak-immune-system'] },
  // Known migraine calls for a look at its treatment, and is what a headache is mostly due to.
  { linkId: 'history.conditions', values: ['migraine'], over: [] },
  { linkId: 'history.medicines', values: ['blood-thinner', 'combined-contraceptive'] },
  { linkId: 'history.pregnancy', values: ['pregnant', 'birth-in-last-6-weeks'] },
];
