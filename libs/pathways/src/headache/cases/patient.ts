import type { WorkedCase } from '@myotome/pathway';
import type { ItemOf } from '@myotome/questionnaire';
import type { HeadacheQuestionnaire } from '../questionnaire';

type AnswerOf<I> = I extends { readonly type: 'boolean' }
  ? boolean
  : I extends { readonly type: 'multi'; readonly options: readonly (infer C)[] }
    ? readonly C[]
    : I extends { readonly options: readonly (infer C)[] }
      ? C
      : string;

/** Answers to the headache questionnaire; an unknown question or code does not compile. */
export type HeadacheAnswers = { readonly [I in ItemOf<HeadacheQuestionnaire> as I['linkId']]?: AnswerOf<I> };

/** A worked case of the headache pathway. */
export interface HeadacheCase extends WorkedCase {
  readonly answers: HeadacheAnswers & WorkedCase['answers'];
}

/** Everything that is asked of everybody, answered without a finding. A case overrides what it has to tell. */
export const otherwiseWell = {
  'urgent.sudden-worst': 'none',
  'urgent.fever-stiff-neck-rash': false,
  'urgent.brain-signs': 'none',
  'urgent.head-injury': 'none',
  'urgent.sight': false,
  'urgent.self-harm': false,
  'about.respondent': 'self',
  'headache.feel': ['none'],
  'headache.warning': ['none'],
  'medicines.days': 'under-10',
  'home.others-or-better-away': 'no',
  'history.conditions': ['none'],
  'history.medicines': ['none'],
  'history.pregnancy': 'no',
  'history.family': ['none'],
  'wellbeing.worried': false,
  'wellbeing.low-mood': false,
} as const satisfies HeadacheAnswers;

/** Who it is: date of birth, sex, and the last two figures of a telephone number that is kept for fiction. */
export function person(birthDate: string, sex: 'female' | 'male', lastFigures: string): HeadacheAnswers {
  return { 'about.birth-date': birthDate, 'about.sex': sex, 'about.callback-phone': `020 7946 00${lastFigures}` };
}

/** Since when, whether it is new, and how it goes. */
export function since(
  onset: string,
  pattern: NonNullable<HeadacheAnswers['concern.pattern']>,
  course: NonNullable<HeadacheAnswers['concern.course']>,
): HeadacheAnswers {
  return { 'concern.onset': onset, 'concern.pattern': pattern, 'concern.course': course };
}
