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

export const weakness: When = symptom('weakness');
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
/** Weak in matching places on both sides. */
export const symmetrical: When = any(
  bothThighs,
  all(
    { item: 'weakness.regions', includes: 'right-foot-ankle' },
    { item: 'weakness.regions', includes: 'left-foot-ankle' },
  ),
  all(
    { item: 'weakness.regions', includes: 'right-shoulder-arm' },
    { item: 'weakness.regions', includes: 'left-shoulder-arm' },
  ),
  all({ item: 'weakness.regions', includes: 'right-hand' }, { item: 'weakness.regions', includes: 'left-hand' }),
);
/** Clumsiness or weight-bearing tasks of one kind that point at the big muscles near the trunk. */
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
/** No weakness, wasting, speech, swallowing, breathing or walking trouble among what was reported. */
export const noLossOfFunction: When = all(
  not(weakness),
  not(symptom('speech')),
  not(swallowing),
  not(symptom('breathing')),
  not(symptom('walking-or-falls')),
);
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
