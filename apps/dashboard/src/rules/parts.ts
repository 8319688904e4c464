/** The parts of the catalogue, of which one is shown. */
const parts = ['rules', 'conditions', 'evidence', 'sources'] as const;

/** One part of the catalogue. */
export type Part = (typeof parts)[number];

/** The part that an address asks for; the rules when it asks for none that there is. */
export function partOf(asked: string | undefined): Part {
  return parts.find((part) => part === asked) ?? 'rules';
}
