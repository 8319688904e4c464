import type { Vignette } from '@myotome/pathway';
import type { Disposition } from '@myotome/triage';
import type { Outcome } from './outcome';

const plain: Vignette = {
  id: 'plain',
  title: 'A plain example',
  picture: 'primary-care',
  sources: ['example'],
  basis: 'An example.',
  authored: '2026-06-15',
  answers: {},
  disposition: 'primary-care',
  acceptable: ['primary-care'],
  unsafe: ['self-care'],
};

/** An outcome to count: a primary-care picture, except for what is named. */
export function outcomeWith(
  given: Disposition,
  vignette: Partial<Vignette> = {},
  conditions: readonly string[] = [],
): Outcome {
  return { vignette: { ...plain, ...vignette }, given, rules: ['P1'], conditions };
}
