/** FHIR R4 Questionnaire item types, with `multi` for a repeating choice and `month` for a year-month date. */
export type ItemType = 'boolean' | 'choice' | 'multi' | 'date' | 'month' | 'integer' | 'decimal' | 'text';

/** What one answer may hold: a code, a list of codes, a number, yes/no, text, or an ISO date ("1968-03-04") or month ("2026-06"). */
export type AnswerValue = string | number | boolean | readonly string[];

/** Answers by link id. A link id that is absent was not answered, which never means "no". */
export type Answers = Readonly<Record<string, AnswerValue | undefined>>;

/** Why an asked question has no answer: the person is not sure, or chose not to say (FHIR data-absent-reason codes). */
export type AbsentReason = 'asked-unknown' | 'asked-declined';

/** Reasons given instead of an answer, by link id. */
export type Absences = Readonly<Record<string, AbsentReason | undefined>>;

/** One question. Wording lives apart, one file a language, so that stored answers are free of language. */
export interface Item {
  readonly linkId: string;
  readonly type: ItemType;
  /** Codes that may be answered, in the order shown (choice and multi). */
  readonly options?: readonly string[];
  /** The question must be answered before the intake can be submitted. */
  readonly required?: true;
  /** The code that stands alone in a multi ("none of these"). */
  readonly exclusive?: string;
  /** A code that says "I do not know": tests for the other codes are then unknown, not "no". */
  readonly unsure?: string;
  /** Shown only when this holds; absent means always. */
  readonly shownWhen?: Condition;
  /** Longest text, in characters. */
  readonly maxLength?: number;
  /** Smallest and largest number, inclusive. */
  readonly min?: number;
  readonly max?: number;
  /** What the number counts ("falls", "units a week"); what a patient reads of it is in the wording. */
  readonly unit?: string;
}

/** Questions that belong together, asked on one page or on several in a row. */
export interface Topic {
  readonly id: string;
  /** Most questions on one page, where the usual number does not suit. */
  readonly questionsPerPage?: number;
  readonly items: readonly Item[];
}

/** A questionnaire: its identity, its version and its topics in the order asked. */
export interface Questionnaire {
  readonly id: string;
  /** Semantic version; a sealed response is pinned to it. */
  readonly version: string;
  readonly topics: readonly Topic[];
}

/**
 * A condition over answers, as data. Evaluated in two values by `visibleItems` and in three values by triage.
 * `monthsSince` and `yearsSince` count whole months or years from the answered date to the day the answers were authored.
 * `regions` counts how many of the four ALS body regions the codes of an item fall into.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeast: number; readonly of: readonly Condition[] }
  | { readonly item: string; readonly is: string | boolean }
  | { readonly item: string; readonly in: readonly string[] }
  | { readonly item: string; readonly includes: string }
  | { readonly item: string; readonly includesAny: readonly string[] }
  | { readonly item: string; readonly answered: true }
  | { readonly item: string; readonly min?: number; readonly max?: number }
  | { readonly monthsSince: string; readonly min?: number; readonly max?: number }
  | { readonly yearsSince: string; readonly min?: number; readonly max?: number }
  | { readonly regions: string; readonly atLeast: number };

/** The items of a questionnaire, as a union of their literal types. */
export type ItemOf<Q extends Questionnaire> = Q['topics'][number]['items'][number];

/** The link ids of a questionnaire; an unknown one does not compile. */
export type LinkId<Q extends Questionnaire> = ItemOf<Q>['linkId'];

/** The codes that item `L` of questionnaire `Q` offers. */
export type CodeOf<Q extends Questionnaire, L extends LinkId<Q>> =
  Extract<ItemOf<Q>, { readonly linkId: L }> extends { readonly options: readonly (infer C extends string)[] }
    ? C
    : never;

type LinkIdOfType<I extends Item, T extends ItemType> = Extract<I, { readonly type: T }>['linkId'];

/** The tests that one item allows, decided by its type and its own codes. */
type TestOf<I extends Item> = I extends { readonly linkId: infer L extends string; readonly type: infer T }
  ? | { readonly item: L; readonly answered: true }
    | (T extends 'boolean'
        ? { readonly item: L; readonly is: boolean }
        : I extends { readonly options: readonly (infer C extends string)[] }
          ? T extends 'choice'
            ? { readonly item: L; readonly is: C } | { readonly item: L; readonly in: readonly C[] }
            : { readonly item: L; readonly includes: C } | { readonly item: L; readonly includesAny: readonly C[] }
          : T extends 'integer' | 'decimal'
            ? { readonly item: L; readonly min?: number; readonly max?: number }
            : never)
  : never;

/** A condition that can only name questions and codes that questionnaire `Q` really has. */
export type ConditionOf<Q extends Questionnaire> =
  | { readonly all: readonly ConditionOf<Q>[] }
  | { readonly any: readonly ConditionOf<Q>[] }
  | { readonly not: ConditionOf<Q> }
  | { readonly atLeast: number; readonly of: readonly ConditionOf<Q>[] }
  | TestOf<ItemOf<Q>>
  | { readonly monthsSince: LinkIdOfType<ItemOf<Q>, 'month' | 'date'>; readonly min?: number; readonly max?: number }
  | { readonly yearsSince: LinkIdOfType<ItemOf<Q>, 'month' | 'date'>; readonly min?: number; readonly max?: number }
  | { readonly regions: LinkIdOfType<ItemOf<Q>, 'multi'>; readonly atLeast: number };

/** Every item of a questionnaire in the order asked. */
export function allItems(questionnaire: Questionnaire): readonly Item[] {
  return questionnaire.topics.flatMap((topic) => topic.items);
}
