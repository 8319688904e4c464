import type { PathwayName } from '@myotome/contract';
import type { Pathway } from '@myotome/pathway';
import { pathways } from '@myotome/pathways';
import { invalidField } from '../platform/problem';

/** A pathway as it is named to staff. */
export function pathwayName({ id, title }: Pick<Pathway, 'id' | 'title'>): PathwayName {
  return { id, title };
}

/** Every pathway that a patient can be invited to, the usual one first. */
export function offeredPathways(): PathwayName[] {
  return pathways.map(pathwayName);
}

/**
 * The pathway with this id; without one, the usual one.
 *
 * @throws ProblemError `invalid-request` when it is not offered
 */
export function invitedTo(id: string | undefined): Pathway {
  const pathway = id === undefined ? pathways[0] : pathways.find((offered) => offered.id === id);
  if (!pathway) throw invalidField('pathway', 'unknown-pathway');
  return pathway;
}
