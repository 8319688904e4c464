import { questionnaireIdIn, readQuestionnaireResponse } from '@myotome/fhir';
import type { Pathway } from '@myotome/pathway';
import { parseDay, type Questionnaire } from '@myotome/questionnaire';
import { checkGivenAnswers, type CheckedAnswers } from './answers';
import { excerpt } from './excerpt';
import { longestLine, type Line } from './lines';

/** A line that could be read, or why it could not. */
export type ReadLine =
  | ({
      readonly kind: 'readable';
      readonly id: string | null;
      readonly pathway: Pathway;
      readonly authored: string;
    } & CheckedAnswers)
  | { readonly kind: 'unreadable'; readonly id: string | null; readonly problems: readonly string[] };

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const unreadable = (id: string | null, problem: string): ReadLine => ({ kind: 'unreadable', id, problems: [problem] });

/** The id of a broken line, when the line at least begins with one. */
function idAtHead(head: string): string | null {
  const match = /^\s*\{\s*"id"\s*:\s*"((?:[^"\\\u0000-\u001f]|\\.){0,200})"/.exec(head);
  return match?.[1] ?? null;
}

function idOf(fields: Fields): string | null {
  const { id } = fields;
  return typeof id === 'string' ? id : typeof id === 'number' ? String(id) : null;
}

/** The day of an ISO date or date and time. */
function dayOf(authored: unknown): string | undefined {
  if (typeof authored !== 'string' || !/^\d{4}-\d{2}-\d{2}($|T)/.test(authored)) return undefined;
  const day = authored.slice(0, 10);
  return parseDay(day) ? day : undefined;
}

/**
 * The pathway that a line names: in `pathway`, or by the canonical address of a questionnaire of ours. A line that names
 * none follows the first; one that names an unknown pathway follows none, because other rules would misjudge it.
 */
function pathwayNamed(fields: Fields, pathways: readonly Pathway[]): Pathway | string {
  const named = 'resourceType' in fields ? questionnaireIdIn(fields['questionnaire']) : fields['pathway'];
  const found = pathways.find(({ id }, index) => id === named || (index === 0 && (named ?? null) === null));
  return found ?? `There is no pathway ${excerpt(named)}.`;
}

interface Given {
  readonly authored?: unknown;
  readonly answers?: unknown;
  readonly problems: readonly string[];
}

function givenIn(fields: Fields, questionnaire: Questionnaire): Given | string {
  if (!('resourceType' in fields)) return { authored: fields['authored'], answers: fields['answers'], problems: [] };
  const response = readQuestionnaireResponse(fields, questionnaire);
  if (!response)
    return `A resource of type ${excerpt(fields['resourceType'])} cannot be read, only QuestionnaireResponse.`;
  if (response.status === 'entered-in-error') return 'The response is marked entered-in-error by its sender.';
  return response;
}

function readFields(fields: Fields, pathways: readonly Pathway[]): ReadLine {
  const id = idOf(fields);
  const pathway = pathwayNamed(fields, pathways);
  if (typeof pathway === 'string') return unreadable(id, pathway);
  const { questionnaire } = pathway;
  const given = givenIn(fields, questionnaire);
  if (typeof given === 'string') return unreadable(id, given);
  const authored = dayOf(given.authored);
  if (authored === undefined) return unreadable(id, 'authored must be the day of the answers, as in "2026-03-14".');
  if (!isFields(given.answers)) return unreadable(id, 'answers must be an object of link ids and answers.');
  const checked = checkGivenAnswers(questionnaire, given.answers, authored);
  const nameless = id === null ? ['The line has no id.'] : [];
  return {
    kind: 'readable',
    id,
    pathway,
    authored,
    answers: checked.answers,
    problems: [...nameless, ...given.problems, ...checked.problems],
  };
}

function parse(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    // JSON.parse throws a SyntaxError exactly when the text is not JSON.
    return undefined;
  }
}

/**
 * Reads one line: `{"id", "pathway", "authored", "answers"}`, the pathway as needed, or a FHIR R4
 * QuestionnaireResponse. Never throws.
 *
 * @param pathways those that a line may name, the usual one first
 */
export function readLine(line: Line, pathways: readonly Pathway[]): ReadLine {
  if (line.kind !== 'text') {
    const why = line.kind === 'too-long' ? `longer than ${longestLine} bytes` : 'not UTF-8 text';
    return unreadable(idAtHead(line.head), `The line is ${why}.`);
  }
  const parsed = parse(line.text);
  if (!parsed) return unreadable(idAtHead(line.text), 'The line is not JSON.');
  return isFields(parsed.json) ? readFields(parsed.json, pathways) : unreadable(null, 'The line is not a JSON object.');
}
