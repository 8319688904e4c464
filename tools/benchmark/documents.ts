import { vignetteSets } from '@myotome/pathways/vignettes';
import { format, resolveConfig } from 'prettier';
import { pageOf } from './page';
import { measure } from './report';

/** A file of the repository, by its path from the root, and what it must hold. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** Four decimals are more than any of these figures can tell. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;

/**
 * Measures every pathway and writes the outcome twice, in the house's format: a page for people and the figures as data.
 * @param root path of the repository, whose format is used
 */
export async function documents(root: string): Promise<readonly Document[]> {
  const measured = vignetteSets.map(measure);
  const drafts: readonly Document[] = [
    { path: 'docs/benchmark.md', text: pageOf(measured) },
    { path: 'docs/benchmark.json', text: JSON.stringify({ pathways: measured.map(({ report }) => report) }, rounded) },
  ];
  return Promise.all(
    drafts.map(async ({ path, text }) => {
      const filepath = `${root}/${path}`;
      return { path, text: await format(text, { ...(await resolveConfig(filepath)), filepath }) };
    }),
  );
}
