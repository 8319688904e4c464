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
  let text = words[0] ?? '';
  for (let place = 1; place < words.length; place += 1) {
    text += `${place < words.length - 1 ? ', ' : ' and '}${words[place] ?? ''}`;
  }
  return text;
}

/** "22 November 2026", or "November 2026" without the day; text that is no date is returned as it is. */
export function dateInWords(isoDate: string, withDay: boolean): string {
  const day = parseDay(isoDate);
  const month = day && monthNames[day.month - 1];
  if (!day || !month) return isoDate;
  return `${withDay ? `${day.day} ` : ''}${month} ${day.year}`;
}

type Describe = (value: string) => string;

const inFrame: Readonly<Record<string, Describe>> = {
  value: (value) => value,
  date: (value) => dateInWords(value, true),
  month: (value) => dateInWords(value, false),
};

/** Takes a frame apart at its places, once for all the answers that will stand in it. */
function framing(frame: string): Describe {
  const pieces = frame.split(/\{(value|date|month)\}/).map((piece, index): Describe => {
    // What was split at stands at every second place.
    return (index % 2 === 1 ? inFrame[piece] : undefined) ?? (() => piece);
  });
  return (value) => pieces.reduce((text, piece) => text + piece(value), '');
}

function describing({ phrases = {}, frame }: Term): Describe {
  const phraseOf = new Map(Object.entries(phrases));
  const inWords = frame === undefined ? asItIs : framing(frame);
  return (value) => phraseOf.get(value) ?? inWords(value);
}

const asItIs: Describe = (value) => value;

/** Terms are as constant as their pathway, so each is made ready once; the key is held weakly. */
const describings = new WeakMap<Terms, ReadonlyMap<string, Describe>>();

function describingsFor(terms: Terms): ReadonlyMap<string, Describe> {
  const known = describings.get(terms);
  if (known) return known;
  const made = new Map(Object.entries(terms).map(([linkId, term]) => [linkId, describing(term)]));
  describings.set(terms, made);
  return made;
}

/**
 * An answer in clinical words: "right hand and right foot or lower leg", "steadily progressive", "3 falls in three months".
 * A code without a phrase stands for itself; a question without an answer is "not answered".
 */
export function describeAnswer(terms: Terms, linkId: string, value: AnswerValue | undefined): string {
  if (value === undefined) return 'not answered';
  const describe = describingsFor(terms).get(linkId) ?? asItIs;
  return isCodes(value) ? joinWords(value.map((code) => describe(String(code)))) : describe(String(value));
}
