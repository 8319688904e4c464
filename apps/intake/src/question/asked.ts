import type { AbsentReason, AnswerValue, Item, ItemWording } from '@myotome/questionnaire';

/** A question as it stands on the page: its words, its answer so far, and what is wrong with it. */
export interface Asked {
  readonly item: Item;
  readonly wording: ItemWording;
  readonly value: AnswerValue | undefined;
  readonly absent: AbsentReason | undefined;
  readonly fault: string | undefined;
  /** BCP 47 tag of the wording. */
  readonly language: string;
}

/** The id of the first control of a question; begins all its other ids. */
export function fieldId(linkId: string): string {
  return `q-${linkId.replaceAll('.', '-')}`;
}
