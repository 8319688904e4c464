import type { IntakeSession } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';

/** From now on the patient reads everything about this intake in another language. Answers are codes and stay as they are. */
export async function changeLanguage(
  tx: Transaction,
  { practiceId, intakeId }: IntakeSession,
  language: string,
): Promise<void> {
  await tx.intake.updateMany({ where: { practiceId, id: intakeId }, data: { language } });
}
