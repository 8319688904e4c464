import {
  itemsById,
  parseDay,
  wholeMonthsBetween,
  type Answers,
  type AnswerValue,
  type Questionnaire,
} from '@myotome/questionnaire';

const twoFigures = (number: number): string => String(number).padStart(2, '0');

/** An ISO date or month moved by whole months; a day that the new month does not have becomes its last. */
function movedBy(months: number, text: string): string {
  const day = parseDay(text);
  if (!day) return text;
  const first = new Date(Date.UTC(day.year, day.month - 1 + months, 1));
  const month = `${first.getUTCFullYear()}-${twoFigures(first.getUTCMonth() + 1)}`;
  if (text.length === 7) return month;
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return `${month}-${twoFigures(Math.min(day.day, last))}`;
}

/** Answers given on one day as the same person would give them on another: ages and durations stay as they were. */
export function givenOn(
  day: string,
  {
    questionnaire,
    authored,
    answers,
  }: { readonly questionnaire: Questionnaire; readonly authored: string; readonly answers: Answers },
): Record<string, AnswerValue> {
  const months = wholeMonthsBetween(`${authored.slice(0, 7)}-01`, `${day.slice(0, 7)}-01`);
  const items = itemsById(questionnaire);
  const moved = Object.entries(answers).flatMap(([linkId, value]) => {
    if (value === undefined) return [];
    const type = items.get(linkId)?.type;
    const isDay = (type === 'date' || type === 'month') && typeof value === 'string';
    return [[linkId, isDay ? movedBy(months, value) : value] as const];
  });
  return Object.fromEntries(moved);
}
