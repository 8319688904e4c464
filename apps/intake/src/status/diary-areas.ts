import type { DiaryArea, DiaryLevel } from '@myotome/contract';

/** The question of the form that each area goes back to: a form without it has no use for the area. */
export const questionOf: Readonly<Record<DiaryArea, string>> = {
  buttons: 'function.dressing-hygiene',
  stairs: 'function.climbing-stairs',
  speech: 'function.speech',
  swallowing: 'function.swallowing',
  breathing: 'function.dyspnea',
};

/** The areas in the order in which they are asked. */
export const diaryAreas = Object.keys(questionOf) as readonly DiaryArea[];

/** The levels from best to worst. */
export const diaryLevels: readonly DiaryLevel[] = ['as-usual', 'harder', 'much-harder', 'not-at-all'];

/** Whether a code is a level. */
export function isLevel(code: string): code is DiaryLevel {
  return (diaryLevels as readonly string[]).includes(code);
}
