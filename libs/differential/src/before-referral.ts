import type { DifferentialRow, Standing } from './condition';
import type { ExaminationFinding, ExaminationItem } from './examination';

/** A test that the leading conditions ask for. */
export interface WantedTest {
  readonly test: string;
  /** Condition ids that ask for it. */
  readonly conditions: readonly string[];
  /** The referral goes without waiting for the result. */
  readonly doNotWait: boolean;
}

/** What a referral would still lack: groups in which nothing was examined, and tests nobody has asked for yet. */
export interface StillWanting {
  readonly examination: readonly string[];
  readonly tests: readonly WantedTest[];
}

const leading: readonly Standing[] = ['most-in-keeping', 'possible'];

function unexaminedGroups(
  items: readonly ExaminationItem[],
  findings: readonly ExaminationFinding[],
): readonly string[] {
  const examined = new Set(findings.map((finding) => finding.item));
  const done = new Set(items.filter((item) => examined.has(item.id)).map((item) => item.group));
  return [...new Set(items.map((item) => item.group))].filter((group) => !done.has(group));
}

function wantedTests(rows: readonly DifferentialRow[], requested: readonly string[]): readonly WantedTest[] {
  const asked = rows
    .filter((row) => leading.includes(row.standing))
    .flatMap((row) => row.tests.map((advice) => ({ ...advice, condition: row.condition })));
  return [...new Set(asked.map((advice) => advice.test))]
    .filter((test) => !requested.includes(test))
    .map((test) => {
      const advice = asked.filter((entry) => entry.test === test);
      return {
        test,
        conditions: advice.map((entry) => entry.condition),
        doNotWait: advice.some((entry) => entry.doNotWait),
      };
    });
}

/**
 * What is still missing before a referral, as data. Nothing here ever holds an urgent referral back: a list to work
 * from, not a gate.
 * @param rows the weighed differential; only rows in keeping or possible ask for tests
 * @param requested ids of tests already requested or resulted
 */
export function missingBeforeReferral(
  examination: { readonly items: readonly ExaminationItem[]; readonly findings: readonly ExaminationFinding[] },
  rows: readonly DifferentialRow[],
  requested: readonly string[] = [],
): StillWanting {
  return {
    examination: unexaminedGroups(examination.items, examination.findings),
    tests: wantedTests(rows, requested),
  };
}
