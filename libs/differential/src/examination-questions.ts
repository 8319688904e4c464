import type { Answers, AnswerValue, ConditionOf, Item, ItemOf, Questionnaire } from '@myotome/questionnaire';
import type { ExaminationFinding, ExaminationItem, TestKind, TestMeaning, TestResult } from './examination';

/*
 * Examination and tests are asked of the clinician as a questionnaire is asked of the patient. Each item becomes a
 * choice ("exam.gait.pattern") or, where it is measured, a number; a sided item becomes two ("exam.power.grip.right"
 * and "….left"); each test is a choice between the meanings of its result ("test.ck"). So one evaluator judges answers,
 * findings and results together, and what was not examined or not reported yet is unknown rather than normal.
 */

type Sides<E extends ExaminationItem> = E extends { readonly sided: true } ? '.right' | '.left' : '';

type Asked<E extends ExaminationItem, L extends string> = E extends { readonly measure: object }
  ? { readonly linkId: L; readonly type: 'decimal' }
  : E extends { readonly values: readonly { readonly code: infer C extends string }[] }
    ? { readonly linkId: L; readonly type: 'choice'; readonly options: readonly C[] }
    : never;

type QuestionOf<E extends ExaminationItem> = E extends { readonly id: infer I extends string }
  ? Sides<E> extends infer S extends string
    ? S extends string
      ? Asked<E, `exam.${I}${S}`>
      : never
    : never
  : never;

type CodeOfMeaning<T extends TestKind> = T extends {
  readonly meanings: readonly { readonly code: infer C extends string }[];
}
  ? C
  : (typeof plainMeanings)[number]['code'];

type TestQuestionOf<T extends TestKind> = T extends { readonly id: infer I extends string }
  ? { readonly linkId: `test.${I}`; readonly type: 'choice'; readonly options: readonly CodeOfMeaning<T>[] }
  : never;

/** A questionnaire that asks only what a clinician finds. */
interface Bedside<E extends readonly ExaminationItem[], T extends readonly TestKind[]> extends Questionnaire {
  readonly topics: readonly [
    { readonly id: string; readonly items: readonly (QuestionOf<E[number]> | TestQuestionOf<T[number]>)[] },
  ];
}

/** A questionnaire whose items are those of `Q` and what examination `E` and tests `T` ask. */
interface Joined<
  Q extends Questionnaire,
  E extends readonly ExaminationItem[],
  T extends readonly TestKind[],
> extends Questionnaire {
  readonly topics: readonly [{ readonly id: string; readonly items: readonly (ItemOf<Q> | ItemOf<Bedside<E, T>>)[] }];
}

/**
 * A condition over the answers to `Q`, the findings of examination `E` and the results of tests `T`; an unknown id or
 * code does not compile.
 */
export type ConditionOver<
  Q extends Questionnaire,
  E extends readonly ExaminationItem[],
  T extends readonly TestKind[] = readonly [],
> = ConditionOf<Joined<Q, E, T>>;

/** A condition over findings and results alone: it cannot ask what the patient answered. */
export type BedsideCondition<E extends readonly ExaminationItem[], T extends readonly TestKind[]> = ConditionOf<
  Bedside<E, T>
>;

const sides = ['right', 'left'] as const;

const plainMeanings = [
  { code: 'normal', label: 'normal' },
  { code: 'abnormal', label: 'abnormal', abnormal: true },
] as const satisfies readonly TestMeaning[];

/** What the result of a test can mean, normal first. */
export function meaningsOf(test: TestKind): readonly TestMeaning[] {
  return test.meanings ?? plainMeanings;
}

/** The link id under which a finding on an item is judged ("exam.reflex.knee.left"). */
export function examinationLinkId(item: string, side?: 'right' | 'left'): string {
  return side === undefined ? `exam.${item}` : `exam.${item}.${side}`;
}

function questionOf(item: ExaminationItem, linkId: string): Item {
  if (item.measure) return { linkId, type: 'decimal', min: item.measure.min, max: item.measure.max };
  return { linkId, type: 'choice', options: item.values.map((value) => value.code) };
}

function questionsOf(item: ExaminationItem): readonly Item[] {
  if (!item.sided) return [questionOf(item, examinationLinkId(item.id))];
  return sides.map((side) => questionOf(item, examinationLinkId(item.id, side)));
}

/** What a clinician can be asked: an examination, and the tests that may be ordered. */
export interface Asking {
  readonly examination: readonly ExaminationItem[];
  readonly tests: readonly TestKind[];
}

/** What a clinician found: findings, and the results that are back. */
export interface Found {
  readonly findings?: readonly ExaminationFinding[];
  readonly results?: readonly TestResult[];
}

/** The questions that examination and tests ask, in their own order; two where right and left are recorded apart. */
export function clinicianQuestions({ examination, tests }: Asking): readonly Item[] {
  return [
    ...examination.flatMap(questionsOf),
    ...tests.map((test): Item => {
      return { linkId: `test.${test.id}`, type: 'choice', options: meaningsOf(test).map(({ code }) => code) };
    }),
  ];
}

/**
 * Findings and results as answers to the clinician's questions. A later finding on the same item and side replaces an
 * earlier one; a result that is awaited answers nothing.
 */
export function clinicianAnswers({ examination }: Asking, { findings = [], results = [] }: Found): Answers {
  const measured = new Set(examination.filter(({ measure }) => measure).map(({ id }) => id));
  const answers: Record<string, AnswerValue> = {};
  for (const { item, side, value } of findings) {
    answers[examinationLinkId(item, side)] = measured.has(item) ? Number(value) : value;
  }
  for (const { test, meaning } of results) if (meaning !== undefined) answers[`test.${test}`] = meaning;
  return answers;
}
