import { safe, type MotorAnswers } from '../patient';
import type { MotorVignette } from './vignette';

/** The day on which every form of the third set was filled in. */
const authored = '2026-10-12';
const yearAuthored = 2026;

type Expected = Pick<MotorVignette, 'picture' | 'authored' | 'disposition' | 'acceptable' | 'unsafe'>;

/** Harmless: reassurance with a safety net is right, and a look does no harm. */
export const harmless: Expected = {
  picture: 'benign',
  authored,
  disposition: 'self-care',
  acceptable: ['self-care', 'primary-care'],
  unsafe: [],
};

/** Common and slight: one look in primary care is right, and reassurance can be defended. */
export const slight: Expected = { ...harmless, picture: 'primary-care', disposition: 'primary-care' };

/** Primary care has something to examine or to test; a specialist is not asked, and nobody is sent away unseen. */
export const toExamine: Expected = {
  picture: 'primary-care',
  authored,
  disposition: 'primary-care',
  acceptable: ['primary-care'],
  unsafe: ['self-care'],
};

/** As `toExamine`, where a careful clinician who has only the form may ask for a routine opinion. */
export const toExamineOrRoutine: Expected = { ...toExamine, acceptable: ['primary-care', 'routine-referral'] };

/** Somebody must act now. */
export const actNow: Expected = {
  picture: 'emergency',
  authored,
  disposition: 'emergency',
  acceptable: ['emergency'],
  unsafe: ['urgent-referral', 'routine-referral', 'primary-care', 'self-care'],
};

/** Disease of the motor neurons that the form shows plainly: without delay, and the name in the letter. */
export const motorNeuron: Expected & Pick<MotorVignette, 'condition'> = {
  picture: 'target-disease',
  authored,
  disposition: 'urgent-referral',
  acceptable: ['urgent-referral'],
  unsafe: ['primary-care', 'self-care'],
  condition: 'als',
};

/** As `motorNeuron`, where so little is told, or so little is lost, that NG127's routine place can be defended. */
export const motorNeuronHalfTold: Expected & Pick<MotorVignette, 'condition'> = {
  ...motorNeuron,
  acceptable: ['urgent-referral', 'routine-referral'],
};

/** Another disease that a specialist must see within two weeks. */
export const otherUrgent: Expected = {
  picture: 'look-alike',
  authored,
  disposition: 'urgent-referral',
  acceptable: ['urgent-referral'],
  unsafe: ['primary-care', 'self-care'],
};

/** As `otherUrgent`, where sources or clinicians differ between urgent and routine. */
export const otherUrgentOrRoutine: Expected = {
  ...otherUrgent,
  acceptable: ['urgent-referral', 'routine-referral'],
};

/** As `otherUrgent`, where a careful clinician may well act the same day. */
export const otherUrgentOrNow: Expected = { ...otherUrgent, acceptable: ['urgent-referral', 'emergency'] };

/** Another disease with a routine place. */
export const otherRoutine: Expected = {
  picture: 'look-alike',
  authored,
  disposition: 'routine-referral',
  acceptable: ['routine-referral'],
  unsafe: ['self-care'],
};

/** As `otherRoutine`, where the form alone may make a careful clinician hurry. */
export const otherRoutineOrUrgent: Expected = { ...otherRoutine, acceptable: ['routine-referral', 'urgent-referral'] };

/** As `otherRoutine`, where examining and testing first can be defended. */
export const otherRoutineOrExamine: Expected = { ...otherRoutine, acceptable: ['routine-referral', 'primary-care'] };

/** Nothing but what the form insists on. */
export const requiredOnly = { ...safe, 'about.respondent': 'self' } as const satisfies MotorAnswers;

/** Answers the pages on the body, then tires and leaves history, habits and mood blank. */
export const stopsHalfway = {
  ...requiredOnly,
  'about.dominant-hand': 'right',
  'weakness.thinner-muscles': ['none'],
  'weight.loss': 'none',
  'other.eyes': ['none'],
  'other.bladder-bowel': 'none',
  'other.movement': ['none'],
} as const satisfies MotorAnswers;

/** Passes over what was asked of muscles, eyes and bladder, and answers only what a surgery usually asks. */
export const usualHistory = {
  ...requiredOnly,
  'history.conditions': ['none'],
  'history.medicines': ['none'],
  'history.smoking': 'never',
  'history.alcohol-units': 4,
  'wellbeing.gad2-nervous': '0',
  'wellbeing.gad2-worry': '1',
} as const satisfies MotorAnswers;

/** Who it is: age in years on the day, sex, and the last three figures of a number that is kept for fiction. */
export function aged(years: number, sex: 'female' | 'male', lastFigures: string): MotorAnswers {
  return {
    'about.birth-date': `${yearAuthored - years}-04-09`,
    'about.sex': sex,
    'about.callback-phone': `07700 900${lastFigures}`,
  };
}

/** Where it is weak, how that has changed, and what has become hard. */
export function weak(
  regions: NonNullable<MotorAnswers['weakness.regions']>,
  course: NonNullable<MotorAnswers['weakness.course']>,
  tasks: NonNullable<MotorAnswers['weakness.tasks']>,
): MotorAnswers {
  return { 'weakness.regions': regions, 'weakness.course': course, 'weakness.tasks': tasks };
}

/** Where it twitches, for how long and how often. */
export function twitches(
  regions: NonNullable<MotorAnswers['twitching.regions']>,
  duration: NonNullable<MotorAnswers['twitching.duration']>,
  pattern: NonNullable<MotorAnswers['twitching.pattern']>,
): MotorAnswers {
  return { 'twitching.regions': regions, 'twitching.duration': duration, 'twitching.pattern': pattern };
}

/** What is felt, where, and how much of the trouble it is. */
export function feels(
  kind: NonNullable<MotorAnswers['sensory.kind']>,
  regions: NonNullable<MotorAnswers['sensory.regions']>,
  weight: NonNullable<MotorAnswers['sensory.weight']>,
): MotorAnswers {
  return { 'sensory.kind': kind, 'sensory.regions': regions, 'sensory.weight': weight };
}

/** Nervousness and worry on their scales, and how often symptoms are looked up by somebody who fears one disease. */
export function fears(
  nervous: NonNullable<MotorAnswers['wellbeing.gad2-nervous']>,
  worry: NonNullable<MotorAnswers['wellbeing.gad2-worry']>,
  searching: NonNullable<MotorAnswers['wellbeing.searching']>,
): MotorAnswers {
  return {
    'wellbeing.gad2-nervous': nervous,
    'wellbeing.gad2-worry': worry,
    'wellbeing.worried-about-als': true,
    'wellbeing.searching': searching,
  };
}
