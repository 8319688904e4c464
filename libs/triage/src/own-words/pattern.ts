import { folded } from './letters';

/** A word or a short phrase, as folded words. */
type Phrase = readonly string[];

/** One step of a pattern: what may stand there, and how many other words may come before it. */
export interface Step {
  readonly choice: readonly Phrase[];
  readonly optional: boolean;
  readonly gap: number;
}

/** A pattern, read but not yet bound to a dictionary. */
export interface Pattern {
  readonly steps: readonly Step[];
  /** Words in whose company the pattern keeps silent. */
  readonly silencedBy: readonly Phrase[];
}

/** Interchangeable words by group name. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** All that a word, a group, or a phrase of both may read. */
function expander(groups: Groups): (written: string) => readonly Phrase[] {
  const known = new Map<string, readonly Phrase[]>();
  const membersOf = (part: string): readonly Phrase[] => {
    const name = /^<(.+)>$/.exec(part)?.[1];
    if (name === undefined) return [[folded(part)]];
    const group = groups[name];
    if (!group) throw new Error(`There is no group ${part} of words.`);
    return group.flatMap(expand);
  };
  const join = (heads: readonly Phrase[], tails: readonly Phrase[]): readonly Phrase[] =>
    heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
  const expand = (written: string): readonly Phrase[] => {
    const before = known.get(written);
    if (before) return before;
    const phrases = written.split(' ').map(membersOf).reduce(join);
    known.set(written, phrases);
    return phrases;
  };
  return expand;
}

/**
 * Makes a function that reads patterns ("<cannot> ~4 wee/pee -<sport>") with these groups.
 * @throws Error from that function when a pattern names a group that does not exist: lexicons are data of the
 * repository, read at start
 */
export function patternReader(groups: Groups): (written: string) => Pattern {
  const expand = expander(groups);
  const stepOf = (written: string, gap: number): Step => {
    const optional = written.endsWith('?');
    const parts = (optional ? written.slice(0, -1) : written).split('/');
    return { choice: parts.flatMap(expand), optional, gap };
  };
  return (written) => {
    const steps: Step[] = [];
    const silencedBy: Phrase[] = [];
    let gap = 0;
    for (const part of written.split(' ')) {
      if (part.startsWith('~')) gap = Number(part.slice(1));
      else if (part.startsWith('-')) silencedBy.push(...expand(part.slice(1)));
      else {
        steps.push(stepOf(part, gap));
        gap = 0;
      }
    }
    return { steps, silencedBy };
  };
}

/** Every word of a pattern. */
export function wordsOf({ steps, silencedBy }: Pattern): readonly string[] {
  return [...steps.flatMap(({ choice }) => choice), ...silencedBy].flat();
}
