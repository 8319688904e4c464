import { linkedSignal, type WritableSignal } from '@angular/core';
import type { AnswerValue } from '@myotome/questionnaire';

/** How an answer is shown in a field, and read from it. */
export interface FieldFormat<T> {
  readonly blank: T;
  show(value: AnswerValue): T;
  /** `undefined` when what stands in the field is no answer. */
  read(typed: T): AnswerValue | undefined;
}

/** What a field is told: its answer, and whether the question was left with a reason. */
export interface FieldState {
  readonly value: AnswerValue | undefined;
  readonly left: boolean;
}

/**
 * What stands in a field. It follows the answer, but leaves alone what is being typed: a half-written date is no
 * answer yet, and must not vanish because of that.
 */
export function draft<T>(state: () => FieldState, format: FieldFormat<T>): WritableSignal<T> {
  return linkedSignal<FieldState, T>({
    source: state,
    computation: ({ value, left }, previous) => {
      if (left) return format.blank;
      if (value === undefined) return previous?.value ?? format.blank;
      return previous && format.read(previous.value) === value ? previous.value : format.show(value);
    },
  });
}
