import type { Disposition } from '@myotome/triage';
import type { LetterDocument, LetterSection } from './document';
import { typstStyle } from './typst-style';

/** What a printed letter carries besides its text: who, whose, and whether somebody has signed it. */
export interface LetterMeta {
  readonly patientName: string;
  /** In words, as it is printed at the foot of each page. */
  readonly patientBorn: string;
  readonly patientIdentifier: string;
  readonly practiceName: string;
  readonly practiceContact: string;
  readonly reference: string;
  /** In words. */
  readonly date: string;
  readonly urgency: Disposition;
  /** Absent on a draft, which then says so on every page. */
  readonly signature?: { readonly by: string; readonly at: string };
}

/** Control characters, and marks that turn the direction of text and so can make a letter read as something else. */
const unprintable = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** So long a run without a space would leave the page; a break is offered in it. */
const unbroken = /\S{48}/gu;

/**
 * Any text as a Typst string literal. Inside a string nothing is markup or code, so only the backslash and the quote
 * need escaping; every letter of a patient's or clinician's own passes through here.
 */
export function literal(text: string): string {
  const printable = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(unprintable, '')
    .replace(unbroken, '$&\u200B');
  return `"${printable.replace(/["\\]/g, '\\$&')}"`;
}

/** A Typst array; the last comma keeps an array of one from being a mere parenthesis. */
const array = (items: readonly string[]): string => (items.length === 0 ? '()' : `(${items.join(', ')},)`);

function sectionCall({ title, layout, paragraphs }: LetterSection, compact = false): string {
  const rows = paragraphs.map((row) => array(row.map((sentence) => literal(sentence.text))));
  return `letter-section(${literal(title)}, ${literal(layout)}, ${array(rows)}${compact ? ', compact: true' : ''})`;
}

function metaDictionary(document: LetterDocument, meta: LetterMeta): string {
  const entries: Readonly<Record<string, string>> = {
    subject: document.subject,
    priority: document.priority,
    patient: meta.patientName,
    born: meta.patientBorn,
    identifier: meta.patientIdentifier,
    practice: meta.practiceName,
    contact: meta.practiceContact,
    reference: meta.reference,
    date: meta.date,
    urgency: meta.urgency,
    signed: meta.signature ? `Signed electronically by ${meta.signature.by}, ${meta.signature.at}` : '',
  };
  return `(${Object.entries(entries)
    .map(([key, value]) => `${key}: ${literal(value)}`)
    .join(', ')})`;
}

/** The tables a letter opens with (where to, from whom, about whom) stand small, side by side. */
function openingSections(sections: readonly LetterSection[]): readonly LetterSection[] {
  const prose = sections.findIndex((section) => section.layout !== 'fields');
  const tables = sections.slice(0, prose === -1 ? sections.length : prose);
  return tables.length > 1 ? tables : [];
}

function openingCall(sections: readonly LetterSection[]): string {
  if (sections.length === 0) return '';
  const calls = sections.map((section) => sectionCall(section, true));
  return `#side-by-side({ ${calls.slice(0, -1).join('; ')} }, ${calls.at(-1) ?? '[]'})`;
}

/**
 * The letter as one Typst source: A4, headings, page numbers, and the patient on every page. Compiled with the
 * standard PDF/UA-1 it gives a tagged PDF with real text. Pure; compiling is the server's.
 */
export function toTypst(document: LetterDocument, meta: LetterMeta): string {
  const full = document.sections.filter((section) => section.paragraphs.length > 0);
  const opening = openingSections(full);
  const rest = full.slice(opening.length);
  return [
    typstStyle,
    `#let meta = ${metaDictionary(document, meta)}`,
    `#show: letter.with(meta, ${literal(document.language)})`,
    openingCall(opening),
    ...rest.map((section) => `#${sectionCall(section)}`),
    '#closing(meta)',
  ].join('\n');
}
