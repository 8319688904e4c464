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

/** The figures that a server carries, so that staff see them beside the rules: TypeScript, bundled with the rest. */
function figuresModule(measured: readonly PathwayFigures[]): Document {
  const kept = measured.map(({ pathway, version, vignettes, pictures, figures }): PathwayFigures => ({
    pathway,
    version,
    vignettes,
    pictures,
    figures,
  }));
  return {
    path: 'libs/pathways/src/figures.ts',
    text: `import type { PathwayFigures } from '@myotome/pathway';

/** What the benchmark measured of each pathway. Written by \`${refreshCommand}\`: do not edit. */
export const figures: readonly PathwayFigures[] = ${JSON.stringify(kept)};
`,
  };
}

/**
 * The catalogue of every pathway beside its figures. Written as it is: laying out its long tables in columns would
 * take longer than everything else together, and make them no easier to read.
 */
function catalogues(figures: readonly PathwayFigures[]): readonly Document[] {
  return pathways.map((pathway) => {
    const measured = figures.find((each) => each.pathway === pathway.id);
    return {
      path: `docs/catalogue/${pathway.id}.md`,
      text: cataloguePage(catalogueOf(pathway, measured), refreshCommand),
    };
  });
}

/**
 * Measures every pathway and writes the outcome: a page for people, the figures as data and as a module, all in the
 * house's format, and a catalogue for each pathway with its rules beside its figures.
 * @param root path of the repository, whose format is used
 */
export async function documents(root: string): Promise<readonly Document[]> {
  const measured = vignetteSets.map(measure);
  const data = JSON.stringify({ pathways: measured.map(({ report }) => report) }, rounded);
  const { pathways: figures } = JSON.parse(data) as { readonly pathways: readonly PathwayFigures[] };
  const drafts: readonly Document[] = [
    { path: 'docs/benchmark.md', text: pageOf(measured) },
    { path: 'docs/benchmark.json', text: data },
    figuresModule(figures),
  ];
  const formatted = drafts.map(async ({ path, text }) => {
    const filepath = `${root}/${path}`;
    return { path, text: await format(text, { ...(await resolveConfig(filepath)), filepath }) };
  });
  return [...(await Promise.all(formatted)), ...catalogues(figures)];
}
