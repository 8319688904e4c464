import * as fc from 'fast-check';
import type { Node } from '../plan';
import { always, never, programFor, run } from './program';

type Truth = 'yes' | 'no' | 'unknown';
type Nodes = Parameters<typeof programFor>[0];

const condition = { item: 'any', answered: true } as const;
const test = (item: number): Node => ({ kind: 'test', item, condition });

/** How many of some parts must hold. */
function wantedOf(node: Extract<Node, { readonly parts: unknown }>): number {
  if (node.kind === 'at-least') return node.count;
  return node.kind === 'all' ? node.parts.length : 1;
}

function atLeast(truths: readonly Truth[], wanted: number): Truth {
  const count = (sought: Truth): number => truths.filter((each) => each === sought).length;
  if (count('yes') >= wanted) return 'yes';
  return truths.length - count('no') < wanted ? 'no' : 'unknown';
}

const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' } as const;

/** What a node is by the three-valued logic of its parts, a test being what it is told where its question is shown. */
function truthsOf({ nodes, shown }: Nodes, told: readonly Truth[]): readonly Truth[] {
  const truths: Truth[] = [];
  const truthAt = (place: number): Truth => truths[place] ?? 'unknown';
  const truthOf = (node: Node, place: number): Truth => {
    if (node.kind === 'not') return opposite[truthAt(node.part)];
    if (node.kind !== 'test') return atLeast(node.parts.map(truthAt), wantedOf(node));
    const isShown = truths[shown[node.item] ?? -1] ?? 'yes';
    return isShown === 'yes' ? (told[place] ?? 'unknown') : isShown;
  };
  nodes.forEach((node, place) => truths.push(truthOf(node, place)));
  return truths;
}

/** Judges worlds, each given by what its tests are told. */
function judged(
  plan: Nodes,
  worlds: readonly (readonly Truth[])[],
  upTo = plan.nodes.length,
): readonly (readonly Truth[])[] {
  const { program, ends } = programFor(plan, [upTo, plan.nodes.length]);
  const words = new Int32Array(program.words);
  words[always] = -1;
  worlds.forEach((told, world) =>
    told.forEach((truth, place) => {
      const word = program.wordOf[place] ?? never;
      if (plan.nodes[place]?.kind !== 'test' || truth === 'unknown') return;
      const side = truth === 'yes' ? word : word ^ 1;
      words[side] = (words[side] ?? 0) | (1 << world);
    }),
  );
  run(program, ends[0] ?? { stretches: 0, testWords: 0 }, words);
  const isSet = (word: number, world: number): boolean => (((words[word] ?? 0) >>> world) & 1) === 1;
  return worlds.map((_, world) =>
    [...program.wordOf].slice(0, upTo).map((word) => {
      if (isSet(word, world)) return 'yes';
      return isSet(word ^ 1, world) ? 'no' : 'unknown';
    }),
  );
}

/** Any nodes over three questions, of which each may be shown by an earlier node; "-1" is a question that does not exist. */
const anyNodes: fc.Arbitrary<Nodes> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('test', 'test', 'not', 'all', 'any', 'at-least'),
      item: fc.integer({ min: -1, max: 2 }),
      parts: fc.array(fc.nat(99), { maxLength: 4 }),
      count: fc.nat(4),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((drawn) => {
    const nodes = drawn.map(({ kind, item, parts, count }, place): Node => {
      const before = parts.filter(() => place > 0).map((part) => part % place);
      const [part] = before;
      if (kind === 'test' || part === undefined) return test(item);
      if (kind === 'not') return { kind, part };
      return kind === 'at-least'
        ? { kind, count, parts: before }
        : { kind: kind === 'all' ? 'all' : 'any', parts: before };
    });
    // A question is shown by a node before all of its tests.
    const shown = [0, 1, 2].map(
      (item) => nodes.findIndex((node) => node.kind === 'test' && node.item === item) - 1 - item,
    );
    return { nodes, shown: shown.map((place) => Math.max(-1, place)) };
  });

