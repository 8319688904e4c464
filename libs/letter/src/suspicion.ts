import type { LetterInput } from './input';

/**
 * Conditions that a fired rule makes a suspicion of, or that a clinician marked as suspected; the weightiest first,
 * in the order of the pathway's letter subjects.
 */
export function suspectedConditions(input: Pick<LetterInput, 'pathway' | 'triage' | 'checklist'>): readonly string[] {
  const suspected = new Set([
    ...input.triage.findings.flatMap((finding) => finding.suspects ?? []),
    ...input.checklist.filter(({ mark }) => mark === 'suspected').map(({ condition }) => condition),
  ]);
  return Object.keys(input.pathway.letterSubjects).filter((condition) => suspected.has(condition));
}
