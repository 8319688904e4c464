import {
  isCodes,
  parseDay,
  type AnswerValue,
  type CodeOf,
  type ItemOf,
  type LinkId,
  type Questionnaire,
} from '@myotome/questionnaire';

/** The clinical words for one question's answers: a phrase for each code, or a frame around a value. */
export interface Term {
  readonly label: string;
  /** Code to phrase; `true` and `false` for a boolean. */
  readonly phrases?: Readonly<Record<string, string>>;
  /** `{value}` stands for the answer, `{date}` and `{month}` for an ISO date or month in words. */
  readonly frame?: string;
}

/** Clinical words by link id. */
export type Terms = Readonly<Record<string, Term>>;

type PhraseKey<Q extends Questionnaire, L extends LinkId<Q>> =
  Extract<ItemOf<Q>, { readonly linkId: L }> extends { readonly type: 'boolean' } ? 'true' | 'false' : CodeOf<Q, L>;

type TermOf<Q extends Questionnaire, L extends LinkId<Q>> = [PhraseKey<Q, L>] extends [never]
  ? { readonly label: string; readonly frame: string }
  : { readonly label: string; readonly phrases: Readonly<Record<PhraseKey<Q, L>, string>> };

/** The clinical words that questionnaire `Q` needs: a missing question or code does not compile. */
export type TermsOf<Q extends Questionnaire> = { readonly [L in LinkId<Q>]: TermOf<Q, L> };

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** "22 November 2026", or "November 2026" without the day; text that is no date is returned as it is. */
export function dateInWords(isoDate: string, withDay: boolean): string {
  const day = parseDay(isoDate);
  const month = day && monthNames[day.month - 1];
  if (!day || !month) return isoDate;
  return `${withDay ? `${day.day} ` : ''}${month} ${day.year}`;
}

function frameValue(frame: string, value: string): string {
  return frame.replace(/\{(value|date|month)\}/g, (_, kind: string) =>
    kind === 'value' ? value : dateInWords(value, kind === 'date'),
  );
}

function describeOne(term: Term | undefined, value: string): string {
  const phrase = term?.phrases && Object.hasOwn(term.phrases, value) ? term.phrases[value] : undefined;
  if (phrase !== undefined) return phrase;
  return term?.frame === undefined ? value : frameValue(term.frame, value);
}

/**
 * An answer in clinical words: "right hand and right foot or lower leg", "steadily progressive", "3 falls in three months".
 * A code without a phrase stands for itself; a question without an answer is "not answered".
 */
export function describeAnswer(terms: Terms, linkId: string, value: AnswerValue | undefined): string {
  if (value === undefined) return 'not answered';
  const term = Object.hasOwn(terms, linkId) ? terms[linkId] : undefined;
  if (!isCodes(value)) return describeOne(term, String(value));
  return joinWords(value.map((code) => describeOne(term, String(code))));
}
