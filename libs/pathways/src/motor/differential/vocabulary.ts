import { bodyRegions } from '@myotome/questionnaire';
import type { ConditionOver, DifferentialCondition, Feature, Grade } from '@myotome/differential';
import type { examination } from '../exam';
import type { MotorQuestionnaire } from '../questionnaire';
import { eitherSide } from '../signs';
import type { MotorTest, tests } from '../tests';

/** A condition over the motor pathway's answers, examination and tests; an unknown question, sign or code does not compile. */
export type When = ConditionOver<MotorQuestionnaire, typeof examination, typeof tests>;

export { eitherSide, weakOnExamination } from '../signs';

/** A condition of the motor differential, its tests checked against the list. */
export interface MotorCondition extends DifferentialCondition<When> {
  readonly tests: readonly { readonly test: MotorTest; readonly note?: string; readonly doNotWait?: true }[];
}

const feature =
  (grade: Grade) =>
  (text: string, when: When): Feature<When> => ({ when, text, grade });

/** A feature that would carry the condition on its own. */
export const strong = feature('strong');
/** A feature that makes the condition worth considering. */
export const moderate = feature('moderate');
/** A feature that is only in keeping. */
export const weak = feature('weak');
/** Marks a feature that no opened source confirms. */
export const unverified = (of: Feature<When>): Feature<When> => ({ ...of, unverified: true });

export const all = (...parts: readonly When[]): When => ({ all: parts });
export const any = (...parts: readonly When[]): When => ({ any: parts });
export const not = (part: When): When => ({ not: part });

type ReflexName = 'biceps' | 'triceps' | 'knee' | 'ankle';
const reflexes: readonly ReflexName[] = ['biceps', 'triceps', 'knee', 'ankle'];

/** At least one limb reflex brisk. */
export const briskReflexes: When = any(...reflexes.map((name) => eitherSide(`reflex.${name}`, 'brisk', 'clonus')));
/** At least one limb reflex reduced or absent. */
export const reducedReflexes: When = any(...reflexes.map((name) => eitherSide(`reflex.${name}`, 'reduced', 'absent')));
/** Upper motor neuron signs on examination. */
export const upperMotorNeuronSigns: When = any(
  briskReflexes,
  eitherSide('reflex.hoffmann', 'present'),
  eitherSide('reflex.plantar', 'extensor'),
  { item: 'exam.reflex.jaw', is: 'brisk' },
  eitherSide('tone.arm', 'spastic'),
  eitherSide('tone.leg', 'spastic'),
);
/** Fasciculation seen by a clinician anywhere. */
export const fasciculationSeen: When = any(
  eitherSide('fasciculation.arm', 'present'),
  eitherSide('fasciculation.leg', 'present'),
  { item: 'exam.fasciculation.trunk', is: 'present' },
  { item: 'exam.tongue.fasciculation', is: 'present' },
);
/** Wasting seen by a clinician anywhere. */
export const wastingSeen: When = any(
  eitherSide('wasting.first-dorsal-interosseous', 'wasted'),
  eitherSide('wasting.thenar', 'wasted'),
  eitherSide('wasting.hypothenar', 'wasted'),
  eitherSide('wasting.forearm', 'wasted'),
  eitherSide('wasting.shoulder-arm', 'wasted'),
  eitherSide('wasting.thigh', 'wasted'),
  eitherSide('wasting.lower-leg', 'wasted'),
  { item: 'exam.tongue.wasting', is: 'wasted' },
);
/** Thenar muscles and first dorsal interosseous wasted with the little-finger side spared, on one side. */
export const splitHand: When = any(
  all(
    { item: 'exam.wasting.first-dorsal-interosseous.right', is: 'wasted' },
    { item: 'exam.wasting.thenar.right', is: 'wasted' },
    { item: 'exam.wasting.hypothenar.right', is: 'normal' },
  ),
  all(
    { item: 'exam.wasting.first-dorsal-interosseous.left', is: 'wasted' },
    { item: 'exam.wasting.thenar.left', is: 'wasted' },
    { item: 'exam.wasting.hypothenar.left', is: 'normal' },
  ),
);

