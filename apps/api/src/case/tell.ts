import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';

/** What people do to a case, as its own history names it. */
export type CaseEventKind =
  | 'first-viewed'
  | 'claimed'
  | 'released'
  | 'marked'
  | 'examined'
  | 'tested'
  | 'decided'
  | 'closed'
  | 'letter-drafted'
  | 'letter-signed';

/** Something that happened to a case. `detail` holds codes, never words of a patient. */
export interface Told {
  readonly caseId: string;
  readonly kind: CaseEventKind;
  readonly at: Date;
  readonly detail?: Readonly<Record<string, string | number | null>>;
}

/** Writes one event into the history of a case, and into the audit log, in the transaction that makes it true. */
export async function tell(tx: Transaction, person: Person, { caseId, kind, at, detail = {} }: Told): Promise<void> {
  await tx.caseEvent.create({
    data: {
      practiceId: person.practiceId,
      caseId,
      kind,
      at,
      actorId: person.staffId,
      actorName: person.name,
      detail,
    },
    select: { id: true },
  });
  await recordAudit(tx, person, { action: kind, object: 'case', objectId: caseId });
}
