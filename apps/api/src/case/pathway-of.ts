import type { Pathway } from '@myotome/pathway';
import { pathwayOf } from '../intake/pathway-of-intake';
import type { Transaction } from '../platform/database/database';

/** The pathway of the intake behind a case. */
export async function pathwayOfCase(
  tx: Transaction,
  { practiceId, intakeId }: { readonly practiceId: string; readonly intakeId: string },
): Promise<Pathway> {
  const intake = await tx.intake.findUniqueOrThrow({
    where: { practiceId_id: { practiceId, id: intakeId } },
    select: { pathwayId: true },
  });
  return pathwayOf(intake.pathwayId);
}
