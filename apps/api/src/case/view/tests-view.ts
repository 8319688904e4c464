import type { TestView } from '@myotome/contract';
import { meaningsOf, missingBeforeReferral, type DifferentialRow, type TestResult } from '@myotome/differential';
import type { Pathway } from '@myotome/pathway';
import type { TestResult as StoredResult } from '../../platform/database/generated/client';

/** A stored result as the differential reads it. */
export function testResultFrom(stored: Pick<StoredResult, 'test' | 'meaning' | 'value' | 'note'>): TestResult {
  const { test, meaning, value, note } = stored;
  return { test, ...(meaning !== null && { meaning }), value, note };
}

function resultView(stored: StoredResult | undefined): TestView['result'] {
  if (!stored) return null;
  const { meaning, value, note, byId, byName, at } = stored;
  return { meaning, value, note, by: { id: byId, name: byName }, at: at.toISOString() };
}

/** Every test of the pathway, which leading conditions ask for it, and what came of it so far. */
export function testsView(
  pathway: Pathway,
  rows: readonly DifferentialRow[],
  stored: readonly StoredResult[],
): TestView[] {
  const wanted = missingBeforeReferral({ items: [], findings: [] }, rows).tests;
  return pathway.tests.map((test) => {
    const wish = wanted.find((each) => each.test === test.id);
    const labels = (wish?.conditions ?? []).map((id) => rows.find(({ condition }) => condition === id)?.label ?? id);
    return {
      id: test.id,
      label: test.label,
      unit: test.unit ?? '',
      meanings: meaningsOf(test).map(({ code, label, abnormal = false }) => ({ code, label, abnormal })),
      wantedBy: labels,
      doNotWait: wish?.doNotWait ?? false,
      result: resultView(stored.find((each) => each.test === test.id)),
    };
  });
}
