import type { ExaminationFinding, TestResult } from '@myotome/differential';
import type { SourceKey } from '../../evidence';
import { otherwiseWell, type MotorAnswers } from '../../cases/patient';

/** The textbook picture of one condition: what a typical form, and where it matters a typical examination, looks like. */
export interface Picture {
  /** Id of the condition that must stand among the first three. */
  readonly condition: string;
  readonly title: string;
  /** Where the picture is described. */
  readonly sources: readonly SourceKey[];
  /** What stands in the picture that no opened source confirms. */
  readonly unverified?: string;
  readonly answers: MotorAnswers;
  readonly findings?: readonly ExaminationFinding[];
  readonly results?: readonly TestResult[];
}

/** The day on which every picture is told. */
export const toldOn = '2026-11-22';

/** What a picture says of weakness, all of it answered. */
interface Weakness {
  readonly regions: NonNullable<MotorAnswers['weakness.regions']>;
  readonly course: NonNullable<MotorAnswers['weakness.course']>;
  readonly tasks: NonNullable<MotorAnswers['weakness.tasks']>;
  readonly spread?: NonNullable<MotorAnswers['weakness.spread']>;
  readonly pain?: NonNullable<MotorAnswers['weakness.pain-at-start']>;
  readonly worseWithUse?: boolean;
}

/** Weakness that began in the first of its regions; painless, within one place and not worse with use unless said. */
export function weakIn({ regions, course, tasks, spread, pain, worseWithUse }: Weakness): MotorAnswers {
  const [first] = regions;
  return {
    'weakness.regions': regions,
    ...(first && { 'weakness.first-region': first }),
    'weakness.course': course,
    'weakness.tasks': tasks,
    'weakness.spread': spread ?? 'no',
    'weakness.pain-at-start': pain ?? 'none',
    'weakness.worse-with-use': worseWithUse ?? false,
  };
}

/** A form on which nothing else is remarkable. */
export const form = (sex: 'female' | 'male', birthDate: string, answers: MotorAnswers): MotorAnswers => ({
  ...otherwiseWell,
  'about.sex': sex,
  'about.birth-date': birthDate,
  ...answers,
});

export const thighs = ['right-hip-thigh', 'left-hip-thigh'] as const;
export const shoulders = ['right-shoulder-arm', 'left-shoulder-arm'] as const;
export const hands = ['right-hand', 'left-hand'] as const;
export const feet = ['right-foot-ankle', 'left-foot-ankle'] as const;
