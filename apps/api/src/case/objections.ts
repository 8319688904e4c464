import type { FieldProblem, makeDecision } from '@myotome/contract';
import type { Disposition } from '@myotome/triage';
import type { z } from 'zod';

/** A decision as it arrives. */
export type Proposed = z.output<typeof makeDecision>;

/** What stands against a decision. */
export interface Objection {
  readonly problem: 'reason-needed' | 'invalid-request';
  readonly fields: FieldProblem[];
}

const required = (field: string, missing: boolean): FieldProblem[] => (missing ? [{ field, code: 'required' }] : []);

function recheckProblem({ kind, recheckOn }: Proposed, today: string): FieldProblem[] {
  if (recheckOn === undefined) return required('recheckOn', kind === 'watch');
  return recheckOn > today ? [] : [{ field: 'recheckOn', code: 'not-in-the-future' }];
}

/**
 * What a decision still lacks: a service to send to, a day to look again, words for closing, or the reason for
 * another urgency than the engine's.
 * @param today the practice's day, ISO
 */
export function objectionTo(proposed: Proposed, engine: Disposition, today: string): Objection | undefined {
  const sends = proposed.kind === 'refer' || proposed.kind === 'redirect';
  const fields = [
    ...required('service', sends && proposed.service === ''),
    ...recheckProblem(proposed, today),
    ...required('reason', proposed.kind === 'close' && proposed.reason === ''),
  ];
  if (fields.length > 0) return { problem: 'invalid-request', fields };
  if (proposed.urgency === engine) return undefined;
  const reasons = [
    ...required('departure', proposed.departure === undefined),
    ...required('reason', proposed.reason === ''),
  ];
  return reasons.length > 0 ? { problem: 'reason-needed', fields: reasons } : undefined;
}
