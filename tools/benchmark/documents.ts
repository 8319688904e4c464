import { catalogueOf, type PathwayFigures } from '@myotome/pathway';
import { pathways } from '@myotome/pathways';
import { vignetteSets } from '@myotome/pathways/vignettes';
import { format, resolveConfig } from 'prettier';
import { cataloguePage } from '../catalogue/page';
import { pageOf, refreshCommand } from './page';
import { measure } from './report';

/** A file of the repository, by its path from the root, and what it must hold. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** Four decimals are more than any of these figures can tell. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;

interface Figures {
  readonly pathways: readonly PathwayFigures[];
}

/**
 * The catalogue of every pathway beside its figures. Written as it is: laying out its long tables in columns would
 * take longer than everything else together, and make them no easier to read.
 */
function catalogues({ pathways: figures }: Figures): readonly Document[] {
  return pathways.map((pathway) => {
    const measured = figures.find((each) => each.pathway === pathway.id);
    return {
      path: `docs/catalogue/${pathway.id}.md`,
      text: cataloguePage(catalogueOf(pathway, measured), refreshCommand),
    };
  });
}

/**
 * Measures every pathway and writes the outcome: a page for people, the figures as data, both in the house's format,
 * and a catalogue for each pathway with its rules beside its figures.
 * @param root path of the repository, whose format is used
 */
export async function documents(root: string): Promise<readonly Document[]> {
  const measured = vignetteSets.map(measure);
  const data = JSON.stringify({ pathways: measured.map(({ report }) => report) }, rounded);
  const drafts: readonly Document[] = [
    { path: 'docs/benchmark.md', text: pageOf(measured) },
    { path: 'docs/benchmark.json', text: data },
  ];
  const formatted = drafts.map(async ({ path, text }) => {
    const filepath = `${root}/${path}`;
    return { path, text: await format(text, { ...(await resolveConfig(filepath)), filepath }) };
  });
  return [...(await Promise.all(formatted)), ...catalogues(JSON.parse(data) as Figures)];
}
