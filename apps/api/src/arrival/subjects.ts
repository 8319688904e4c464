import type { StartLookup } from '@myotome/contract';
import { pathways } from '@myotome/pathways';

/** What somebody who comes by the start link can be asked about, in their own words, the usual first. */
export function subjects(): StartLookup['pathways'] {
  return pathways.map(({ id, words }) => ({
    id,
    subject: Object.fromEntries(Object.entries(words).flatMap(([tag, said]) => (said ? [[tag, said.subject]] : []))),
  }));
}
