import type { CatalogueFigure, CatalogueFigures } from './catalogue';

/** A share of a group, with the ends of its 95 % interval (0 to 1) where somebody was counted. */
export interface MeasuredShare {
  readonly numerator: number;
  readonly denominator: number;
  readonly low?: number;
  readonly high?: number;
}

/** One figure of a benchmark, and the share that it is to reach at least or at most. */
export interface MeasuredFigure extends MeasuredShare {
  readonly id: string;
  readonly label: string;
  readonly goal?: { readonly atLeast?: number; readonly atMost?: number };
  readonly met?: boolean;
}

/** What a benchmark measured of one version of a pathway. */
export interface PathwayFigures {
  readonly pathway: string;
  readonly version: string;
  readonly vignettes: number;
  /** How many vignettes show each picture. */
  readonly pictures: Readonly<Record<string, number>>;
  readonly figures: readonly MeasuredFigure[];
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** "50/51 (98.0 %)". */
export function shareInWords({ numerator, denominator }: MeasuredShare): string {
  return `${numerator}/${denominator} (${denominator === 0 ? 'no case' : percent(numerator / denominator)})`;
}

/** "89.7 % to 99.7 %", or nothing where nobody was counted. */
export function intervalInWords({ low, high }: MeasuredShare): string {
  return low === undefined || high === undefined ? '' : `${percent(low)} to ${percent(high)}`;
}

function goalInWords({ goal }: MeasuredFigure): string {
  if (!goal) return '';
  if (goal.atMost !== undefined) return goal.atMost === 0 ? 'none' : `at most ${percent(goal.atMost)}`;
  return goal.atLeast === 1 ? 'all' : `at least ${percent(goal.atLeast ?? 0)}`;
}

/** A figure with its interval and its goal in words. */
export function figureInWords(figure: MeasuredFigure): CatalogueFigure {
  return {
    id: figure.id,
    label: figure.label,
    result: shareInWords(figure),
    interval: intervalInWords(figure),
    goal: goalInWords(figure),
    met: figure.met ?? null,
  };
}

/** What figures from vignettes do not show; the same wherever they stand. */
const caveats: readonly string[] = [
  'The vignettes are not patients: the makers of the rules wrote them from published descriptions, and no clinician has signed them.',
  'They say nothing about how often each picture occurs in a practice, so that no predictive value follows from them.',
  'Once a rule has been corrected after a disagreement, the same vignettes are no independent test of it any more.',
  'The intervals (95 %) tell of chance alone; a goal is judged on the share itself.',
];

/** A benchmark's figures in words, or `null` when there are none for this version. */
export function figuresInWords(measured: PathwayFigures | undefined, version: string): CatalogueFigures | null {
  if (measured?.version !== version) return null;
  const pictures = Object.entries(measured.pictures).map(([picture, count]) => `${count} ${picture}`);
  return {
    measuredOn: `${measured.vignettes} written vignettes: ${pictures.join(', ')}.`,
    caveats,
    figures: measured.figures.map(figureInWords),
  };
}
