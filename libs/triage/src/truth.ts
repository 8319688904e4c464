import type { Truth } from '@myotome/questionnaire';

/*
 * The three truths as numbers, so ordered that "all" is the least of its parts, "any" the greatest and "not" the
 * mirror image.
 */
export const no = 0;
export const unknown = 1;
export const yes = 2;

/** By number: the truth in words. */
export const truthNames: readonly Truth[] = ['no', 'unknown', 'yes'];
