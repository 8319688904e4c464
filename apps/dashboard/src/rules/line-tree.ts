import type { CatalogueLine } from '@myotome/contract';

/** A line with the deeper lines that stand under it. */
export interface LineNode {
  readonly words: string;
  readonly group: boolean;
  readonly below: readonly LineNode[];
}

interface Growing {
  readonly words: string;
  readonly group: boolean;
  readonly below: Growing[];
}

/** Puts flat lines under the lines that they belong to, by their depth. */
export function treeOf(lines: readonly CatalogueLine[]): readonly LineNode[] {
  const roots: Growing[] = [];
  const open: Growing[][] = [roots];
  for (const { depth, words, group } of lines) {
    const node: Growing = { words, group, below: [] };
    (open[depth] ?? roots).push(node);
    open[depth + 1] = node.below;
  }
  return roots;
}
