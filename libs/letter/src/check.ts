import type { LetterDocument } from './document';

/** A section a referral must have that says nothing of its own yet. */
export interface LetterGap {
  readonly section: string;
  readonly title: string;
}

/** What every referral letter must say. */
const mustHave: readonly { readonly section: string; readonly title: string }[] = [
  { section: 'routing', title: 'Where the referral goes' },
  { section: 'patient', title: 'Patient' },
  { section: 'referrer', title: 'Referrer' },
  { section: 'question', title: 'Question and reason for referral' },
  { section: 'history', title: 'History' },
  { section: 'examination', title: 'Examination' },
  { section: 'background', title: 'Background' },
  { section: 'medicines', title: 'Medicines and allergies' },
  { section: 'tests', title: 'Tests' },
  { section: 'findings', title: 'Red flags and rules' },
  { section: 'follow-up', title: 'Safety net and follow-up' },
  { section: 'provenance', title: 'Where this letter comes from' },
];

function saysSomething(document: LetterDocument, id: string): boolean {
  const sentences = document.sections
    .filter((section) => section.id === id)
    .flatMap((section) => section.paragraphs.flat());
  return sentences.some((sentence) => sentence.text !== '' && sentence.from.some(({ kind }) => kind !== 'template'));
}

/**
 * The sections a referral must have that hold nothing but fixed words ("not examined"), in the order of a referral.
 * A list to work from: an urgent letter may leave with gaps, and then says itself what is wanting.
 */
export function checkLetter(document: LetterDocument): readonly LetterGap[] {
  return mustHave.filter(({ section }) => !saysSomething(document, section));
}
