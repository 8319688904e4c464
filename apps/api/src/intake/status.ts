import type { IntakeStatus } from '@myotome/contract';
import type { IntakeSession } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import type { Case, Prisma } from '../platform/database/generated/client';
import { problem } from '../platform/problem';
import { currentResponse } from './current-answers';
import { patientPractice } from './patient-practice';
import { pathwayOf } from './pathway-of-intake';
import { receiptIn } from './receipt';
import { questionsToAsk } from './visit-questions';

const all = {
  worsenings: { orderBy: [{ sentAt: 'asc' }, { id: 'asc' }] },
  case: { include: { events: { orderBy: { at: 'asc' } }, decisions: { orderBy: { at: 'desc' }, take: 1 } } },
} as const satisfies Prisma.IntakeInclude;

/** An intake with what became of it. */
type Told = Prisma.IntakeGetPayload<{ include: typeof all }>;

/** When a person of the practice first had a case before them at or after a moment; `at` of everything they did, in order. */
export function firstLook(
  events: readonly { readonly actorId: string | null; readonly at: Date }[],
  since: Date,
): Date | undefined {
  return events.find(({ actorId, at }) => actorId !== null && at >= since)?.at;
}

const iso = (date: Date | null | undefined): string | null => date?.toISOString() ?? null;

function sentAndRead(opened: NonNullable<Told['case']>, at: Date) {
  return { at: at.toISOString(), readAt: iso(firstLook(opened.events, at)) };
}

/** What was decided after the last thing the patient sent, or before it: the patient was told either way. */
function decidedOn({ decisions: [latest] }: NonNullable<Told['case']>): IntakeStatus['decided'] {
  return latest ? { at: latest.at.toISOString(), told: latest.patientTold } : null;
}

function mayStill({ withdrawnAt }: Case): IntakeStatus['may'] {
  const open = withdrawnAt === null;
  return { worsen: open, diary: open, withdraw: open };
}

function newestReceipt({ receipt: first, language, worsenings }: Told): IntakeStatus['receipt'] {
  return receiptIn(worsenings.findLast((change) => change.receipt !== null)?.receipt ?? first, language);
}

async function findTold(tx: Transaction, { practiceId, intakeId }: IntakeSession): Promise<Told> {
  const found = await tx.intake.findUnique({ where: { practiceId_id: { practiceId, id: intakeId } }, include: all });
  if (!found) throw problem('intake-session-needed');
  return found;
}

/**
 * Where a sent intake stands, in what its patient may know.
 *
 * @throws ProblemError `not-sent-yet`, `intake-session-needed`
 */
export async function readStatus(tx: Transaction, session: IntakeSession, now = new Date()): Promise<IntakeStatus> {
  const intake = await findTold(tx, session);
  const { submittedAt, case: opened, worsenings } = intake;
  if (!submittedAt || !opened) throw problem('not-sent-yet');
  const practice = await tx.practice.findUniqueOrThrow({ where: { id: session.practiceId } });
  const pathway = pathwayOf(intake.pathwayId);
  const { answers } = currentResponse(pathway, intake, worsenings);
  const changes = worsenings.map(({ sentAt }) => sentAndRead(opened, sentAt));
  const last = changes.at(-1) ?? sentAndRead(opened, submittedAt);
  return {
    practice: patientPractice(practice, now),
    sent: sentAndRead(opened, submittedAt),
    changes,
    lookBy: last.readAt === null ? opened.dueAt.toISOString() : null,
    decided: decidedOn(opened),
    withdrawnAt: iso(opened.withdrawnAt),
    receipt: newestReceipt(intake),
    ask: questionsToAsk(pathway.questionnaire, answers),
    may: mayStill(opened),
  };
}
