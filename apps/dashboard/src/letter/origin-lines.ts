import type { CaseView, ChecklistRow, LetterView } from '@myotome/contract';
import { markWords, standingWords } from '../platform/words';

type Origin = LetterView['document']['sections'][number]['paragraphs'][number][number]['from'][number];
type OriginOf<K extends Origin['kind']> = Extract<Origin, { kind: K }>;

/** One origin of a sentence in words. */
export interface OriginLine {
  readonly label: string;
  readonly words: string;
}

/** How each kind of origin is told, looked up in the case. */
const told: { readonly [K in Origin['kind']]: (origin: OriginOf<K>, view: CaseView | undefined) => OriginLine } = {
  answer: ({ linkId }, view) => {
    const answer = view?.answers.find((item) => item.linkId === linkId);
    return { label: answer?.label ?? 'Answer', words: answer?.words ?? linkId };
  },
  examination: ({ item }, view) => examinationLine(item, view),
  rule: ({ rule }, view) => {
    const finding = view?.findings.find((other) => other.rule === rule);
    return { label: `Triage rule ${rule}`, words: finding?.label ?? '' };
  },
  checklist: ({ condition }, view) =>
    checklistLine(
      view?.checklist.find((row) => row.condition === condition),
      condition,
    ),
  decision: (_origin, view) => ({ label: 'Decision', words: view?.decision ? `${view.decision.by.name}` : '' }),
  record: ({ field }) => ({
    label: 'Practice record',
    words:
      field
        .split('.')
        .at(-1)
        ?.replaceAll(/(?=[A-Z])/g, ' ')
        .toLowerCase() ?? field,
  }),
  template: () => ({ label: 'Fixed words of this kind of letter', words: '' }),
  person: ({ name }) => ({ label: 'Written by', words: name }),
};

/** The origins of a sentence, in words. */
export function originLines(origins: readonly Origin[], view: CaseView | undefined): readonly OriginLine[] {
  return origins.map((origin) =>
    (told[origin.kind] as (origin: Origin, view: CaseView | undefined) => OriginLine)(origin, view),
  );
}

function checklistLine(row: ChecklistRow | undefined, condition: string): OriginLine {
  if (!row) return { label: 'Checklist', words: condition };
  const words = row.mark ? markWords[row.mark].toLowerCase() : standingWords[row.standing];
  return { label: `Checklist, ${row.label}`, words: row.note ? `${words}: ${row.note}` : words };
}

function examinationLine(id: string, view: CaseView | undefined): OriginLine {
  const item = view?.examination.items.find((other) => other.id === id);
  const found = view?.examination.findings.filter((finding) => finding.item === id) ?? [];
  const words = found.map((finding) => {
    const value = item?.values.find((other) => other.code === finding.value)?.label ?? finding.value;
    return finding.side ? `${finding.side}: ${value}` : value;
  });
  return { label: `Examination, ${item?.label ?? id}`, words: words.join('; ') || 'not examined' };
}
