import type { ChecklistRow } from '@myotome/contract';
import type { DifferentialRow, TestAdvice } from '@myotome/differential';
import type { Pathway } from '@myotome/pathway';
import type { ChecklistMark } from '../../platform/database/generated/client';

/** The words for a test of the pathway. */
export function testLabel(pathway: Pathway, test: string): string {
  return pathway.tests.find(({ id }) => id === test)?.label ?? test;
}

function testView(pathway: Pathway, advice: TestAdvice): ChecklistRow['tests'][number] {
  return {
    label: testLabel(pathway, advice.test),
    ...(advice.note !== undefined && { note: advice.note }),
    doNotWait: advice.doNotWait ?? false,
  };
}

/** The differential as a list to work through, each condition with the mark a person has put on it. */
export function checklistView(
  pathway: Pathway,
  rows: readonly DifferentialRow[],
  marks: readonly ChecklistMark[],
): ChecklistRow[] {
  return rows.map((row): ChecklistRow => {
    const mark = marks.find(({ condition }) => condition === row.condition);
    return {
      condition: row.condition,
      label: row.label,
      standing: row.standing,
      for: [...row.for],
      against: [...row.against],
      missing: [...row.missing],
      examine: [...row.examine],
      tests: row.tests.map((advice) => testView(pathway, advice)),
      urgency: row.urgency,
      urgencyUnverified: row.urgencyUnverified ?? false,
      sources: [...row.sources],
      mark: (mark?.mark ?? null) as ChecklistRow['mark'],
      note: mark?.note ?? '',
      markedBy: mark ? { id: mark.byId, name: mark.byName } : null,
      markedAt: mark ? mark.at.toISOString() : null,
    };
  });
}
