import type { CaseView } from '@myotome/contract';
import type { ExaminationFinding, ExaminationItem, Measure } from '@myotome/differential';
import type { ExaminationFinding as StoredFinding } from '../../platform/database/generated/client';

/** A stored finding as the differential reads it. */
export function examinationFindingFrom(
  stored: Pick<StoredFinding, 'item' | 'side' | 'value' | 'note'>,
): ExaminationFinding {
  const { item, side, value, note } = stored;
  return side === 'right' || side === 'left' ? { item, side, value, note } : { item, value, note };
}

type MeasureView = NonNullable<CaseView['examination']['items'][number]['measure']>;

function measureView({ unit, min, max, decimals, abnormalBelow, unverified }: Measure): MeasureView {
  return { unit, min, max, decimals, abnormalBelow: abnormalBelow ?? null, unverified: unverified ?? null };
}

/** What can be examined, and what has been, by whom. */
export function examinationView(
  items: readonly ExaminationItem[],
  stored: readonly StoredFinding[],
): CaseView['examination'] {
  return {
    items: items.map((item) => ({
      id: item.id,
      label: item.label,
      group: item.group,
      sided: item.sided ?? false,
      values: item.values.map((value) => ({ code: value.code, label: value.label, abnormal: value.abnormal ?? false })),
      measure: item.measure ? measureView(item.measure) : null,
    })),
    findings: stored.map((finding) => ({
      ...examinationFindingFrom(finding),
      note: finding.note,
      by: { id: finding.byId, name: finding.byName },
      at: finding.at.toISOString(),
    })),
  };
}
