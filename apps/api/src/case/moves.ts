import type { CaseStatus, DecisionKind } from '@myotome/contract';

/** What people do to a case that may move it. */
export type CaseAct = 'claim' | 'release' | 'mark' | 'examine' | 'decide' | 'write-letter' | 'close';

const open = ['new', 'in-review', 'awaiting-patient', 'awaiting-test'] as const;

/** The statuses from which each act is possible; from any other it is refused. */
export const possibleFrom = {
  claim: open,
  release: ['in-review'],
  mark: [...open, 'decided'],
  examine: [...open, 'decided'],
  decide: open,
  'write-letter': ['decided'],
  close: ['decided'],
} as const satisfies Readonly<Record<CaseAct, readonly CaseStatus[]>>;

/** Where a decision takes a case. What is watched or tested stays in the queue until it is decided for good. */
export const statusAfter = {
  refer: 'decided',
  'test-first': 'awaiting-test',
  advice: 'decided',
  watch: 'awaiting-patient',
  redirect: 'decided',
  close: 'closed',
} as const satisfies Readonly<Record<DecisionKind, CaseStatus>>;

/** Whether an act is possible from a status. */
export function isPossible(act: CaseAct, status: CaseStatus): boolean {
  const statuses: readonly CaseStatus[] = possibleFrom[act];
  return statuses.includes(status);
}

/** Where a case rests when nobody works on it: where its last decision left it, or new. */
export function restingStatus(lastDecision: DecisionKind | undefined): CaseStatus {
  return lastDecision === undefined ? 'new' : statusAfter[lastDecision];
}
