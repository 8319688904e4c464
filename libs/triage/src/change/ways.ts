import type { Node, Plan } from '../plan';
import { canBe } from './demand';
import { never, type Program } from './program';
import type { Question, Test } from './question';

/** A test, and the question it is about. */
export interface TestWay {
  readonly question: Question;
  readonly test: Test;
  /** Some answer makes it come out as yes, and some as no. */
  readonly canBeYes: boolean;
  readonly canBeNo: boolean;
  /** What decides whether the question is shown; `undefined` where it always is. */
  readonly shownBy: Way | undefined;
}

/** A node as changes see it that are to make it come out in some way. All are of one shape, since they are met with so often. */
export interface Way {
  readonly node: number;
  /** The word that is set where it is yes. */
  readonly word: number;
  readonly test: TestWay | undefined;
  /** It is what its part is not. */
  readonly isNot: boolean;
  readonly parts: readonly Way[];
  /** How many parts must hold. */
  readonly count: number;
  /** The places of the questions that it rests on, also through what decides whether they are shown. */
  readonly reads: ReadonlySet<number>;
}

function partsOf(node: Node): readonly number[] {
  if (node.kind === 'test') return [];
  return node.kind === 'not' ? [node.part] : node.parts;
}

function countOf(node: Node): number {
  if (node.kind === 'at-least') return node.count;
  return node.kind === 'all' ? node.parts.length : 1;
}

function readsOf(parts: readonly Way[], test: TestWay | undefined): ReadonlySet<number> {
  const reads = new Set(parts.flatMap((part) => [...part.reads]));
  if (test) reads.add(test.question.place);
  for (const question of test?.shownBy?.reads ?? []) reads.add(question);
  return reads;
}

/** The nodes of a plan, each with those it rests on. */
export function waysOf(
  { nodes, shown }: Pick<Plan, 'nodes' | 'shown'>,
  questions: readonly Question[],
  { wordOf }: Program,
): readonly Way[] {
  const ways: Way[] = [];
  const testWays = new Map<number, Omit<TestWay, 'shownBy'>>();
  for (const question of questions) {
    for (const test of question.tests) {
      const [canBeYes, canBeNo] = [canBe(question, test, true), canBe(question, test, false)];
      testWays.set(test.node, { question, test, canBeYes, canBeNo });
    }
  }
  nodes.forEach((node, place) => {
    const about = testWays.get(place);
    const test = about && { ...about, shownBy: ways[shown[about.question.place] ?? -1] };
    const parts = partsOf(node).flatMap((part) => ways[part] ?? []);
    const [isNot, count, reads] = [node.kind === 'not', countOf(node), readsOf(parts, test)];
    ways.push({ node: place, word: wordOf[place] ?? never, test, isNot, parts, count, reads });
  });
  return ways;
}
