import type { Match } from './match';
import type { Context, People } from './negation';
import type { Sentence, Speech } from './speech';
import { wordAt, writtenAt, type Tokens } from './tokens';

type Subject = 'writer' | 'other' | 'people';

interface Spoken {
  readonly tokens: Tokens;
  readonly speech: Speech;
}

function isRelative({ tokens, speech }: Spoken, at: number): boolean {
  const id = wordAt(tokens, at);
  if (speech.is(id, 'relative')) return true;
  return speech.is(id, 'relativeIfOwned') && at > 0 && speech.is(wordAt(tokens, at - 1), 'possessive');
}

/** Looks through a text for relatives and for its writer, once, when first asked. */
export function peopleIn(spoken: Spoken): () => People {
  let known: People | undefined;
  return () => {
    if (known) return known;
    const { tokens, speech } = spoken;
    let firstRelative = Infinity;
    let writer = false;
    for (let at = tokens.count - 1; at >= 0; at -= 1) {
      if (isRelative(spoken, at)) firstRelative = at;
      writer ||= speech.is(wordAt(tokens, at), 'writer');
    }
    known = { firstRelative, writer };
    return known;
  };
}

const isWriter = ({ tokens, speech }: Context, at: number): boolean => speech.is(wordAt(tokens, at), 'self');

/** "My" of "my mother", "my old neighbour". */
function belongsToRelative(context: Context, at: number): boolean {
  if (!context.speech.is(wordAt(context.tokens, at), 'possessive')) return false;
  return isRelative(context, at + 1) || (isRelative(context, at + 2) && !isWriter(context, at + 1));
}

/** What a wife says is about the patient: "my wife says I slur". */
function isTelling({ tokens, speech }: Context, at: number): boolean {
  return speech.is(wordAt(tokens, at + 1), 'telling') || speech.is(wordAt(tokens, at + 2), 'telling');
}

/** Of whom a word speaks as the one who has or does something. */
function subjectAt(context: Context, at: number): Subject | undefined {
  const { tokens, speech } = context;
  const id = wordAt(tokens, at);
  if (speech.is(id, 'people')) return 'people';
  if (isRelative(context, at)) return isTelling(context, at) ? 'writer' : 'other';
  if (isWriter(context, at)) return belongsToRelative(context, at) ? undefined : 'writer';
  return speech.is(id, 'other') && context.people().firstRelative < at ? 'other' : undefined;
}

/** A subject and where it stands. */
interface Place {
  readonly subject: Subject;
  readonly at: number;
}

/** The writer, if the words of a match speak of them, or else the first other who stands among them. */
function subjectWithin(context: Context, { first, end, places }: Match): Place | undefined {
  let within: Place | undefined;
  for (let at = first; at < end; at += 1) {
    const subject = subjectAt(context, at);
    if (subject === 'writer') return { subject, at };
    if (subject && !places.includes(at)) within ??= { subject, at };
  }
  return within;
}

/** The subject that stands nearest before a place, within the sentence. */
function subjectBefore(context: Context, place: number, { start }: Sentence): Place | undefined {
  for (let at = place - 1; at >= start; at -= 1) {
    const subject = subjectAt(context, at);
    if (subject) return { subject, at };
  }
  return undefined;
}

const pastForm = /(ed|aba|aban|aron|ieron|ía|ían|ó)$/i;

/** Whether a statement is in the past, as far as its words show. */
function isPast({ tokens, speech }: Context, { start, end }: Sentence): boolean {
  for (let at = start; at < end; at += 1) {
    if (speech.is(wordAt(tokens, at), 'past') || pastForm.test(writtenAt(tokens, at))) return true;
  }
  return false;
}

/**
 * Whether a match is about somebody other than the one who writes: a relative in the past, or a relative in a text
 * whose writer appears as well. A text that speaks of somebody in the present and never of its writer may be a
 * carer's who was taken for the patient.
 */
export function isAboutAnother(context: Context, match: Match, sentence: Sentence): boolean {
  const nearest = subjectWithin(context, match) ?? subjectBefore(context, match.first, sentence);
  if (nearest?.subject === 'people') return true;
  if (nearest?.subject !== 'other') return false;
  const statement = { start: Math.min(nearest.at, match.first), end: Math.min(match.end + 2, sentence.end) };
  return isPast(context, statement) || context.people().writer;
}
