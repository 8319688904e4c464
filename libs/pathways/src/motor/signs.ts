import type { BedsideCondition } from '@myotome/differential';
import type { examination } from './exam';
import type { tests } from './tests';

/** A condition over what a clinician finds and what tests report; the patient's answers cannot be asked. */
export type Sign = BedsideCondition<typeof examination, typeof tests>;

type Sided = Extract<(typeof examination)[number], { readonly sided: true }>;
type CodeOfSign<I extends Sided['id']> = Extract<Sided, { readonly id: I }>['values'][number]['code'];

/** A sided sign with one of these codes on either side; established as absent only when both sides were examined. */
export function eitherSide<const I extends Sided['id']>(item: I, ...codes: readonly CodeOfSign<I>[]): Sign {
  // The template of two known ids loses the link between id and codes, which the parameters have already checked.
  return { any: (['right', 'left'] as const).map((side) => ({ item: `exam.${item}.${side}`, in: codes })) } as Sign;
}

type IdsUnder<G extends string> = Extract<Sided['id'], `${G}.${string}`> extends `${G}.${infer I}` ? I : never;

/** A muscle group whose power is tested on both sides. */
export type MuscleGroup = IdsUnder<'power'>;

/** A muscle whose bulk is compared between the sides. */
export type Muscle = IdsUnder<'wasting'>;

/** Less than full power of a muscle group on either side, found on examination. */
export const weakOnExamination = (group: MuscleGroup): Sign => eitherSide(`power.${group}`, '4', '3', '2', '1', '0');

/** Wasting of a muscle on either side, found on examination. */
export const wastedOnExamination = (muscle: Muscle): Sign => eitherSide(`wasting.${muscle}`, 'wasted');
