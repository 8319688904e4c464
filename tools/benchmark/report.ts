import type { Picture } from '@myotome/pathway';
import { pictures } from '@myotome/pathway';
import type { VignetteSet } from '@myotome/pathways/vignettes';
import { dispositions, type Disposition } from '@myotome/triage';
import { figuresOf, type Figure } from './figures';
import { isAcceptable, isOverTriage, isUnderTriage, isUnsafe, outcomeOf, slicings, type Outcome } from './outcome';
import { shareOf, type Share } from './share';

/** How many vignettes of each expected disposition (rows) were given each disposition (columns). */
export type Matrix = Readonly<Record<Disposition, Readonly<Record<Disposition, number>>>>;

/** The main figures of one part of the vignettes. */
export interface Slice {
  readonly by: string;
  readonly name: string;
  readonly acceptable: Share;
  readonly unsafe: number;
  readonly under: number;
  readonly over: number;
}

/** What is measured of one pathway: the part that is written as data. */
export interface Report {
  readonly pathway: string;
  readonly version: string;
  readonly vignettes: number;
  readonly pictures: Readonly<Record<Picture, number>>;
  readonly figures: readonly Figure[];
  readonly matrix: Matrix;
  readonly slices: readonly Slice[];
  /** Ids of the vignettes with an unsafe outcome. */
  readonly unsafe: readonly string[];
}

/** A report with the outcomes behind it, from which the page is written. */
export interface Measured {
  readonly report: Report;
  readonly title: string;
  readonly target: VignetteSet['target'];
  readonly outcomes: readonly Outcome[];
}

function countBy<K extends string>(names: readonly K[], found: readonly K[]): Record<K, number> {
  const counts = names.map((name) => [name, found.filter((each) => each === name).length] as const);
  return Object.fromEntries(counts) as Record<K, number>;
}

/** Expected against given, over the whole scale. */
export function matrixOf(outcomes: readonly Outcome[]): Matrix {
  const rows = dispositions.map((expected) => {
    const given = outcomes.filter(({ vignette }) => vignette.disposition === expected).map((outcome) => outcome.given);
    return [expected, countBy(dispositions, given)] as const;
  });
  return Object.fromEntries(rows) as Record<Disposition, Record<Disposition, number>>;
}

function sliceOf(by: string, name: string, outcomes: readonly Outcome[]): Slice {
  return {
    by,
    name,
    acceptable: shareOf(outcomes, isAcceptable),
    unsafe: outcomes.filter(isUnsafe).length,
    under: outcomes.filter(isUnderTriage).length,
    over: outcomes.filter(isOverTriage).length,
  };
}

/** The main figures by picture, age, sex, onset and form, each part in the order of its name. */
export function slicesOf(outcomes: readonly Outcome[]): readonly Slice[] {
  return Object.entries(slicings).flatMap(([by, placeOf]) => {
    const parts = Map.groupBy(outcomes, ({ vignette }) => placeOf(vignette));
    const named = [...parts].filter((part): part is [string, Outcome[]] => part[0] !== undefined);
    return named.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => sliceOf(by, name, part));
  });
}

/** Runs every vignette of a set and measures what came of them. */
export function measure({ pathway, target, vignettes }: VignetteSet): Measured {
  const outcomes = vignettes.map((vignette) => outcomeOf(pathway, vignette));
  const report: Report = {
    pathway: pathway.id,
    version: pathway.version,
    vignettes: vignettes.length,
    pictures: countBy(
      pictures,
      vignettes.map(({ picture }) => picture),
    ),
    figures: figuresOf(outcomes, target),
    matrix: matrixOf(outcomes),
    slices: slicesOf(outcomes),
    unsafe: outcomes.filter(isUnsafe).map(({ vignette }) => vignette.id),
  };
  return { report, title: pathway.title, target, outcomes };
}
