import type { ConditionInWords } from '@myotome/triage';
import type { CatalogueLine } from './catalogue';

type Group = Exclude<ConditionInWords, { readonly kind: 'line' }>;

function headOf({ kind, count }: Group): string {
  switch (kind) {
    case 'all':
      return 'All of:';
    case 'any':
      return 'One or more of:';
    case 'none':
      return 'Ruled out by an answer:';
    case 'at-least':
      return `At least ${count ?? 1} of:`;
  }
}

/** What must be absent: one thing on one line, alternatives under one head. */
function absentLines({ parts }: Group, depth: number): readonly CatalogueLine[] | undefined {
  const [only] = parts;
  if (!only || parts.length > 1) return undefined;
  if (only.kind === 'line') return [{ depth, words: `Ruled out by an answer: ${only.words}`, group: false }];
  if (only.kind !== 'any') return undefined;
  return [
    { depth, words: 'Each ruled out by an answer:', group: true },
    ...only.parts.flatMap((part) => linesOf(part, depth + 1)),
  ];
}

/** A condition in words as lines one below the other, each with its depth, so that it can be sent and shown flat. */
export function linesOf(condition: ConditionInWords, depth = 0): readonly CatalogueLine[] {
  if (condition.kind === 'line') return [{ depth, words: condition.words, group: false }];
  const absent = condition.kind === 'none' ? absentLines(condition, depth) : undefined;
  if (absent) return absent;
  return [
    { depth, words: headOf(condition), group: true },
    ...condition.parts.flatMap((part) => linesOf(part, depth + 1)),
  ];
}
