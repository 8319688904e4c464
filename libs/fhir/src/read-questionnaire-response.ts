import { itemsById, type Answers, type AnswerValue, type Questionnaire } from '@myotome/questionnaire';

/** What was read of a QuestionnaireResponse. The answers are not validated yet. */
export interface ReadResponse {
  readonly id?: string;
  /** As sent: an ISO date, or date and time. */
  readonly authored?: string;
  readonly status?: string;
  readonly answers: Answers;
  /** Sentences about what could not be read, each naming its link id. */
  readonly problems: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;
type Value = string | number | boolean;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * Every question with its answers, in document order, however deeply groups are nested.
 * Written with a list of what is still to visit, so that a hostile depth cannot exhaust the stack.
 */
function questionsIn(resource: Fields): readonly Fields[] {
  const questions: Fields[] = [];
  const waiting = [...listOf(resource['item'])].reverse();
  while (waiting.length > 0) {
    const item = waiting.pop();
    if (!isFields(item)) continue;
    const answers = listOf(item['answer']).filter(isFields);
    if (answers.length > 0) questions.push(item);
    const below = [...answers.flatMap((answer) => listOf(answer['item'])), ...listOf(item['item'])];
    for (const child of below.reverse()) waiting.push(child);
  }
  return questions;
}

const plainValues = ['valueBoolean', 'valueInteger', 'valueDecimal', 'valueDate', 'valueString'] as const;

function valueOf(answer: Fields): Value | undefined {
  const coding = answer['valueCoding'];
  if (isFields(coding)) return textOf(coding['code']);
  const value = plainValues.map((name) => answer[name]).find((found) => found !== undefined);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/** An answer that only says why there is none (data-absent-reason) is no answer and no fault. */
const saysWhyAbsent = (answer: Fields): boolean =>
  Object.keys(answer).every((key) => key === 'extension' || key.startsWith('_'));

function toAnswer(values: readonly Value[], isMulti: boolean): AnswerValue | undefined {
  const [only] = values;
  return isMulti || values.length > 1 ? values.map(String) : only;
}

/** Adds the values of one question to those of its link id; returns what could not be read. */
function readQuestion(question: Fields, values: Map<string, Value[]>): readonly string[] {
  const linkId = textOf(question['linkId']);
  if (linkId === undefined) return ['An item has an answer but no linkId; it is ignored.'];
  return listOf(question['answer'])
    .filter(isFields)
    .flatMap((answer) => {
      const value = valueOf(answer);
      if (value !== undefined) values.set(linkId, [...(values.get(linkId) ?? []), value]);
      if (value !== undefined || saysWhyAbsent(answer)) return [];
      return [`${linkId}: an answer has no value of a kind that can be read; it is ignored.`];
    });
}

/**
 * Reads a FHIR R4 QuestionnaireResponse: groups of any depth, answers as boolean, coding, date, integer, decimal or
 * string. Items repeated under one link id are read together.
 * @param resource parsed JSON from outside
 * @returns `undefined` when it is no QuestionnaireResponse; never throws
 */
export function readQuestionnaireResponse(resource: unknown, questionnaire: Questionnaire): ReadResponse | undefined {
  if (!isFields(resource) || resource['resourceType'] !== 'QuestionnaireResponse') return undefined;
  const items = itemsById(questionnaire);
  const values = new Map<string, Value[]>();
  const problems = questionsIn(resource).flatMap((question) => readQuestion(question, values));
  return {
    id: textOf(resource['id']),
    authored: textOf(resource['authored']),
    status: textOf(resource['status']),
    answers: Object.fromEntries(
      [...values].map(([linkId, given]) => [linkId, toAnswer(given, items.get(linkId)?.type === 'multi')]),
    ),
    problems,
  };
}
