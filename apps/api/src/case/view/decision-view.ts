import type { DecisionView } from '@myotome/contract';
import type { Decision } from '../../platform/database/generated/client';
import { dayOf } from '../../platform/day';

/** A stored decision as it is shown. */
export function decisionView(stored: Decision): DecisionView {
  return {
    id: stored.id,
    kind: stored.kind as DecisionView['kind'],
    urgency: stored.urgency as DecisionView['urgency'],
    engineDisposition: stored.engineDisposition as DecisionView['engineDisposition'],
    ...(stored.departure !== null && { departure: stored.departure as DecisionView['departure'] }),
    reason: stored.reason,
    ...(stored.recheckOn && { recheckOn: dayOf(stored.recheckOn) }),
    service: stored.service,
    patientTold: stored.patientTold,
    by: { id: stored.byId, name: stored.byName },
    at: stored.at.toISOString(),
  };
}
