import type { Concept } from '@myotome/triage';
import type { OwnWords } from '../pathway';
import type { CatalogueExamples } from './catalogue';

const mostFound = 4;
const mostLeft = 2;

/**
 * Some of the phrases by which the reading is tried: the first of which the concept must be found, and the first that
 * touch upon it and must be left alone.
 */
export function examplesOf({ phrases }: OwnWords, { id }: Concept): CatalogueExamples {
  const found = phrases.filter(({ hits }) => hits.includes(id)).map(({ text }) => text);
  const left = phrases.filter(({ not = [] }) => not.includes(id)).map(({ text }) => text);
  return { found: found.slice(0, mostFound), left: left.slice(0, mostLeft) };
}
