import type { CodeOf, ConditionOf, LinkId } from '@myotome/questionnaire';
import type { Rule } from '@myotome/triage';
import type { SourceKey } from '../evidence';
import type { HeadacheQuestionnaire } from '../questionnaire';

/** A condition over the headache questionnaire; an unknown question or code does not compile. */
export type When = ConditionOf<HeadacheQuestionnaire>;

/** A rule of the headache pack: its questions, codes and sources are checked by the compiler. */
export interface HeadacheRule extends Rule<When> {
  readonly sources: readonly SourceKey[];
  readonly unanswered?: readonly LinkId<HeadacheQuestionnaire>[];
}

export const all = (...parts: readonly When[]): When => ({ all: parts });
export const any = (...parts: readonly When[]): When => ({ any: parts });
export const not = (part: When): When => ({ not: part });

/** At least one of these warning signs was noticed. */
export const warning = (...codes: readonly CodeOf<HeadacheQuestionnaire, 'headache.warning'>[]): When => ({
  item: 'headache.warning',
  includesAny: codes,
});

/** The headache feels like at least one of these. */
export const feels = (...codes: readonly CodeOf<HeadacheQuestionnaire, 'headache.feel'>[]): When => ({
  item: 'headache.feel',
  includesAny: codes,
});

/** At least one of these conditions is known. */
export const known = (...codes: readonly CodeOf<HeadacheQuestionnaire, 'history.conditions'>[]): When => ({
  item: 'history.conditions',
  includesAny: codes,
});

/** At least one of these medicines is taken. */
export const takes = (...codes: readonly CodeOf<HeadacheQuestionnaire, 'history.medicines'>[]): When => ({
  item: 'history.medicines',
  includesAny: codes,
});

/** Age in whole years at least. */
export const aged = (years: number): When => ({ yearsSince: 'about.birth-date', min: years });
/** Known to be younger than this, in whole years. */
export const youngerThan = (years: number): When => ({ yearsSince: 'about.birth-date', max: years - 1 });

export const steadilyWorse: When = { item: 'concern.course', is: 'steadily-worse' };
/** Known not to be getting worse. */
export const notWorse: When = { item: 'concern.course', in: ['comes-and-goes', 'stable', 'improving'] };
/**
 * Headaches the patient has had in the same way for years. Used as an exception only, so that a new headache, a changed
 * one, one about which the patient is unsure and one about which nothing was said are all treated alike.
 */
export const sameForYears: When = { item: 'concern.pattern', is: 'same-for-years' };
/** Sight that goes grey for moments, or double. */
export const sightChange: When = warning('sight-greys-out', 'double-vision');
export const bloodThinner: When = takes('blood-thinner');
