import { person, safe, type MotorAnswers } from '../patient';
import { authored } from './als-form';

/** Who it is, by age in whole years when the form was filled in. */
export function aged(years: number, sex: 'female' | 'male', lastFigures: string): MotorAnswers {
  return person(`${Number(authored.slice(0, 4)) - years}-02-14`, sex, lastFigures);
}

/** The safety screen in good faith, and who answers; whatever else is told, the picture has to add. */
export const nearlyBare = { ...safe, 'about.respondent': 'self' } as const satisfies MotorAnswers;

/** Careful up to the illnesses and medicines, then blank: nothing of habits, mood, allergies or support. */
export const skipsHabits = {
  ...nearlyBare,
  'weakness.thinner-muscles': ['none'],
  'weight.loss': 'none',
  'other.eyes': ['none'],
  'other.bladder-bowel': 'none',
  'other.movement': ['none'],
  'other.thinking': ['none'],
  'other.general': ['none'],
  'other.recent-trigger': ['none'],
  'history.family': ['none'],
  'history.conditions': ['none'],
  'history.medicines': ['none'],
} as const satisfies MotorAnswers;

/** Impatient in the middle: eyes, bladder, movement, thinking, general health and wasting are all passed over. */
export const skipsBody = {
  ...nearlyBare,
  'about.dominant-hand': 'right',
  'weight.loss': 'none',
  'history.family': ['none'],
  'history.conditions': ['none'],
  'history.medicines': ['none'],
  'history.medicines-list': 'none',
  'history.allergies': 'no',
  'history.alcohol-units': 8,
  'history.smoking': 'never',
  'wellbeing.gad2-nervous': '1',
  'wellbeing.gad2-worry': '1',
  'wellbeing.worried-about-als': false,
} as const satisfies MotorAnswers;

const lookAlike = { picture: 'look-alike', authored } as const;

/** A look-alike that a specialist must see within two weeks. */
export const withinTwoWeeks = {
  ...lookAlike,
  disposition: 'urgent-referral',
  acceptable: ['urgent-referral'],
  unsafe: ['primary-care', 'self-care'],
} as const;

/** The same where a routine place can be defended. */
export const withinTwoWeeksOrRoutine = {
  ...withinTwoWeeks,
  acceptable: ['urgent-referral', 'routine-referral'],
} as const;

/** The same where a routine place is too late, and seeing the person today is no mistake. */
export const withinTwoWeeksOrToday = {
  ...withinTwoWeeks,
  acceptable: ['urgent-referral', 'emergency'],
  unsafe: ['routine-referral', 'primary-care', 'self-care'],
} as const;

/** A look-alike that has time, and that a form cannot tell from what has none. */
export const routineOrSooner = {
  ...lookAlike,
  disposition: 'routine-referral',
  acceptable: ['routine-referral', 'urgent-referral'],
  unsafe: ['self-care'],
} as const;

/** The same where primary care may examine first. */
export const routineOrExamined = {
  ...routineOrSooner,
  acceptable: ['routine-referral', 'urgent-referral', 'primary-care'],
} as const;

/** Today, and anything later puts the person at risk. */
export const atOnce = {
  picture: 'emergency',
  authored,
  disposition: 'emergency',
  acceptable: ['emergency'],
  unsafe: ['urgent-referral', 'routine-referral', 'primary-care', 'self-care'],
} as const;

/** Today is right, within two weeks can be defended. */
export const todayOrSoon = {
  ...atOnce,
  acceptable: ['emergency', 'urgent-referral'],
  unsafe: ['routine-referral', 'primary-care', 'self-care'],
} as const;

/** Common and harmless: reassurance with a safety net, or one look in primary care. */
export const reassure = {
  picture: 'benign',
  authored,
  disposition: 'self-care',
  acceptable: ['self-care', 'primary-care'],
  unsafe: [],
} as const;

/** Harmless, and told in such a way that one look is the better answer. */
export const oneLook = { ...reassure, disposition: 'primary-care' } as const;

/** Harmless, and told in such a way that a routine place can be defended as well. */
export const oneLookOrRoutine = {
  ...oneLook,
  acceptable: ['primary-care', 'self-care', 'routine-referral'],
} as const;

/** Primary care examines and tests first; sending the person home unseen would miss something. */
export const examineFirst = {
  picture: 'primary-care',
  authored,
  disposition: 'primary-care',
  acceptable: ['primary-care'],
  unsafe: ['self-care'],
} as const;

/** The same where a routine place can be defended. */
export const examineOrRefer = { ...examineFirst, acceptable: ['primary-care', 'routine-referral'] } as const;

/** The same where even the sooner place can be defended. */
export const examineOrReferSoon = {
  ...examineFirst,
  acceptable: ['primary-care', 'routine-referral', 'urgent-referral'],
} as const;
