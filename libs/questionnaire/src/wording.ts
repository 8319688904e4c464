import type { CodeOf, ItemOf, LinkId, Questionnaire } from './questionnaire';

/** What a patient reads for one question. */
export interface ItemWording {
  readonly text: string;
  /** One line of help under the question. */
  readonly hint?: string;
  readonly options?: Readonly<Record<string, OptionWording>>;
  /** What a number counts, beside its field and after the answer: "cups a day". */
  readonly unit?: string;
}

/** The words for one answer, with an optional second line. */
export interface OptionWording {
  readonly text: string;
  readonly hint?: string;
}

/** All words of a questionnaire in one language. */
export interface Wording {
  readonly language: string;
  readonly title: string;
  readonly topics: Readonly<Record<string, { readonly title: string; readonly intro?: string }>>;
  readonly items: Readonly<Record<string, ItemWording>>;
}

type UnitOfItem<Q extends Questionnaire, L extends LinkId<Q>> =
  Extract<ItemOf<Q>, { readonly linkId: L }> extends { readonly unit: string } ? { readonly unit: string } : object;

type WordingOfItem<Q extends Questionnaire, L extends LinkId<Q>> = [CodeOf<Q, L>] extends [never]
  ? { readonly text: string; readonly hint?: string } & UnitOfItem<Q, L>
  : {
      readonly text: string;
      readonly hint?: string;
      readonly options: { readonly [C in CodeOf<Q, L>]: OptionWording };
    };

/** The words that questionnaire `Q` needs: a missing question, answer or topic does not compile. */
export interface WordingOf<Q extends Questionnaire> extends Wording {
  readonly topics: { readonly [T in Q['topics'][number]['id']]: { readonly title: string; readonly intro?: string } };
  readonly items: { readonly [L in ItemOf<Q>['linkId']]: WordingOfItem<Q, L> };
}
