import { bodyRegions, type CodeOf, type ConditionOf, type LinkId } from '@myotome/questionnaire';
import type { Rule } from '@myotome/triage';
import type { SourceKey } from '../evidence';
import type { MotorQuestionnaire } from '../questionnaire';

/** A condition over the motor questionnaire; an unknown question or code does not compile. */
export type When = ConditionOf<MotorQuestionnaire>;

/** A rule of the motor pack: its questions, codes and sources are checked by the compiler. */
export interface MotorRule extends Rule<When> {
  readonly sources: readonly SourceKey[];
  readonly unanswered?: readonly LinkId<MotorQuestionnaire>[];
}

export const all = (...parts: readonly When[]): When => ({ all: parts });
export const any = (...parts: readonly When[]): When => ({ any: parts });
export const not = (part: When): When => ({ not: part });

/** At least one of these symptoms was noticed. */
export const symptom = (...codes: readonly CodeOf<MotorQuestionnaire, 'concern.symptoms'>[]): When => ({
  item: 'concern.symptoms',
  includesAny: codes,
});

/** Weak in at least one of these places. */
export const weakIn = (...codes: readonly CodeOf<MotorQuestionnaire, 'weakness.regions'>[]): When => ({
  item: 'weakness.regions',
  includesAny: codes,
});

/** At least one of these tasks has become hard. */
export const hardTo = (...codes: readonly CodeOf<MotorQuestionnaire, 'weakness.tasks'>[]): When => ({
  item: 'weakness.tasks',
  includesAny: codes,
});

/** Whole months since the first symptom. */
export const onsetWithin = (months: number): When => ({ monthsSince: 'concern.onset', max: months });
/** The first symptom lies at least this many whole months back. */
export const onsetAtLeast = (months: number): When => ({ monthsSince: 'concern.onset', min: months });

/** Age in whole years at least. */
export const aged = (years: number): When => ({ yearsSince: 'about.birth-date', min: years });

/** Came on with this speed. */
export const cameOn = (...codes: readonly CodeOf<MotorQuestionnaire, 'concern.onset-speed'>[]): When => ({
  item: 'concern.onset-speed',
  in: codes,
});

/** Muscle that looks thinner anywhere. */
export const wasting: When = { item: 'weakness.thinner-muscles', includesAny: bodyRegions };
