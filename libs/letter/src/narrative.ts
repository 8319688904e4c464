import {
  evaluate,
  isBlank,
  itemsById,
  visibleItems,
  wholeMonthsBetween,
  type Answers,
  type Condition,
  type Facts,
  type Questionnaire,
} from '@myotome/questionnaire';
import { describeAnswer, readSentence, type Terms } from '@myotome/triage';
import type { LetterSection, Sentence } from './document';
import { answered, capital, ended, monthsAgo, say, small1, template } from './words';

/*
 * The patient's story is data of the pathway: sentences with places for answers, in reading order. A sentence is said
 * when every answer it names was given and its condition, if any, holds; a part in square brackets is left out when an
 * answer in it is wanting. An answer that no sentence took up is told as "label: words", and a question that was shown
 * and left blank is named as not answered, so that nothing given is lost and nothing is invented.
 *
 * Places: {linkId} the answer in clinical words; {linkId|ago} how long before the day of answering a date or month lies;
 * {linkId|absent:code,code} those of the codes that were not chosen, joined by "or"; {linkId|besides:other} the codes
 * chosen other than the answer to another question ("and is now also in the right arm", "and is in no other region").
 */

/** A section that is told from the patient's answers. */
export type ReportedSection = 'history' | 'background' | 'medicines' | 'wellbeing';

/** One sentence that may be said. `summary` sentences stand at the head of a case, not in a letter. */
export interface NarrativeSentence<C = Condition> {
  readonly section: ReportedSection | 'summary';
  /** Sentences of one paragraph stand together; paragraphs stand in the order of their first sentence. */
  readonly paragraph: string;
  readonly text: string;
  readonly when?: C;
}

/** A sum of answered codes, given only when all its items were answered. */
export interface NarrativeScale {
  readonly section: ReportedSection;
  readonly label: string;
  readonly items: readonly string[];
  readonly best: number;
  /** From this total on, `meaning` is added. */
  readonly from: number;
  readonly meaning: string;
}

/** How a pathway's letters tell the story, and what they ask for. */
export interface LetterNarrative<C = Condition> {
  readonly sentences: readonly NarrativeSentence<C>[];
  readonly scales: readonly NarrativeScale[];
  /** By condition id: the words for the priority line and what is asked of the specialist. */
  readonly suspicions: Readonly<Record<string, { readonly priority?: string; readonly ask?: string }>>;
}

/** What a narrative is told from. */
export interface Story {
  readonly questionnaire: Questionnaire;
  readonly terms: Terms;
  readonly answers: Answers;
  /** ISO day on which the answers were given. */
  readonly authored: string;
}

type Piece = ReturnType<typeof readSentence>[number];

interface Told {
  readonly facts: Facts;
  readonly terms: Terms;
  /** Link ids that were shown. */
  readonly shown: ReadonlySet<string>;
}

const linkIdOf = (place: string): string => place.split('|')[0] ?? place;

function places(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'words') return [];
    return piece.kind === 'answer' ? [linkIdOf(piece.linkId)] : places(piece.pieces);
  });
}

