import type { Answers, AnswerValue, Item, Questionnaire, Topic } from '@myotome/questionnaire';
import type { QuestionnaireResponse, ResponseAnswer, ResponseItem } from './questionnaire-response';

/** What goes into a QuestionnaireResponse. */
export interface ResponseToWrite {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  /** ISO date, or date and time. */
  readonly authored: string;
  readonly id?: string;
  /** "Patient/123". */
  readonly subject?: string;
  readonly status?: QuestionnaireResponse['status'];
}

const canonicalStart = 'urn:myotome:questionnaire:';

/** The canonical address of a questionnaire, with its version. */
export function canonicalOf({ id, version }: Questionnaire): string {
  return `${canonicalStart}${id}|${version}`;
}

/** The id of the questionnaire that a canonical address names; undefined when it is not one of ours. */
export function questionnaireIdIn(canonical: unknown): string | undefined {
  if (typeof canonical !== 'string' || !canonical.startsWith(canonicalStart)) return undefined;
  return canonical.slice(canonicalStart.length).split('|', 1)[0];
}

/** The code system of a questionnaire's own answer codes. */
export function codeSystemOf({ id }: Questionnaire): string {
  return `urn:myotome:codes:${id}`;
}

function writeValue(item: Item, value: string | number | boolean, system: string): ResponseAnswer {
  switch (item.type) {
    case 'boolean':
      return { valueBoolean: value === true };
    case 'choice':
    case 'multi':
      return { valueCoding: { system, code: String(value) } };
    case 'integer':
      return { valueInteger: Number(value) };
    case 'decimal':
      return { valueDecimal: Number(value) };
    case 'date':
    case 'month':
      return { valueDate: String(value) };
    case 'text':
      return { valueString: String(value) };
  }
}

function writeItem(item: Item, value: AnswerValue | undefined, system: string): readonly ResponseItem[] {
  if (value === undefined) return [];
  const values: readonly (string | number | boolean)[] = typeof value === 'object' ? value : [value];
  if (values.length === 0) return [];
  return [{ linkId: item.linkId, answer: values.map((one) => writeValue(item, one, system)) }];
}

/**
 * Writes answers as a FHIR R4 QuestionnaireResponse, one group for each topic that has an answer.
 * A month is written as a date of year and month, which FHIR allows. Answers must have been validated.
 */
export function writeQuestionnaireResponse(response: ResponseToWrite): QuestionnaireResponse {
  const { questionnaire, answers, authored, id, subject, status = 'completed' } = response;
  const system = codeSystemOf(questionnaire);
  const group = (topic: Topic): readonly ResponseItem[] => {
    const item = topic.items.flatMap((each) => writeItem(each, answers[each.linkId], system));
    return item.length === 0 ? [] : [{ linkId: topic.id, item }];
  };
  return {
    resourceType: 'QuestionnaireResponse',
    ...(id !== undefined && { id }),
    questionnaire: canonicalOf(questionnaire),
    status,
    ...(subject !== undefined && { subject: { reference: subject } }),
    authored,
    item: questionnaire.topics.flatMap(group),
  };
}
