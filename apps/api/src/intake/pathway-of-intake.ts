import type { Pathway } from '@myotome/pathway';
import { pathways } from '@myotome/pathways';

/** The pathway an intake is pinned to. An intake can only have come from one that was there, so its absence is a defect. */
export function pathwayOf(id: string): Pathway {
  const pathway = pathways.find((known) => known.id === id);
  if (!pathway) throw new Error(`no pathway ${id}`);
  return pathway;
}
