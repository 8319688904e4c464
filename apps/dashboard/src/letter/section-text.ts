import type { LetterSectionMessage } from '@myotome/contract';

/** The words of a section as they are edited: a blank line parts paragraphs, and a colon a label from its values. */
export function sectionText({ layout, paragraphs }: Pick<LetterSectionMessage, 'layout' | 'paragraphs'>): string {
  const rows = paragraphs.map((sentences) => {
    const [first = '', ...rest] = sentences.map((sentence) => sentence.text);
    return layout === 'fields' ? `${first}: ${rest.join(' ')}`.trim() : [first, ...rest].join(' ');
  });
  return rows.join('\n\n');
}
