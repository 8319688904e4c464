import type { CaseView } from '@myotome/contract';
import type { ExaminationFinding, ExaminationItem } from '@myotome/differential';
import type { ExaminationFinding as StoredFinding } from '../../platform/database/generated/client';

/** A stored finding as the differential reads it. */
export function examinationFindingFrom(
  stored: Pick<StoredFinding, 'item' | 'side' | 'value' | 'note'>,
): ExaminationFinding {
  const { item, side, value, note } = stored;
  return side === 'right' || side === 'left' ? { item, side, value, note } : { item, value, note };
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
    })),
    findings: stored.map((finding) => ({
      ...examinationFindingFrom(finding),
      note: finding.note,
      by: { id: finding.byId, name: finding.byName },
      at: finding.at.toISOString(),
    })),
  };
}
