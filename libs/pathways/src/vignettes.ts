import type { Pathway, Vignette } from '@myotome/pathway';
import { vignettes as motorVignettes } from './motor/cases/vignettes/all';
import { motor } from './motor/index';

/** A pathway and the vignettes that it is measured by. They stand apart from the pathway, so that no server carries them. */
export interface VignetteSet {
  readonly pathway: Pathway;
  /** The disease that the pathway exists for: its condition id, and its name for a heading. */
  readonly target: { readonly condition: string; readonly name: string };
  readonly vignettes: readonly Vignette[];
}

/** Every pathway that can be measured; a new one is a line here. */
export const vignetteSets: readonly VignetteSet[] = [
  { pathway: motor, target: { condition: 'als', name: 'ALS/MND' }, vignettes: motorVignettes },
];
