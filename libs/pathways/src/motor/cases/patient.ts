import type { ItemOf } from '@myotome/questionnaire';
import type { WorkedCase } from '@myotome/pathway';
import type { MotorQuestionnaire } from '../questionnaire';

type AnswerOf<I> = I extends { readonly type: 'boolean' }
  ? boolean
  : I extends { readonly type: 'multi'; readonly options: readonly (infer C)[] }
    ? readonly C[]
    : I extends { readonly options: readonly (infer C)[] }
      ? C
      : I extends { readonly type: 'integer' | 'decimal' }
        ? number
        : string;

/** Answers to the motor questionnaire; an unknown question or code does not compile. */
export type MotorAnswers = { readonly [I in ItemOf<MotorQuestionnaire> as I['linkId']]?: AnswerOf<I> };

/** A worked case of the motor pathway. */
export interface MotorCase extends WorkedCase {
  readonly answers: MotorAnswers & WorkedCase['answers'];
}

/** The safety screen, all clear. */
export const safe = {
  'urgent.breathing-now': false,
  'urgent.sudden-stroke-signs': 'none',
  'urgent.rapid-weakness': 'none',
  'urgent.cannot-swallow': false,
  'urgent.saddle-bladder-bowel': false,
  'urgent.other-emergency': false,
  'urgent.self-harm': false,
} as const satisfies MotorAnswers;

/** Everything that is asked of everybody, answered without a finding. A case overrides what it has to tell. */
export const otherwiseWell = {
  ...safe,
  'about.respondent': 'self',
  'about.dominant-hand': 'right',
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
  'history.medicines-list': 'None',
  'history.allergies': 'None known',
  'history.diet': 'mixed',
  'history.alcohol-units': 6,
  'history.smoking': 'never',
  'history.exposure': ['none'],
  'wellbeing.gad2-nervous': '1',
  'wellbeing.gad2-worry': '0',
  'wellbeing.worried-about-als': false,
  'visit.needs': ['none'],
} as const satisfies MotorAnswers;

/** Who it is: date of birth, sex, and the last two figures of a telephone number that is kept for fiction. */
export function person(birthDate: string, sex: 'female' | 'male', lastFigures: string): MotorAnswers {
  return { 'about.birth-date': birthDate, 'about.sex': sex, 'about.callback-phone': `020 7946 00${lastFigures}` };
}

/** When and how it began, and how the patient puts it. */
export function began(
  onset: string,
  speed: NonNullable<MotorAnswers['concern.onset-speed']>,
  words: string,
): MotorAnswers {
  return { 'concern.onset': onset, 'concern.onset-speed': speed, 'concern.in-own-words': words };
}

type FunctionItem = Extract<keyof MotorAnswers, `function.${string}`> extends `function.${infer F}` ? F : never;
type Score = '0' | '1' | '2' | '3' | '4';

/** The twelve function items: normal, except for those named. */
export function functionNow(reduced: Partial<Readonly<Record<FunctionItem, Score>>> = {}): MotorAnswers {
  const score = (item: FunctionItem): Score => reduced[item] ?? '4';
  return {
    'function.speech': score('speech'),
    'function.salivation': score('salivation'),
    'function.swallowing': score('swallowing'),
    'function.handwriting': score('handwriting'),
    'function.cutting-food': score('cutting-food'),
    'function.dressing-hygiene': score('dressing-hygiene'),
    'function.turning-in-bed': score('turning-in-bed'),
    'function.walking': score('walking'),
    'function.climbing-stairs': score('climbing-stairs'),
    'function.dyspnea': score('dyspnea'),
    'function.orthopnea': score('orthopnea'),
    'function.respiratory-insufficiency': score('respiratory-insufficiency'),
  };
}
