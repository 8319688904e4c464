import { allItems, type Item } from '@myotome/questionnaire';
import { hearingFor, type Hearing } from '../own-words/heard';
import { planFor, type Node, type Plan, type PlanBuilder } from '../plan';
import { prepare, type TriagePathway } from '../prepare';
import { dispositions, type Rule } from '../rule';
import { always, never, programFor, type End, type Program } from './program';
import { questionFor, type Question } from './question';
import { Replies } from './replies';
import { waysOf, type Way } from './ways';

/** What changes need of a pathway beyond triage. */
export interface ChangePathway extends TriagePathway {
  /** Questions about who the person is: an answer once given is never offered for change. */
  readonly identity?: readonly string[];
  /** The safety screen: questions of which an answer stops the form. */
  readonly stops?: readonly { readonly linkId: string }[];
}

/** A rule, or what was found in free text, with its conditions. */
export interface ChangeRule {
  readonly id: string;
  readonly isFallback: boolean;
  /** Its disposition's place on the scale, 0 the most urgent. */
  readonly rank: number;
  /** All of these must hold. */
  readonly when: readonly Way[];
  /** Its exception. */
  readonly unless: Way | undefined;
  /** By question that the rule is about: whether it was answered. */
  readonly answered: readonly Way[];
  /** The questions that all these rest on. */
  readonly reads: ReadonlySet<number>;
}

