import { allItems, type Condition, type Item } from '@myotome/questionnaire';
import { planFor, type Node, type PlanBuilder } from '../plan';
import type { TriagePathway } from '../prepare';
import { dispositions, type Rule } from '../rule';
import { canBe } from './demand';
import { Moves } from './moves';
import { programFor, type Program } from './program';
import { questionFor, type Question, type Test } from './question';

/** What changes need of a pathway beyond triage. */
export interface ChangePathway extends TriagePathway {
  /** Questions about who the person is: an answer once given is never offered for change. */
  readonly identity?: readonly string[];
  /** The safety screen: questions of which an answer stops the form. */
  readonly stops?: readonly { readonly linkId: string }[];
}

/** A rule with the places of its conditions; -1 where it has no exception. */
export interface ChangeRule {
  readonly rule: Rule;
  /** Its disposition's place on the scale, 0 the most urgent. */
  readonly rank: number;
  readonly when: number;
  readonly unless: number;
  /** By question that the rule is about: whether it was answered. */
  readonly answered: readonly number[];
}

/** A test, and the question it is about. */
export interface TestAt {
  readonly question: Question;
  readonly test: Test;
  /** Some answer makes it come out as yes, and some as no. */
  readonly canBeYes: boolean;
  readonly canBeNo: boolean;
}

/** Everything about changes that follows from a pathway alone. */
export interface ChangePlan {
  readonly pathway: ChangePathway;
  readonly questions: readonly Question[];
  /** Those that some rule rests on. */
  readonly tested: readonly Question[];
  readonly moves: Moves;
  /** By node: the test that it is, and of which question. */
  readonly testAt: readonly (TestAt | undefined)[];
  readonly bareItems: ReadonlyMap<string, Item>;
  /** Each after those it rests on. */
  readonly nodes: readonly Node[];
  /** By question: the node that says whether it is shown, or -1 when it always is. */
  readonly shown: readonly number[];
  /** The nodes as they are judged; how far to settle which questions are shown, and by disposition for its rules. */
  readonly program: Program;
  readonly endForShown: number;
  readonly endForRank: readonly number[];
  /** By disposition: how many nodes from the first its rules and the more urgent ones rest on. */
  readonly nodesForRank: readonly number[];
  /** Most urgent first, then in the order of the pack. */
  readonly rules: readonly ChangeRule[];
  /** By rule: the node of its condition, and of its exception; one behind the last where it has none. */
  readonly whenOf: Int32Array;
  readonly unlessOf: Int32Array;
  /** The rules that are about questions left blank. */
  readonly aboutBlanks: readonly number[];
  readonly ruleIds: ReadonlySet<string>;
  /** By disposition, and one place behind: where its rules begin. */
  readonly firstOfRank: readonly number[];
  /** By question: whether it is about who the person is, or one of the safety screen. */
  readonly isIdentity: readonly boolean[];
  readonly isScreen: readonly boolean[];
}

function questionsOf(items: readonly Item[], nodes: readonly Node[]): readonly Question[] {
  return items.map((item, place) => {
    const about = new Map<number, Extract<Node, { readonly kind: 'test' }>>();
    nodes.forEach((node, at) => {
      if (node.kind === 'test' && node.item === place) about.set(at, node);
    });
    return questionFor(item, place, about);
  });
}

/** Rules added most urgent first, so that those of each disposition need only the nodes up to some place. */
function rulesOf(rules: readonly Rule[], { add }: PlanBuilder): readonly ChangeRule[] {
  const addIf = (condition: Condition | undefined): number => (condition ? add(condition) : -1);
  return dispositions.flatMap((disposition, rank) =>
    rules
      .filter((rule) => rule.disposition === disposition)
      .map((rule) => ({
        rule,
        rank,
        when: add(rule.when),
        unless: addIf(rule.unless),
        answered: (rule.unanswered ?? []).map((item) => add({ item, answered: true })),
      })),
  );
}

/** By disposition: how many nodes from the first its rules and the more urgent ones need. */
function upToRank(rules: readonly ChangeRule[]): readonly number[] {
  return dispositions.map((_, rank) => Math.max(0, ...rules.filter((rule) => rule.rank <= rank).flatMap(lastNodes)));
}

const lastNodes = ({ when, unless, answered }: ChangeRule): readonly number[] =>
  [when, unless, ...answered].map((node) => node + 1);

function testsAt(questions: readonly Question[], nodes: readonly Node[]): readonly (TestAt | undefined)[] {
  const testAt = new Array<TestAt | undefined>(nodes.length).fill(undefined);
  for (const question of questions) {
    for (const test of question.tests) {
      const [canBeYes, canBeNo] = [canBe(question, test, true), canBe(question, test, false)];
      testAt[test.node] = { question, test, canBeYes, canBeNo };
    }
  }
  return testAt;
}

function planChanges(pathway: ChangePathway): ChangePlan {
  const builder = planFor(pathway.questionnaire);
  // What decides which questions are shown comes first, so that it can be judged apart.
  for (const { shownWhen } of allItems(pathway.questionnaire)) if (shownWhen) builder.add(shownWhen);
  const rules = rulesOf(pathway.rules, builder);
  const { items, nodes, shown, bareItems } = builder.finish();
  const questions = questionsOf(items, nodes);
  const forShown = Math.max(0, ...shown.map((node) => node + 1));
  const nodesForRank = upToRank(rules);
  const { program, ends } = programFor({ nodes, shown }, [forShown, ...nodesForRank]);
  const among = (linkIds: readonly string[]) => items.map(({ linkId }) => linkIds.includes(linkId));
  return {
    pathway,
    questions,
    tested: questions.filter(({ tests }) => tests.length > 0),
    moves: new Moves(questions),
    testAt: testsAt(questions, nodes),
    bareItems,
    nodes,
    shown,
    program,
    endForShown: ends[0] ?? 0,
    endForRank: ends.slice(1),
    nodesForRank,
    rules,
    whenOf: Int32Array.from(rules, ({ when }) => when),
    unlessOf: Int32Array.from(rules, ({ unless }) => (unless < 0 ? nodes.length : unless)),
    aboutBlanks: rules.flatMap(({ answered }, rule) => (answered.length > 0 ? [rule] : [])),
    ruleIds: new Set(rules.map(({ rule }) => rule.id)),
    firstOfRank: [...dispositions.keys(), dispositions.length].map(
      (rank) => rules.filter((rule) => rule.rank < rank).length,
    ),
    isIdentity: among(pathway.identity ?? []),
    isScreen: among((pathway.stops ?? []).map(({ linkId }) => linkId)),
  };
}

/** Worked out once for each pathway; the key is held weakly. */
const plans = new WeakMap<ChangePathway, ChangePlan>();

/** A pathway made ready for asking what would change its outcome. */
export function changePlan(pathway: ChangePathway): ChangePlan {
  const known = plans.get(pathway) ?? planChanges(pathway);
  plans.set(pathway, known);
  return known;
}
