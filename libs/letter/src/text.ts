import type { LetterDocument, LetterSection, Sentence } from './document';

function rowText(layout: LetterSection['layout'], row: readonly Sentence[]): string {
  const [label, ...values] = row.map((sentence) => sentence.text);
  if (layout === 'fields') return `${label ?? ''}: ${values.join(' ')}`.trim();
  return row.map((sentence) => sentence.text).join(' ');
}

/** The words of one section as they are edited: a blank line parts paragraphs, and a colon a label from its values. */
export function sectionText(section: LetterSection): string {
  return section.paragraphs.map((row) => rowText(section.layout, row)).join('\n\n');
}

function plainSection(section: LetterSection): string {
  const rows = section.paragraphs.map((row) => rowText(section.layout, row));
  const lines = section.layout === 'list' ? rows.map((row) => `- ${row}`) : rows;
  return [section.title, ...lines].join('\n');
}

/** The letter as plain text, for systems that take nothing else. Empty sections are left out. */
export function toPlainText(document: LetterDocument): string {
  const sections = document.sections.filter((section) => section.paragraphs.length > 0).map(plainSection);
  return `${[document.priority, document.subject, ...sections].join('\n\n')}\n`;
}
