import { allItems, wholeMonthsBetween, type Answers, type Questionnaire } from '@myotome/questionnaire';

/** The twelve functions of the ALSFRS-R, asked in our own words, each from 0 (none) to 4 (normal). */
const functionItems = [
  'function.speech',
  'function.salivation',
  'function.swallowing',
  'function.handwriting',
  'function.cutting-food',
  'function.dressing-hygiene',
  'function.turning-in-bed',
  'function.walking',
  'function.climbing-stairs',
  'function.dyspnea',
  'function.orthopnea',
  'function.respiratory-insufficiency',
] as const;

/** The best possible total, in points. */
export const bestFunction = functionItems.length * 4;

/** Self-reported function on the day of answering. */
export interface FunctionScore {
  /** Points from 0 to 48, more is better; absent unless all twelve were answered. */
  readonly total: number | undefined;
  /** Link ids answered, and those below normal. */
  readonly answered: readonly string[];
  readonly reduced: readonly string[];
}

/** Whether a questionnaire asks for function at all, so that its absence can be told from silence. */
export function asksFunction(questionnaire: Questionnaire): boolean {
  const asked = new Set(allItems(questionnaire).map(({ linkId }) => linkId));
  return functionItems.some((linkId) => asked.has(linkId));
}

function points(value: Answers[string]): number | undefined {
  return typeof value === 'string' && /^[0-4]$/.test(value) ? Number(value) : undefined;
}

/** Adds up the functions answered. A total of fewer than twelve would look like loss, so it is not given. */
export function functionScore(answers: Answers): FunctionScore {
  const scored = functionItems.flatMap((linkId) => {
    const score = points(answers[linkId]);
    return score === undefined ? [] : [{ linkId, score }];
  });
  return {
    total: scored.length === functionItems.length ? scored.reduce((sum, { score }) => sum + score, 0) : undefined,
    answered: scored.map(({ linkId }) => linkId),
    reduced: scored.filter(({ score }) => score < 4).map(({ linkId }) => linkId),
  };
}

/**
 * Points lost a month since the first symptom: (48 - total) / months, positive for loss.
 * The formula is that of the published progression rate; it assumes full function before onset.
 * @param onset ISO month or date of the first symptom
 * @param authored ISO date of answering
 * @returns undefined when less than one whole month has passed or a date cannot be read
 */
export function pointsLostPerMonth(total: number, onset: string, authored: string): number | undefined {
  const months = wholeMonthsBetween(onset, authored);
  return months >= 1 ? (bestFunction - total) / months : undefined;
}
