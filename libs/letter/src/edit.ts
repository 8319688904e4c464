import type { LetterDocument, LetterSection, Sentence } from './document';
import { oneLine } from './words';

/*
 * An edited section comes back as text. Every old sentence that still stands in it, word for word, keeps its origins;
 * whatever stands between old sentences was written by the person who edited. Longer old sentences are looked for
 * first, so that a sentence is never taken for the beginning of another.
 */

const separator = /^[\s:;,]+/;

/** Whether text between two positions is bounded by white space, a label's colon, or an end of the line. */
function standsAlone(line: string, from: number, to: number): boolean {
  const before = line[from - 1] ?? ' ';
  const after = line[to] ?? ' ';
  return /\s/.test(before) && /[\s:]/.test(after);
}

interface Place {
  readonly at: number;
  readonly sentence: Sentence;
}

/** The first old sentence in a line from a position on; of two that begin together, the longer. */
function nextOld(line: string, from: number, old: readonly Sentence[]): Place | undefined {
  let found: Place | undefined;
  for (const sentence of old) {
    const at = line.indexOf(sentence.text, from);
    if (at === -1 || !standsAlone(line, at, at + sentence.text.length)) continue;
    if (!found || at < found.at) found = { at, sentence };
  }
  return found;
}

const byPerson = (text: string, name: string): Sentence => ({ text, from: [{ kind: 'person', name }] });

function written(text: string, name: string): readonly Sentence[] {
  const own = text.replace(separator, '').trim();
  return own === '' ? [] : [byPerson(own, name)];
}

function readParagraph(line: string, old: readonly Sentence[], name: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let place = nextOld(line, from, old); place; place = nextOld(line, from, old)) {
    sentences.push(...written(line.slice(from, place.at), name), place.sentence);
    from = place.at + place.sentence.text.length;
  }
  return [...sentences, ...written(line.slice(from), name)];
}

/** Splits a row at its label: one that the section has already, or what stands before the first colon. */
function splitRow(line: string, labels: readonly Sentence[]): { readonly label: string; readonly values: string } {
  const known = labels.find(({ text }) => line === text || line.startsWith(`${text}:`) || line.startsWith(`${text} `));
  if (known) return { label: known.text, values: line.slice(known.text.length) };
  const colon = line.indexOf(':');
  return colon === -1
    ? { label: 'Note', values: line }
    : { label: line.slice(0, colon).trim(), values: line.slice(colon) };
}

function paragraphsOf(text: string, layout: LetterSection['layout']): readonly string[] {
  const parted = text.replace(/\r\n?/g, '\n').split(layout === 'prose' ? /\n\s*\n/ : /\n+/);
  return parted.map(oneLine).filter((line) => line !== '');
}

const longestFirst = (sentences: readonly Sentence[]): readonly Sentence[] =>
  [...sentences].sort((a, b) => b.text.length - a.text.length);

function editSection(section: LetterSection, text: string, name: string): LetterSection {
  const rows = section.layout === 'fields';
  const labels = longestFirst(section.paragraphs.flatMap((row) => (rows ? row.slice(0, 1) : [])));
  const old = longestFirst(section.paragraphs.flatMap((row) => (rows ? row.slice(1) : row)));
  const reader = (line: string): readonly Sentence[] => readParagraph(line, old, name);
  const read = (line: string): readonly Sentence[] => {
    if (!rows) return reader(line);
    const { label, values } = splitRow(line, labels);
    return [
      labels.find((known) => known.text === label) ?? byPerson(label, name),
      ...reader(values.replace(separator, '')),
    ];
  };
  return { ...section, paragraphs: paragraphsOf(text, section.layout).map(read) };
}

/** An edit of a letter: a section by its id, or the subject or priority line. */
export interface LetterEdit {
  readonly section: string;
  readonly text: string;
  /** Who wrote it. */
  readonly person: string;
}

/**
 * The letter after an edit. Sentences left as they were keep their origins; new or changed ones are the person's.
 * An empty text empties the section; an unknown section changes nothing, and an empty subject or priority neither.
 */
export function applyEdit(document: LetterDocument, edit: LetterEdit): LetterDocument {
  if (edit.section === 'subject' || edit.section === 'priority') {
    const line = oneLine(edit.text);
    return line === '' ? document : { ...document, [edit.section]: line };
  }
  return {
    ...document,
    sections: document.sections.map((section) =>
      section.id === edit.section ? editSection(section, edit.text, edit.person) : section,
    ),
  };
}
