import type { PanelView } from '@myotome/contract';
import { examinationLinkId, readPanel, type Found } from '@myotome/differential';
import type { Pathway } from '@myotome/pathway';

/** What each question of examination and tests is called: "Reflexes: Knee, left", "TSH". */
function namesOf({ examination, tests }: Pathway): ReadonlyMap<string, string> {
  const items = examination.flatMap(({ id, group, label, sided }) =>
    sided
      ? (['right', 'left'] as const).map(
          (side) => [examinationLinkId(id, side), `${group}: ${label}, ${side}`] as const,
        )
      : [[examinationLinkId(id), `${group}: ${label}`] as const],
  );
  return new Map([...items, ...tests.map(({ id, label }) => [`test.${id}`, label] as const)]);
}

/** The pathway's panels as the recorded findings and results make them. */
export function panelsView(pathway: Pathway, found: Found): PanelView[] {
  const names = namesOf(pathway);
  const inWords = (linkIds: readonly string[]): string[] => linkIds.map((linkId) => names.get(linkId) ?? linkId);
  return pathway.panels.map((panel) => {
    const { id, kind, title, note, lines, sources } = readPanel(panel, pathway, found);
    return {
      id,
      kind,
      title,
      note,
      sources: [...sources],
      lines: lines.map((line) => ({
        id: line.id,
        label: line.label,
        state: line.state,
        because: inWords(line.state === 'not-examined' ? line.missing : line.evidence),
        unverified: line.unverified ?? null,
      })),
    };
  });
}
