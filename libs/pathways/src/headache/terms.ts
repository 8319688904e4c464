import type { TermsOf } from '@myotome/triage';
import type { HeadacheQuestionnaire } from './questionnaire';

/**
 * The clinical words for every question and code of the headache questionnaire, as a neurologist would write them in
 * the middle of a sentence. The patient's own wording lives in the locales.
 */
export const terms = {
  'urgent.sudden-worst': {
    label: 'Sudden worst headache',
    phrases: {
      none: 'no sudden worst headache',
      'now-or-last-24-hours': 'sudden worst headache now or within 24 hours',
      'in-last-4-weeks': 'sudden worst headache within four weeks',
      'longer-ago': 'sudden worst headache more than four weeks ago',
    },
  },
  'urgent.fever-stiff-neck-rash': {
    label: 'Fever, stiff neck or rash',
    phrases: { true: 'fever with stiff neck or rash', false: 'no fever with stiff neck or rash' },
  },
  'urgent.brain-signs': {
    label: 'Focal signs, seizure or drowsiness',
    phrases: {
      none: 'no focal weakness, speech disturbance, seizure or drowsiness',
      'now-or-last-24-hours': 'focal weakness, speech disturbance, seizure or drowsiness now or within 24 hours',
      'in-last-7-days': 'focal weakness, speech disturbance, seizure or drowsiness within seven days',
      'longer-ago': 'focal weakness, speech disturbance, seizure or drowsiness more than seven days ago',
    },
  },
  'urgent.head-injury': {
    label: 'Head injury',
    phrases: {
      none: 'no head injury within three months',
      today: 'head injury today',
      'in-last-3-months': 'head injury within three months',
    },
  },
  'urgent.sight': {
    label: 'Loss of sight or red painful eye',
    phrases: {
      true: 'sudden loss of sight or a red painful eye',
      false: 'no sudden loss of sight and no red painful eye',
    },
  },
  'urgent.self-harm': {
    label: 'Thoughts of self-harm',
    phrases: { true: 'thoughts of suicide or self-harm', false: 'no thoughts of suicide or self-harm' },
  },
  'about.respondent': { label: 'Answered by', phrases: { self: 'the patient', carer: 'a carer' } },
  'about.birth-date': { label: 'Date of birth', frame: '{date}' },
  'about.callback-phone': { label: 'Call-back number', frame: '{value}' },
  'about.sex': {
    label: 'Sex recorded at birth',
    phrases: { female: 'female', male: 'male', other: 'other', unknown: 'not known' },
  },
  'concern.onset': { label: 'Onset', frame: '{month}' },
  'concern.onset-speed': {
    label: 'Speed of onset',
    phrases: {
      'within-5-minutes': 'to its worst within five minutes',
      hours: 'over hours',
      'days-to-weeks': 'over days to weeks',
      'months-or-longer': 'over months or longer',
      unsure: 'at an uncertain speed',
    },
  },
  'concern.pattern': {
    label: 'Pattern',
    phrases: {
      'same-for-years': 'the same for years',
      new: 'of a new kind',
      changed: 'changed from its usual kind',
      unsure: 'uncertain whether new',
    },
  },
  'concern.course': {
    label: 'Course',
    phrases: {
      'steadily-worse': 'steadily worse',
      'comes-and-goes': 'episodic',
      stable: 'stable',
      improving: 'improving',
    },
  },
  'concern.in-own-words': { label: "In the patient's words", frame: '“{value}”' },
  'headache.feel': {
    label: 'Character',
    phrases: {
      'one-sided-throbbing': 'one-sided throbbing',
      'worse-with-light-or-noise': 'worse with light or noise',
      aura: 'aura before or with the pain',
      'band-or-pressure': 'a band or pressure',
      'one-eye-watering-restless': 'around one eye with watering and restlessness',
      none: 'of none of the kinds asked about',
    },
  },
  'headache.warning': {
    label: 'Warning signs',
    phrases: {
      'wakes-me': 'wakes from sleep',
      'morning-with-vomiting': 'in the morning with vomiting',
      'worse-lying-or-coughing': 'worse lying, bending or coughing',
      'worse-upright': 'worse upright',
      'on-exertion': 'on exertion',
      'jaw-pain-on-chewing': 'jaw pain on chewing',
      'scalp-tender': 'scalp tenderness',
      'sight-greys-out': 'transient greying of sight',
      'double-vision': 'double vision',
      'thinking-or-behaviour': 'change in thinking or behaviour',
      none: 'no warning sign',
    },
  },
  'medicines.days': {
    label: 'Days of medicine for headache',
    phrases: {
      'under-10': 'fewer than 10 days a month',
      '10-to-14': '10 to 14 days a month',
      '15-or-more': '15 days a month or more',
      unsure: 'an uncertain number of days',
    },
  },
  'medicines.kind': {
    label: 'Kind of medicine for headache',
    phrases: {
      simple: 'paracetamol, aspirin or ibuprofen',
      triptan: 'a triptan',
      'codeine-or-other-opioid': 'codeine or another opioid',
      unsure: 'kind uncertain',
    },
  },
  'home.others-or-better-away': {
    label: 'Others affected, or better away from home',
    phrases: {
      no: 'nobody else affected and no better away from home',
      'better-away': 'better away from home',
      'others-too': 'others in the home affected too',
      both: 'others in the home affected too, and better away from it',
      unsure: 'uncertain whether others are affected',
    },
  },
  'history.conditions': {
    label: 'Known conditions',
    phrases: {
      cancer: 'cancer',
      hiv: 'HIV',
      'weak-immune-system': 'immune suppression',
      migraine: 'migraine',
      none: 'none of the conditions asked about',
    },
  },
  'history.medicines': {
    label: 'Medicines of note',
    phrases: {
      'blood-thinner': 'an anticoagulant or antiplatelet',
      'combined-contraceptive': 'a combined hormonal contraceptive',
      none: 'none of the medicines asked about',
    },
  },
  'history.pregnancy': {
    label: 'Pregnancy',
    phrases: {
      no: 'not pregnant',
      pregnant: 'pregnant',
      'birth-in-last-6-weeks': 'within six weeks of birth',
      unsure: 'pregnancy uncertain',
    },
  },
  'history.family': {
    label: 'Family history',
    phrases: {
      migraine: 'migraine',
      'brain-bleed': 'bleeding in the brain',
      none: 'no relevant family history',
      unsure: 'family history uncertain',
    },
  },
  'wellbeing.worried': {
    label: 'Worried about a cause',
    phrases: { true: 'worried about one particular cause', false: 'not worried about one particular cause' },
  },
  'wellbeing.low-mood': {
    label: 'Low mood',
    phrases: { true: 'low mood on most days', false: 'no low mood' },
  },
} as const satisfies TermsOf<HeadacheQuestionnaire>;
