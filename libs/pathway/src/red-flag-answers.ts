import type { CodeOf, Item, ItemOf, LinkId, Questionnaire } from '@myotome/questionnaire';

/**
 * Answers to one question that raise suspicion. What a pathway says here is what its rules are held to: giving such an
 * answer never lowers a disposition, and leaving out any other answer never does either. Drawn from the sources, not
 * from the rules. A question may have several entries; an answer that no entry names is benign.
 */
export interface RedFlagAnswers {
  readonly linkId: string;
  /** Codes of a question that offers them, or the answer to a yes/no question. */
  readonly values?: readonly (string | boolean)[];
  /** Whether the values stand in order, the mildest first, so that each weighs more than those before it. */
  readonly ordered?: true;
  /** Smallest and largest number; whole months since an answered month, whole years since an answered date. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /**
   * The answers that these outweigh, beside silence; absent, all benign ones. Empty for an answer of a kind of its own,
   * which speaks for one disease and against another: it is compared with nothing, not even with silence, which may hide
   * the graver answer.
   */
  readonly over?: readonly (string | boolean)[];
}

type Coded<L extends string, C> = {
  readonly linkId: L;
  readonly values: readonly C[];
  readonly ordered?: true;
  readonly over?: readonly C[];
};

interface Counted<L extends string> {
  readonly linkId: L;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly over?: readonly [];
}

type TypeOf<Q extends Questionnaire, L extends LinkId<Q>> = Extract<ItemOf<Q>, { readonly linkId: L }>['type'];

/** Red-flag answers that can only name questions and codes that questionnaire `Q` really has. */
export type RedFlagAnswersOf<Q extends Questionnaire> = {
  [L in LinkId<Q>]: TypeOf<Q, L> extends 'boolean'
    ? Coded<L, boolean>
    : TypeOf<Q, L> extends Extract<Item['type'], 'choice' | 'multi'>
      ? Coded<L, CodeOf<Q, L>>
      : TypeOf<Q, L> extends 'text'
        ? never
        : Counted<L>;
}[LinkId<Q>];
