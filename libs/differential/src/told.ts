import type { Finding, Lexicon } from '@myotome/triage';

/** What the patient wrote makes a condition worth considering, though no ticked answer does. */
export interface Told {
  /** Id of the condition. */
  readonly condition: string;
  /** What the words were read as, as a feature that speaks for it. */
  readonly text: string;
}

/** A pathway as far as it reads free text. */
interface Reading {
  readonly ownWords?: { readonly lexicon: Pick<Lexicon, 'concepts'> };
}

/** What the patient's own words raise, by the findings that rest on them; the findings of rules raise nothing here. */
export function toldIn({ ownWords }: Reading, findings: readonly Finding[]): readonly Told[] {
  const concepts = new Set(ownWords?.lexicon.concepts.map(({ id }) => id));
  return findings
    .filter(({ rule }) => concepts.has(rule))
    .flatMap(({ label, suspects = [] }) => suspects.map((condition) => ({ condition, text: label })));
}