function absentCodes(told: Told, linkId: string, codes: readonly string[]): string {
  const chosen = told.facts.answers[linkId];
  const absent = codes.filter((code) => !(Array.isArray(chosen) && chosen.includes(code)));
  const words = absent.map((code) => describeAnswer(told.terms, linkId, code));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}, or ${words.at(-1) ?? ''}`;
}

function ago(told: Told, value: unknown): string {
  const months = typeof value === 'string' ? wholeMonthsBetween(value, told.facts.authored) : NaN;
  return Number.isNaN(months) ? '' : monthsAgo(months);
}

function besides(told: Told, linkId: string, other: string): string {
  const { answers } = told.facts;
  const chosen: readonly unknown[] = [answers[linkId]].flat();
  const rest = chosen.filter((code): code is string => typeof code === 'string' && code !== answers[other]);
  return rest.length === 0
    ? 'and is in no other region'
    : `and is now also in the ${describeAnswer(told.terms, linkId, rest)}`;
}

function wordsFor(told: Told, place: string): string {
  const [linkId = '', modifier = ''] = place.split('|');
  const value = told.facts.answers[linkId];
  if (modifier.startsWith('besides:')) return besides(told, linkId, modifier.slice('besides:'.length));
  if (modifier === 'ago') return ago(told, value);
  if (modifier.startsWith('absent:')) return absentCodes(told, linkId, modifier.slice('absent:'.length).split(','));
  return describeAnswer(told.terms, linkId, value);
}

const given = (told: Told, linkId: string): boolean =>
  told.shown.has(linkId) && !isBlank(told.facts.answers[linkId] ?? '');

interface Written {
  readonly text: string;
  readonly linkIds: readonly string[];
}

/** `undefined` when a place outside square brackets has nothing to say. */
function write(pieces: readonly Piece[], told: Told): Written | undefined {
  const parts: Written[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'words') parts.push({ text: piece.words, linkIds: [] });
    else if (piece.kind === 'optional') parts.push(write(piece.pieces, told) ?? { text: '', linkIds: [] });
    else {
      const linkId = linkIdOf(piece.linkId);
      const words = given(told, linkId) ? wordsFor(told, piece.linkId) : '';
      if (words === '') return undefined;
      parts.push({ text: words, linkIds: [linkId] });
    }
  }
  return { text: parts.map((part) => part.text).join(''), linkIds: parts.flatMap((part) => part.linkIds) };
}

const parsed = new Map<string, readonly Piece[]>();

/** Templates are few and fixed, so each is read once. */
function piecesOf(text: string): readonly Piece[] {
  const known = parsed.get(text) ?? readSentence(text);
  parsed.set(text, known);
  return known;
}

function tell(sentence: NarrativeSentence, told: Told): Sentence | undefined {
  const judged = sentence.when && evaluate(sentence.when, told.facts);
  if (judged && judged.holds !== 'yes') return undefined;
  const written = write(piecesOf(sentence.text), told);
  if (!written) return undefined;
  const linkIds = [...new Set([...written.linkIds, ...(judged?.evidence ?? [])])].filter((linkId) =>
    given(told, linkId),
  );
  return say(ended(capital(written.text)), ...(linkIds.length > 0 ? linkIds.map(answered) : [template]));
}

function told(story: Story): Told {
  const { questionnaire, terms, answers, authored } = story;
  const shown = new Set(visibleItems(questionnaire, answers).map((item) => item.linkId));
  return { facts: { items: itemsById(questionnaire), answers, authored }, terms, shown };
}

function tellScale(scale: NarrativeScale, story: Told): readonly Sentence[] {
  if (!scale.items.every((linkId) => given(story, linkId))) return [];
  const total = scale.items.reduce((sum, linkId) => sum + Number(story.facts.answers[linkId]), 0);
  const meaning = total >= scale.from ? ` (${scale.meaning})` : '';
  return [say(ended(`${scale.label} ${total} of ${scale.best}${meaning}`), ...scale.items.map(answered))];
}

function labelOf(told: Told, linkId: string): string {
  return told.terms[linkId]?.label ?? linkId;
}

function leftOver(linkId: string, told: Told): Sentence {
  const words = describeAnswer(told.terms, linkId, told.facts.answers[linkId]);
  return say(ended(`${labelOf(told, linkId)}: ${words}`), answered(linkId));
}

function notAnswered(linkIds: readonly string[], told: Told): LetterSection['paragraphs'] {
  if (linkIds.length === 0) return [];
  const labels = linkIds.map((linkId) => small1(labelOf(told, linkId)));
  return [[say(`Not answered: ${labels.join(', ')}.`, template)]];
}

/** Link ids that a condition on plain answers asks about; conditions on time or regions are never a narrative's subject. */
function askedIn(condition: Condition | undefined): readonly string[] {
  if (!condition) return [];
  if ('item' in condition) return [condition.item];
  if ('not' in condition) return askedIn(condition.not);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return parts.flatMap(askedIn);
}

/** Link ids that a section's narrative is about, in the order of its sentences. */
function subjectsOf(narrative: LetterNarrative, section: ReportedSection): readonly string[] {
  const own = narrative.sentences.filter((sentence) => sentence.section === section);
  const scales = narrative.scales.filter((scale) => scale.section === section);
  const named = own.flatMap((sentence) => [...places(piecesOf(sentence.text)), ...askedIn(sentence.when)]);
  return [...new Set([...named, ...scales.flatMap((scale) => scale.items)])];
}

function paragraphsOf(
  narrative: LetterNarrative,
  section: NarrativeSentence['section'],
  story: Told,
): readonly (readonly Sentence[])[] {
  const byParagraph = new Map<string, Sentence[]>();
  for (const sentence of narrative.sentences.filter((each) => each.section === section)) {
    const said = tell(sentence, story);
    const paragraph = byParagraph.get(sentence.paragraph) ?? [];
    byParagraph.set(sentence.paragraph, said ? [...paragraph, said] : paragraph);
  }
  return [...byParagraph.values()].filter((paragraph) => paragraph.length > 0);
}

/**
 * The paragraphs of one section, told from the answers. Every answer that the section is about is in it once or more;
 * what was shown and left blank is named at the end.
 */
export function narrate(
  narrative: LetterNarrative,
  section: ReportedSection,
  story: Story,
): LetterSection['paragraphs'] {
  const known = told(story);
  const scales = narrative.scales
    .filter((scale) => scale.section === section)
    .flatMap((scale) => tellScale(scale, known));
  const paragraphs = [...paragraphsOf(narrative, section, known), ...(scales.length > 0 ? [scales] : [])];
  const mentioned = new Set(
    paragraphs
      .flat()
      .flatMap((sentence) => sentence.from.map((origin) => (origin.kind === 'answer' ? origin.linkId : ''))),
  );
  const subjects = subjectsOf(narrative, section).filter((linkId) => known.shown.has(linkId));
  const rest = subjects.filter((linkId) => given(known, linkId) && !mentioned.has(linkId));
  return [
    ...paragraphs,
    ...(rest.length > 0 ? [rest.map((linkId) => leftOver(linkId, known))] : []),
    ...notAnswered(
      subjects.filter((linkId) => !given(known, linkId)),
      known,
    ),
  ];
}

/** The case in a few sentences: what was noticed, where, how it moves, and what is absent. Not a record of every answer. */
export function summarise(narrative: LetterNarrative, story: Story): readonly Sentence[] {
  return paragraphsOf(narrative, 'summary', told(story)).flat();
}