const truth = fc.constantFrom<Truth>('yes', 'no', 'unknown');

describe('judging many worlds at once', () => {
  it('says of each node in each world what three-valued logic says', () => {
    const worlds = fc.array(fc.array(truth, { minLength: 24, maxLength: 24 }), { minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(anyNodes, worlds, fc.double({ min: 0, max: 1, noNaN: true }), (plan, told, share) => {
        expect(judged(plan, told)).toEqual(told.map((world) => truthsOf(plan, world)));
        const upTo = Math.ceil(share * plan.nodes.length);
        expect(judged(plan, told, upTo)).toEqual(told.map((world) => truthsOf(plan, world).slice(0, upTo)));
      }),
      { numRuns: 100 },
    );
  });

  const a = test(0);
  const b = test(1);
  const c = test(2);
  const size = (nodes: readonly Node[], shown: readonly number[] = [-1, -1, -1]) => {
    const { program, ends } = programFor({ nodes, shown }, [nodes.length]);
    const kinds = program.stretches.map(({ kind, from, to }) => `${(to - from) / 3} ${kind}`);
    return { words: program.words, tests: program.testWords, kinds, stretches: ends[0]?.stretches };
  };

  it('takes a word and its opposite for a test, and one row for what rests on two', () => {
    const nodes: readonly Node[] = [a, b, { kind: 'all', parts: [0, 1] }];
    expect(size(nodes)).toEqual({ words: 8, tests: 6, kinds: ['1 both'], stretches: 1 });
  });

  it.each<readonly [string, readonly Node[]]>([
    [
      'nothing',
      [
        { kind: 'all', parts: [] },
        { kind: 'any', parts: [] },
        { kind: 'at-least', count: 0, parts: [] },
      ],
    ],
    [
      'one part',
      [
        { kind: 'all', parts: [0] },
        { kind: 'any', parts: [1] },
        { kind: 'at-least', count: 1, parts: [0] },
      ],
    ],
    [
      'the same part twice',
      [
        { kind: 'all', parts: [0, 0] },
        { kind: 'any', parts: [1, 1] },
      ],
    ],
    [
      'an opposite',
      [
        { kind: 'not', part: 0 },
        { kind: 'not', part: 3 },
      ],
    ],
  ])('takes no row for %s', (_, nodes) => {
    expect(size([a, b, c, ...nodes])).toEqual({ words: 8, tests: 8, kinds: [], stretches: 0 });
  });

  it('judges what rests on the same two once, in whichever order they are named, and also where it is "any"', () => {
    const all: Node = { kind: 'all', parts: [0, 1] };
    const turned: Node = { kind: 'all', parts: [1, 0] };
    const nots: readonly Node[] = [
      { kind: 'not', part: 0 },
      { kind: 'not', part: 1 },
    ];
    const any: Node = { kind: 'any', parts: [4, 5] };
    expect(size([a, b, all, turned, ...nots, any])).toEqual({ words: 8, tests: 6, kinds: ['1 both'], stretches: 1 });
  });

  it('puts rows of one kind together, those first that nothing shows', () => {
    const nodes: readonly Node[] = [a, b, { kind: 'all', parts: [0, 1] }, c, { kind: 'any', parts: [0, 3] }];
    expect(size(nodes, [-1, 0, 0]).kinds).toEqual(['2 shown', '2 both']);
    expect(size(nodes, [-1, -1, 2]).kinds).toEqual(['1 both', '1 shown', '1 both']);
  });

  it('breaks off before what is behind a place', () => {
    const nodes: readonly Node[] = [a, b, { kind: 'all', parts: [0, 1] }, c, { kind: 'any', parts: [0, 3] }];
    const { ends } = programFor({ nodes, shown: [-1, -1, -1] }, [2, 3, 5]);
    expect(ends).toEqual([
      { stretches: 0, testWords: 6 },
      { stretches: 1, testWords: 6 },
      { stretches: 2, testWords: 8 },
    ]);
  });
});