/** Everything about changes that follows from a pathway alone. */
export interface ChangePlan {
  readonly questions: readonly Question[];
  /** Those that some condition rests on; by disposition those that its rules or more urgent ones do; and by link id. */
  readonly tested: readonly Question[];
  readonly testedUpTo: readonly (readonly Question[])[];
  readonly testedOf: ReadonlyMap<string, Question>;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly replies: Replies;
  /** By node: what it rests on. */
  readonly ways: readonly Way[];
  readonly bareItems: ReadonlyMap<string, Item>;
  /** Each after those it rests on. */
  readonly nodes: readonly Node[];
  /** By question: the word that is set where it is shown. */
  readonly shownWords: Int32Array;
  /** The nodes as they are judged; how far to settle which questions are shown, by disposition for its rules, and all. */
  readonly program: Program;
  readonly endForShown: End;
  readonly endForRank: readonly End[];
  readonly endOfAll: End;
  /** Most urgent first, then in the order of the pack. */
  readonly rules: readonly ChangeRule[];
  /** By disposition: its rules; and, with one place behind, where they begin among all. */
  readonly rulesOfRank: readonly (readonly ChangeRule[])[];
  readonly firstOfRank: readonly number[];
  readonly placeOfRule: ReadonlyMap<string, number>;
  /** By rule, side by side: the words of its condition and of its exception; never, where these alone do not decide. */
  readonly conditionsOf: Int32Array;
  /** The rules that are about questions left blank. */
  readonly aboutBlanks: readonly ChangeRule[];
  /** How free text is read, where it is. */
  readonly hearing: Hearing | undefined;
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

/** A rule with the places of its conditions; -1 for none. */
interface PlannedRule extends Pick<ChangeRule, 'id' | 'isFallback' | 'rank'> {
  readonly when: readonly number[];
  readonly unless: number;
  readonly answered: readonly number[];
}

function planRule(rule: Rule, rank: number, { add }: PlanBuilder): PlannedRule {
  const { id, fallback, when, unless, unanswered = [] } = rule;
  return {
    id,
    isFallback: fallback === true,
    rank,
    when: [add(when)],
    unless: unless ? add(unless) : -1,
    answered: unanswered.map((item) => add({ item, answered: true })),
  };
}

/** A rule, or what was found in free text, as changes see it. */
export function changeRule(ways: readonly Way[], planned: PlannedRule): ChangeRule {
  const among = (nodes: readonly number[]): readonly Way[] => nodes.flatMap((node) => ways[node] ?? []);
  const { when, unless, answered } = planned;
  const all = among([...when, unless, ...answered]);
  return {
    ...planned,
    when: among(when),
    unless: ways[unless],
    answered: among(answered),
    reads: new Set(all.flatMap(({ reads }) => [...reads])),
  };
}

interface RulesInPlan {
  readonly rules: readonly PlannedRule[];
  /** By disposition: how many nodes from the first its rules and the more urgent ones rest on. */
  readonly nodesForRank: readonly number[];
}

/** Rules added most urgent first, so that those of each disposition need only the nodes up to some place. */
function rulesOf({ rules, ownWords }: ChangePathway, builder: PlanBuilder): RulesInPlan {
  const nodesForRank: number[] = [];
  // Few, and any of them may decide on what is most urgent, since one concept covers others.
  const exceptions = (ownWords?.lexicon.concepts ?? []).flatMap(({ unless }) => (unless ? [builder.add(unless)] : []));
  const byRank = dispositions.map((disposition, rank) => {
    const own = rules.filter((rule) => rule.disposition === disposition);
    const added = own.map((rule) => planRule(rule, rank, builder));
    const nodes = [...exceptions, ...added.flatMap(({ when, unless, answered }) => [...when, unless, ...answered])];
    nodesForRank.push(Math.max(nodesForRank.at(-1) ?? 0, ...nodes.map((node) => node + 1)));
    return added;
  });
  return { rules: byRank.flat(), nodesForRank };
}

type Conditions = Pick<RulesInPlan, 'rules'> &
  Pick<ChangePlan, 'hearing' | 'nodes' | 'bareItems'> &
  Pick<Plan, 'shown'> & {
    readonly items: readonly Item[];
    /** How many nodes from the first are enough for which questions are shown, by disposition for its rules, and for all. */
    readonly upTo: readonly number[];
  };

/** All conditions as nodes, those first that decide which questions are shown, so that they can be judged apart. */
function conditionsOf(pathway: ChangePathway): Conditions {
  const builder = planFor(pathway.questionnaire);
  for (const { shownWhen } of allItems(pathway.questionnaire)) if (shownWhen) builder.add(shownWhen);
  const { rules, nodesForRank } = rulesOf(pathway, builder);
  const prepared = pathway.ownWords && prepare(pathway).ownWords;
  const hearing = pathway.ownWords && prepared && hearingFor(pathway.ownWords.lexicon, prepared, builder);
  const plan = builder.finish();
  const forShown = Math.max(0, ...plan.shown.map((node) => node + 1));
  return {
    ...plan,
    rules,
    hearing,
    upTo: [forShown, ...nodesForRank, plan.nodes.length],
  };
}

type Judged = Pick<ChangePlan, 'program' | 'shownWords' | 'endForShown' | 'endForRank' | 'endOfAll' | 'conditionsOf'>;

function programOf({ nodes, shown, rules, upTo }: Conditions): Judged {
  const { program, ends } = programFor({ nodes, shown }, upTo);
  const end = (place: number): End => ends.at(place) ?? { stretches: 0, testWords: 0 };
  const word = (node: number | undefined): number => program.wordOf[node ?? -1] ?? never;
  return {
    program,
    shownWords: Int32Array.from(shown, (node) => (node < 0 ? always : word(node))),
    endForShown: end(0),
    endForRank: ends.slice(1, -1),
    endOfAll: end(-1),
    conditionsOf: Int32Array.from(
      rules.flatMap(({ when, unless, answered }) => [answered.length > 0 ? never : word(when[0]), word(unless)]),
    ),
  };
}

function planChanges(pathway: ChangePathway): ChangePlan {
  const conditions = conditionsOf(pathway);
  const { items, nodes, bareItems, hearing } = conditions;
  const judged = programOf(conditions);
  const questions = questionsOf(items, nodes);
  const ways = waysOf(conditions, questions, judged.program);
  const rules = conditions.rules.map((rule) => changeRule(ways, rule));
  const tested = questions.filter(({ tests }) => tests.length > 0);
  const among = (linkIds: readonly string[]) => items.map(({ linkId }) => linkIds.includes(linkId));
  return {
    questions,
    tested,
    testedUpTo: conditions.upTo
      .slice(1, -1)
      .map((end) => tested.filter(({ tests }) => tests.some(({ node }) => node < end))),
    testedOf: new Map(tested.map((question) => [question.item.linkId, question])),
    placeOf: new Map(items.map(({ linkId }, place) => [linkId, place])),
    replies: new Replies(questions, {
      wordOf: judged.program.wordOf,
      wordsForRank: judged.endForRank.map(({ testWords }) => testWords),
    }),
    ways,
    bareItems,
    nodes,
    ...judged,
    rules,
    rulesOfRank: dispositions.map((_, rank) => rules.filter((rule) => rule.rank === rank)),
    firstOfRank: [...dispositions.keys(), dispositions.length].map(
      (rank) => rules.filter((rule) => rule.rank < rank).length,
    ),
    placeOfRule: new Map(rules.map(({ id }, place) => [id, place])),
    aboutBlanks: rules.filter(({ answered }) => answered.length > 0),
    hearing,
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
