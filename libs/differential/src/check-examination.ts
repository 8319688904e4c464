import type { ExaminationFinding, ExaminationItem, Measure } from './examination';

/** What can be wrong with a recorded finding; the names are stable. */
export type ExaminationProblemCode =
  | 'unknown-item'
  | 'unknown-value'
  | 'not-a-number'
  | 'out-of-range'
  | 'side-wanted'
  | 'side-not-wanted'
  | 'repeated-finding';

/** One thing wrong with one finding. */
export interface ExaminationProblem {
  readonly item: string;
  readonly side?: 'right' | 'left';
  readonly code: ExaminationProblemCode;
}

const numeral = { 0: /^\d{1,4}$/, 1: /^\d{1,4}(\.\d)?$/ } as const;

function problemWithNumber({ decimals, min, max }: Measure, value: string): ExaminationProblemCode | undefined {
  if (!numeral[decimals].test(value)) return 'not-a-number';
  return Number(value) < min || Number(value) > max ? 'out-of-range' : undefined;
}

function problemWith(
  finding: ExaminationFinding,
  item: ExaminationItem | undefined,
): ExaminationProblemCode | undefined {
  if (!item) return 'unknown-item';
  if (item.sided && finding.side === undefined) return 'side-wanted';
  if (!item.sided && finding.side !== undefined) return 'side-not-wanted';
  if (item.measure) return problemWithNumber(item.measure, finding.value);
  return item.values.some((value) => value.code === finding.value) ? undefined : 'unknown-value';
}

/** Everything wrong with a set of findings, in the order given; empty when they may be stored. */
export function checkExamination(
  items: readonly ExaminationItem[],
  findings: readonly ExaminationFinding[],
): readonly ExaminationProblem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const place = `${finding.item} ${finding.side ?? ''}`;
    const code = problemWith(finding, byId.get(finding.item)) ?? (seen.has(place) ? 'repeated-finding' : undefined);
    seen.add(place);
    if (!code) return [];
    return [{ item: finding.item, ...(finding.side && { side: finding.side }), code }];
  });
}