/** A symptom named among the concerns. */
type Symptom = Extract<
  MotorQuestionnaire['topics'][number]['items'][number],
  { readonly linkId: 'concern.symptoms' }
>['options'][number];
export const symptom = (code: Symptom): When => ({ item: 'concern.symptoms', includes: code });

/** Weakness, named as such or pointed out on the body map. */
export const weakness: When = any(symptom('weakness'), { item: 'weakness.regions', includesAny: bodyRegions });
export const weaknessWorsening: When = { item: 'weakness.course', in: ['steadily-worse', 'worse-in-steps'] };
export const painlessStart: When = { item: 'weakness.pain-at-start', is: 'none' };
export const numbnessReported: When = symptom('numbness-or-tingling');
export const slurring: When = { item: 'speech.kind', includesAny: ['slurred', 'nasal'] };
export const swallowing: When = symptom('swallowing');
/** Slurred or nasal speech, or trouble swallowing. */
export const bulbarSymptoms: When = any(slurring, swallowing);
export const thinnerMuscles: When = { item: 'weakness.thinner-muscles', includesAny: bodyRegions };
export const weakHand: When = { item: 'weakness.regions', includesAny: ['right-hand', 'left-hand'] };
export const weakArm: When = {
  item: 'weakness.regions',
  includesAny: ['right-hand', 'left-hand', 'right-shoulder-arm', 'left-shoulder-arm'],
};
export const weakFoot: When = { item: 'weakness.regions', includesAny: ['right-foot-ankle', 'left-foot-ankle'] };
export const weakThigh: When = { item: 'weakness.regions', includesAny: ['right-hip-thigh', 'left-hip-thigh'] };
export const weakLeg: When = any(weakFoot, weakThigh);
export const bothThighs: When = all(
  { item: 'weakness.regions', includes: 'right-hip-thigh' },
  { item: 'weakness.regions', includes: 'left-hip-thigh' },
);
export const bothFeet: When = all(
  { item: 'weakness.regions', includes: 'right-foot-ankle' },
  { item: 'weakness.regions', includes: 'left-foot-ankle' },
);
const bothShoulders: When = all(
  { item: 'weakness.regions', includes: 'right-shoulder-arm' },
  { item: 'weakness.regions', includes: 'left-shoulder-arm' },
);
/** Weak in matching places on both sides. */
export const symmetrical: When = any(
  bothThighs,
  bothFeet,
  bothShoulders,
  all({ item: 'weakness.regions', includes: 'right-hand' }, { item: 'weakness.regions', includes: 'left-hand' }),
);
/** Thighs or shoulders weak on both sides, with hands and feet spared: the distribution of most muscle disease. */
export const nearTrunkAlone: When = all(any(bothThighs, bothShoulders), not(weakHand), not(weakFoot));
/** Tasks of the big muscles near the trunk. */
export const proximalTasks: When = {
  item: 'weakness.tasks',
  includesAny: ['stairs', 'rising-from-chair', 'lifting-arms-overhead'],
};
export const footCatching: When = any(
  { item: 'weakness.tasks', includes: 'foot-catching-or-tripping' },
  { item: 'walking.cause', includes: 'foot-catches' },
);
export const slowOnset: When = { item: 'concern.onset-speed', is: 'years' };
export const suddenOnset: When = { item: 'concern.onset-speed', in: ['minutes-to-a-day', 'days'] };
/** The first symptom lies at most this many whole months back; 0 is this month or the last days of the one before. */
export const begunWithin = (months: number): When => ({ monthsSince: 'concern.onset', max: months });
/** The first symptom lies at least this many whole months back. */
export const begunBefore = (months: number): When => ({ monthsSince: 'concern.onset', min: months });
/** Fast enough for a nerve, cord or brain that is failing now: within days, not longer ago than last month. */
export const failingNow: When = all(suddenOnset, begunWithin(1));
/** Drooping lids or double vision, reported or found. */
export const lidsOrDoubleVision: When = any(
  { item: 'other.eyes', includesAny: ['drooping-lids', 'double-vision'] },
  eitherSide('cranial.ptosis', 'present'),
  { item: 'exam.cranial.eye-movements', is: 'restricted' },
);
/** Tongue wasted or fasciculating on examination. */
export const tongueSigns: When = any(
  { item: 'exam.tongue.wasting', is: 'wasted' },
  { item: 'exam.tongue.fasciculation', is: 'present' },
);
/** New or lasting trouble with bladder or bowel. */
export const sphincterTrouble: When = {
  item: 'other.bladder-bowel',
  in: ['urgency-or-leaking', 'hard-to-empty', 'new-in-last-2-weeks'],
};
/** Numbness in the area of one nerve or root of the arm. */
export const oneNerveNumb: When = {
  item: 'sensory.regions',
  includesAny: ['thumb-to-middle-finger', 'ring-and-little-finger', 'back-of-hand-or-forearm'],
};
/** Numbness or tingling of hands, feet or legs on both sides. */
export const bothSidesNumb: When = { item: 'sensory.regions', includesAny: ['both-hands', 'both-feet', 'both-legs'] };
/** Unplanned weight loss of any size. */
export const weightLoss: When = { item: 'weight.loss', in: ['under-5-percent', '5-to-10-percent', 'over-10-percent'] };
/** Unplanned weight loss of 5% or more. */
export const markedWeightLoss: When = { item: 'weight.loss', in: ['5-to-10-percent', 'over-10-percent'] };
/** Smokes now or smoked before. */
export const smoked: When = { item: 'history.smoking', in: ['current', 'stopped'] };
export const offBalance: When = any(
  { item: 'walking.cause', includes: 'off-balance' },
  { item: 'exam.gait.pattern', is: 'unsteady' },
);
/** Legs that are stiff or jerky, reported or found. */
export const stiffLegs: When = any(
  { item: 'stiffness.kind', includes: 'legs-stiff-or-jerky' },
  { item: 'walking.cause', includes: 'legs-stiff' },
  { item: 'exam.gait.pattern', is: 'stiff' },
);
/** No weakness, wasting, speech, swallowing, breathing or walking trouble among what was reported. */
export const noLossOfFunction: When = all(
  not(weakness),
  not(symptom('speech')),
  not(swallowing),
  not(symptom('breathing')),
  not(symptom('walking-or-falls')),
);
export const neckPain: When = { item: 'pain.kind', includes: 'neck' };
/** Low back pain, or pain shooting down one leg or both. */
export const backOrLegPain: When = {
  item: 'pain.kind',
  includesAny: ['low-back', 'shooting-down-leg', 'shooting-down-both-legs'],
};
export const rash: When = any({ item: 'other.general', includes: 'rash' }, { item: 'exam.extra.rash', is: 'present' });
export const fever: When = { item: 'other.general', includes: 'fever-or-night-sweats' };
export const worseWithUse: When = { item: 'weakness.worse-with-use', is: true };
/** Muscle wasted on examination, or thinner by the patient's own account. */
export const focalWasting: When = any(thinnerMuscles, wastingSeen);
/** Shaking of the hands in action, reported or found. */
export const actionTremor: When = any(
  { item: 'other.movement', includes: 'shaking-when-acting' },
  { item: 'exam.extra.action-tremor', is: 'present' },
);
/** Weakness that is felt, with every task done as before. */
export const feltWeaknessOnly: When = all(weakness, { item: 'weakness.tasks', includes: 'none' });
export const progressiveMotorLoss: When = any(
  weaknessWorsening,
  { item: 'speech.course', is: 'steadily-worse' },
  { item: 'swallowing.course', is: 'steadily-worse' },
);
export const male: When = { item: 'about.sex', is: 'male' };
export const age = (bounds: { readonly min?: number; readonly max?: number }): When => ({
  yearsSince: 'about.birth-date',
  ...bounds,
});
