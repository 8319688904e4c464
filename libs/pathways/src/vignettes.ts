import type { Pathway, Vignette } from '@myotome/pathway';
import { vignettes as firstSet } from './motor/cases/vignettes/all';
import { secondSet } from './motor/cases/vignettes/second';
import { thirdSet } from './motor/cases/vignettes/third';
import { motor } from './motor/index';

/** A pathway and the vignettes that it is measured by. They stand apart from the pathway, so that no server carries them. */
export interface VignetteSet {
  readonly pathway: Pathway;
  /** The disease that the pathway exists for: its condition id, and its name for a heading. */
  readonly target: { readonly condition: string; readonly name: string };
  readonly vignettes: readonly Vignette[];
}

/** Marks the vignettes of one set, so that the figures of each can be read apart. */
const marked = (set: string, vignettes: readonly Vignette[]): readonly Vignette[] =>
  vignettes.map((vignette) => ({ ...vignette, slices: { ...vignette.slices, set } }));

/** The motor vignettes: textbook pictures first, then people who tick imperfectly, twice, each time later and apart. */
const motorVignettes = [...marked('first', firstSet), ...marked('second', secondSet), ...marked('third', thirdSet)];

/** Every pathway that can be measured; a new one is a line here. */
export const vignetteSets: readonly VignetteSet[] = [
  { pathway: motor, target: { condition: 'als', name: 'ALS/MND' }, vignettes: motorVignettes },
];
