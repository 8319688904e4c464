import type { LetterView } from '@myotome/contract';
import { checkLetter, type LetterDocument } from '@myotome/letter';

/**
 * The sections a referral must have that stand empty, which keep it from being signed.
 * A section that says "not examined" or "no test recorded" is not empty: it tells the specialist what is wanting.
 */
export function missingSections(document: LetterDocument): LetterView['missing'] {
  const worded = new Set(
    document.sections
      .filter(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.some(({ text }) => text.trim() !== '')))
      .map(({ id }) => id),
  );
  return checkLetter(document)
    .filter(({ section }) => !worded.has(section))
    .map((gap) => ({ ...gap }));
}
