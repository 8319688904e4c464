/** A formula of propositional logic, by its place in the logic that made it. Equal formulas have equal places. */
export type Formula = number;

type Node =
  | { readonly kind: 'constant'; readonly holds: boolean }
  | { readonly kind: 'atom'; readonly name: string }
  | { readonly kind: 'not'; readonly part: Formula }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Formula[] }
  | { readonly kind: 'at-least'; readonly count: number; readonly parts: readonly Formula[] };

/** Makes formulas, simplified as far as constants go, and writes them for Z3. */
export interface Logic {
  readonly yes: Formula;
  readonly no: Formula;
  readonly atom: (name: string) => Formula;
  readonly not: (part: Formula) => Formula;
  readonly all: (parts: readonly Formula[]) => Formula;
  readonly any: (parts: readonly Formula[]) => Formula;
  /** At least so many of the parts hold. */
  readonly atLeast: (count: number, parts: readonly Formula[]) => Formula;
  /** At most one of the parts holds. */
  readonly atMostOne: (parts: readonly Formula[]) => Formula;
  readonly implies: (given: Formula, then: Formula) => Formula;
  /**
   * SMT-LIB that gives these formulas, and all that they rest on, names. Each is a constant tied to its parts, so that
   * Z3 takes them up once for any number of questions.
   */
  readonly write: (formulas: readonly Formula[]) => string;
  /** The names of the atoms that these formulas rest on. */
  readonly atomsOf: (formulas: readonly Formula[]) => readonly string[];
  /** What every formula comes to where these atoms are true. */
  readonly under: (isTrue: (atom: string) => boolean) => (formula: Formula) => boolean;
  /** The name that `write` gives to a formula. */
  readonly nameOf: (formula: Formula) => string;
}

const words: Readonly<Record<'and' | 'or', string>> = { and: 'and', or: 'or' };

function partsOf(node: Node | undefined): readonly Formula[] {
  if (node === undefined || node.kind === 'constant' || node.kind === 'atom') return [];
  return node.kind === 'not' ? [node.part] : node.parts;
}

/** All places that the given ones rest on, ascending: what a formula rests on was made before it. */
function restingOn(nodes: readonly Node[], formulas: readonly Formula[]): readonly Formula[] {
  const found = new Set<Formula>();
  const open = [...formulas];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...partsOf(nodes[next]));
  }
  return [...found].sort((a, b) => a - b);
}

function writeNode(node: Exclude<Node, { readonly kind: 'atom' }>, nameOf: (formula: Formula) => string): string {
  switch (node.kind) {
    case 'constant':
      return String(node.holds);
    case 'not':
      return `(not ${nameOf(node.part)})`;
    case 'at-least':
      return `((_ at-least ${node.count}) ${node.parts.map(nameOf).join(' ')})`;
    case 'and':
    case 'or':
      return `(${words[node.kind]} ${node.parts.map(nameOf).join(' ')})`;
  }
}

function isNodeTrue(
  node: Node,
  { isTrue, truths }: { readonly isTrue: (atom: string) => boolean; readonly truths: readonly boolean[] },
): boolean {
  switch (node.kind) {
    case 'constant':
      return node.holds;
    case 'atom':
      return isTrue(node.name);
    case 'not':
      return !truths[node.part];
    case 'and':
      return node.parts.every((part) => truths[part]);
    case 'or':
      return node.parts.some((part) => truths[part]);
    case 'at-least':
      return node.parts.filter((part) => truths[part]).length >= node.count;
  }
}

/** A store that gives equal nodes the same place. */
function nodeStore(): { readonly nodes: readonly Node[]; readonly keep: (node: Node) => Formula } {
  const nodes: Node[] = [];
  const places = new Map<string, Formula>();
  const keep = (node: Node): Formula => {
    const key = JSON.stringify(node);
    const place = places.get(key) ?? nodes.push(node) - 1;
    places.set(key, place);
    return place;
  };
  return { nodes, keep };
}

type Connectives = Pick<Logic, 'yes' | 'no' | 'not' | 'all' | 'any' | 'atLeast'>;

/** Joins formulas, so that yes and no never stand inside another and equal parts stand once. */
function connectives(nodes: readonly Node[], keep: (node: Node) => Formula): Connectives {
  const no = keep({ kind: 'constant', holds: false });
  const yes = keep({ kind: 'constant', holds: true });
  const join = (kind: 'and' | 'or', given: readonly Formula[]): Formula => {
    const [neutral, deciding] = kind === 'and' ? [yes, no] : [no, yes];
    const parts = [...new Set(given)].filter((part) => part !== neutral).sort((a, b) => a - b);
    if (parts.includes(deciding)) return deciding;
    return parts.length > 1 ? keep({ kind, parts }) : (parts[0] ?? neutral);
  };
  const all = (parts: readonly Formula[]): Formula => join('and', parts);
  const any = (parts: readonly Formula[]): Formula => join('or', parts);
  const not = (part: Formula): Formula => {
    const node = nodes[part];
    if (node?.kind === 'constant') return node.holds ? no : yes;
    return node?.kind === 'not' ? node.part : keep({ kind: 'not', part });
  };
  const atLeast = (count: number, given: readonly Formula[]): Formula => {
    const parts = given.filter((part) => part !== yes && part !== no);
    const wanted = count - given.filter((part) => part === yes).length;
    if (wanted <= 0) return yes;
    if (wanted > parts.length) return no;
    if (wanted === 1) return any(parts);
    return wanted === parts.length ? all(parts) : keep({ kind: 'at-least', count: wanted, parts });
  };
  return { yes, no, not, all, any, atLeast };
}

/** Writes formulas as constants of SMT-LIB. */
function writer(nodes: readonly Node[]): Pick<Logic, 'nameOf' | 'write'> {
  const nameOf = (formula: Formula): string => {
    const node = nodes[formula];
    return node?.kind === 'atom' ? `|${node.name}|` : `f${formula}`;
  };
  const define = (formula: Formula): string => {
    const node = nodes[formula];
    const declared = `(declare-const ${nameOf(formula)} Bool)`;
    if (node === undefined || node.kind === 'atom') return declared;
    return `${declared}(assert (= ${nameOf(formula)} ${writeNode(node, nameOf)}))`;
  };
  return { nameOf, write: (formulas) => restingOn(nodes, formulas).map(define).join('\n') };
}

/** Begins a logic without any formula but yes and no. */
export function newLogic(): Logic {
  const { nodes, keep } = nodeStore();
  const joined = connectives(nodes, keep);
  const { not, any, atLeast } = joined;
  return {
    ...joined,
    ...writer(nodes),
    atom: (name) => keep({ kind: 'atom', name }),
    atMostOne: (parts) => not(atLeast(2, parts)),
    implies: (given, then) => any([not(given), then]),
    under: (isTrue) => {
      // What a formula rests on was made before it.
      const truths: boolean[] = [];
      for (const node of nodes) truths.push(isNodeTrue(node, { isTrue, truths }));
      return (formula) => truths[formula] === true;
    },
    atomsOf: (formulas) =>
      restingOn(nodes, formulas).flatMap((formula) => {
        const node = nodes[formula];
        return node?.kind === 'atom' ? [node.name] : [];
      }),
  };
}
