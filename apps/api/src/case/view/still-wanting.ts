import { missingBeforeReferral, type DifferentialRow, type Found } from '@myotome/differential';
import type { Pathway } from '@myotome/pathway';
import { testLabel } from './checklist-view';

/** What a referral would still lack, in words; a list to work from, never a gate. */
export function stillWanting(
  pathway: Pathway,
  rows: readonly DifferentialRow[],
  { findings = [], results = [] }: Found,
): string[] {
  const wanting = missingBeforeReferral(
    { items: pathway.examination, findings },
    rows,
    results.map(({ test }) => test),
  );
  const groups = wanting.examination.map((group) => `Not examined: ${group.toLowerCase()}`);
  const tests = wanting.tests.map(({ test, doNotWait }) => {
    const label = `Test to arrange: ${testLabel(pathway, test)}`;
    return doNotWait ? `${label} (do not wait for the result)` : label;
  });
  return [...groups, ...tests];
}
