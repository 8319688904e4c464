import type { TriageResult } from '@myotome/triage';
import type { Transaction } from '../platform/database/database';
import type { Prisma } from '../platform/database/generated/client';
import type { Occasion } from './open-case';

/** One run of the engine on one intake. */
export interface TriageRun {
  readonly practiceId: string;
  readonly intakeId: string;
  readonly occasion: Occasion;
  readonly now: Date;
}

type FindingRow = Omit<Prisma.FindingCreateManyTriageInput, 'practiceId'>;

function findingRows({ findings }: TriageResult): FindingRow[] {
  return findings.map((finding, position) => ({
    position,
    rule: finding.rule,
    label: finding.label,
    disposition: finding.disposition,
    because: finding.because,
    evidence: [...finding.evidence],
    sources: [...finding.sources],
    unverified: finding.unverified ?? null,
    floor: finding.floor ?? null,
    suspects: [...(finding.suspects ?? [])],
    action: finding.action ?? null,
  }));
}

/** Keeps what the engine said, with the version that said it. */
export async function recordTriage(tx: Transaction, { now, ...run }: TriageRun, result: TriageResult): Promise<void> {
  const { id: triageId } = await tx.triage.create({
    data: {
      ...run,
      createdAt: now,
      pathwayId: result.pathway,
      pathwayVersion: result.version,
      disposition: result.disposition,
      notEstablished: result.notEstablished.map((rule) => ({
        ...rule,
        evidence: [...rule.evidence],
        missing: [...rule.missing],
      })),
      unknown: [...result.unknown],
    },
    select: { id: true },
  });
  const { practiceId } = run;
  await tx.finding.createMany({ data: findingRows(result).map((row) => ({ ...row, practiceId, triageId })) });
}
