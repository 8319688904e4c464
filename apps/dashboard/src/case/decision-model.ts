import type { DecisionKind, MakeDecision } from '@myotome/contract';
import type { Disposition } from '../platform/words';

/** Coded reasons for departing from the suggested urgency. */
export const departureWords: Readonly<Record<NonNullable<MakeDecision['departure']>, string>> = {
  'examination-normal': 'the examination is normal',
  'already-under-specialist': 'already under a specialist',
  'known-explanation': 'there is a known explanation',
  'patient-preference': 'the patient wishes otherwise',
  'more-urgent-than-suggested': 'more urgent than suggested',
  'answers-incorrect': 'the answers were not correct',
  other: 'another reason',
};

/** The decision as it is being filled in; empty text where nothing is chosen yet. */
export interface DecisionDraft {
  kind: DecisionKind | '';
  urgency: Disposition;
  departure: keyof typeof departureWords | '';
  reason: string;
  recheckOn: string;
  service: string;
  patientTold: string;
}

/** A fresh draft, with the urgency that the answers suggest. */
export function draftFor(engine: Disposition): DecisionDraft {
  return { kind: '', urgency: engine, departure: '', reason: '', recheckOn: '', service: '', patientTold: '' };
}

/** Whether this kind of decision sends the patient somewhere that must be named. */
export function namesService(kind: DecisionKind | ''): boolean {
  return kind === 'refer' || kind === 'redirect';
}

/** The message for a filled-in draft. Fields that do not belong to the kind are left out. */
export function messageOf(draft: DecisionDraft, kind: DecisionKind): MakeDecision {
  return {
    kind,
    urgency: draft.urgency,
    ...(draft.departure ? { departure: draft.departure } : {}),
    reason: draft.reason.trim(),
    ...(kind === 'watch' ? { recheckOn: draft.recheckOn } : {}),
    service: namesService(kind) ? draft.service.trim() : '',
    patientTold: draft.patientTold.trim(),
  };
}
