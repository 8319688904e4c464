import type { MotorAnswers } from '../patient';

/** When every form of this set was filled in. */
export const authored = '2026-07-15';

const target = { picture: 'target-disease', authored, condition: 'als' } as const;

/**
 * Weakness, wasting or slurring that goes on and has no other explanation, with swallowing and breathing spared: to be
 * seen within two weeks. NG127 alone would allow a routine place, so that is neither right nor called unsafe.
 */
export const urgent = {
  ...target,
  disposition: 'urgent-referral',
  acceptable: ['urgent-referral'],
  unsafe: ['primary-care', 'self-care'],
} as const;

/** The same where the form tells so little that a routine place can be defended. */
export const urgentOrRoutine = { ...urgent, acceptable: ['urgent-referral', 'routine-referral'] } as const;

/** The same with any trouble swallowing, for which NG127 too asks for two weeks: a routine place is too late. */
export const urgentNotRoutine = { ...urgent, unsafe: ['routine-referral', 'primary-care', 'self-care'] } as const;

/** The same with breathing or swallowing so touched that a careful clinician may want to see the person today. */
export const urgentOrSooner = { ...urgentNotRoutine, acceptable: ['urgent-referral', 'emergency'] } as const;

/** Breathless at rest or lying flat, or unable to swallow: to be seen within hours, and anything later is unsafe. */
export const immediate = {
  ...target,
  disposition: 'emergency',
  acceptable: ['emergency'],
  unsafe: ['urgent-referral', 'routine-referral', 'primary-care', 'self-care'],
} as const;

/** Signs of tiring breathing short of those that NG127 names: today is right, within two weeks can be defended. */
export const immediateOrUrgent = {
  ...target,
  disposition: 'emergency',
  acceptable: ['emergency', 'urgent-referral'],
  unsafe: ['routine-referral', 'primary-care', 'self-care'],
} as const;

type Answer<L extends keyof MotorAnswers> = NonNullable<MotorAnswers[L]>;

interface Weakness {
  /** Every region touched; the first is where it began. */
  readonly regions: readonly [Answer<'weakness.first-region'>, ...Answer<'weakness.regions'>];
  readonly tasks: Answer<'weakness.tasks'>;
  /** Steadily worse unless said otherwise. */
  readonly course?: Answer<'weakness.course'>;
  readonly spread: Answer<'weakness.spread'>;
}

/** Weakness without pain, not tied to use, without laughing or crying against the mood. */
export function weak({ regions, tasks, course = 'steadily-worse', spread }: Weakness): MotorAnswers {
  return {
    'weakness.regions': regions,
    'weakness.first-region': regions[0],
    'weakness.course': course,
    'weakness.spread': spread,
    'weakness.tasks': tasks,
    'weakness.worse-with-use': false,
    'weakness.pain-at-start': 'none',
    'emotion.uncontrolled-laughing-crying': false,
  };
}

/** Twitching that nothing seems to bring on, two cups of coffee or tea a day and fair sleep. */
export function twitching(
  regions: Answer<'twitching.regions'>,
  duration: Answer<'twitching.duration'>,
  pattern: Answer<'twitching.pattern'>,
): MotorAnswers {
  return {
    'twitching.regions': regions,
    'twitching.duration': duration,
    'twitching.pattern': pattern,
    'twitching.triggers': ['none'],
    'wellbeing.caffeine-cups': 2,
    'wellbeing.sleep-poor': false,
  };
}

/** Cramps, how often, and whether outside the calves too; fair sleep. */
export function cramps(frequency: Answer<'cramps.frequency'>, outsideCalves: boolean): MotorAnswers {
  return {
    'cramps.frequency': frequency,
    'cramps.outside-calves': outsideCalves,
    'wellbeing.sleep-poor': false,
  };
}

/** A change of speech, without laughing or crying against the mood. */
export function speech(kind: Answer<'speech.kind'>, course: Answer<'speech.course'> = 'steadily-worse'): MotorAnswers {
  return { 'speech.kind': kind, 'speech.course': course, 'emotion.uncontrolled-laughing-crying': false };
}

/** A change of swallowing, without laughing or crying against the mood. */
export function swallowing(
  kind: Answer<'swallowing.kind'>,
  choking: Answer<'swallowing.choking'>,
  course: Answer<'swallowing.course'> = 'steadily-worse',
): MotorAnswers {
  return {
    'swallowing.kind': kind,
    'swallowing.choking': choking,
    'swallowing.course': course,
    'emotion.uncontrolled-laughing-crying': false,
  };
}

/** A change of breathing. */
export function breathing(
  kind: Answer<'breathing.kind'>,
  course: Answer<'breathing.course'> = 'steadily-worse',
): MotorAnswers {
  return { 'breathing.kind': kind, 'breathing.course': course };
}

/** Falls in three months, and why. */
export function walking(falls: number, cause: Answer<'walking.cause'>): MotorAnswers {
  return { 'walking.falls-3-months': falls, 'walking.cause': cause };
}

/** Numbness or tingling that is the smaller part, and does not wake the person. */
export function feeling(kind: Answer<'sensory.kind'>, regions: Answer<'sensory.regions'>): MotorAnswers {
  return {
    'sensory.kind': kind,
    'sensory.regions': regions,
    'sensory.weight': 'smaller-part',
    'sensory.night-hands': false,
  };
}

/** Medicines by code, and as the person lists them. */
export function taking(medicines: Answer<'history.medicines'>, list: string): MotorAnswers {
  return { 'history.medicines': medicines, 'history.medicines-list': list };
}

/** The two worry questions, and how often symptoms are looked up for fear of one disease. */
export function anxious(
  nervous: Answer<'wellbeing.gad2-nervous'>,
  worry: Answer<'wellbeing.gad2-worry'>,
  searching: Answer<'wellbeing.searching'>,
): MotorAnswers {
  return {
    'wellbeing.gad2-nervous': nervous,
    'wellbeing.gad2-worry': worry,
    'wellbeing.worried-about-als': true,
    'wellbeing.searching': searching,
  };
}
