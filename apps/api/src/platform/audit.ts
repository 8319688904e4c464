import type { Transaction } from './database/database';

/** Who did something: a person of the practice, the patient, or the server itself. */
export interface Actor {
  readonly practiceId: string;
  readonly staffId: string | null;
  readonly name: string;
  readonly role: string;
}

/** Something worth remembering. `detail` names things (a field, a permission), never what a patient said. */
export interface AuditedEvent {
  /** A verb ("read", "decide", "sign-in"). */
  readonly action: string;
  /** The kind of thing ("case", "letter", "invitation"). */
  readonly object: string;
  readonly objectId?: string;
  readonly detail?: string;
  readonly outcome?: 'success' | 'refused';
}

/** The patient of an intake, who is named nowhere in the log. */
export function patientOf(practiceId: string): Actor {
  return { practiceId, staffId: null, name: 'Patient', role: 'patient' };
}

/** The server acting on its own. */
export function system(practiceId: string): Actor {
  return { practiceId, staffId: null, name: 'Myotome', role: 'system' };
}

/** Writes one line of the audit log in the transaction of what it tells about. */
export async function recordAudit(tx: Transaction, actor: Actor, event: AuditedEvent): Promise<void> {
  await tx.auditEvent.create({
    data: {
      practiceId: actor.practiceId,
      actorId: actor.staffId,
      actorName: actor.name,
      role: actor.role,
      action: event.action,
      object: event.object,
      objectId: event.objectId ?? null,
      outcome: event.outcome ?? 'success',
      detail: event.detail ?? null,
    },
    select: { id: true },
  });
}
