import { allItems, type Answers, type Item } from '@myotome/questionnaire';
import { motor as whole } from '@myotome/pathways';
import { dispositions, triage } from '@myotome/triage';
import * as fc from 'fast-check';
import { authored, toAnswer } from './changes';
import { everybody } from './everybody';
import type { Formula } from './formula';
import { rankOf } from './pack';
import type { AnyAnswer } from './person';
import { responses } from './responses';
import { canHold } from './script';
import { openSolver, type Solver } from './solver';

/** The rules alone: what is read in free text comes on top of them, and no formula knows what was written. */
const motor = { ...whole, ownWords: undefined };
const { logic, person, judged, premises } = everybody(motor);
const items = allItems(motor.questionnaire);
const people = fc.sample(responses(motor), { numRuns: 3000, seed: 20261005 });

/** Whether an answer holds a code, or is the number that figures stand for. */
function holds(item: Item, answer: Answers[string], code: string): boolean {
  return Array.isArray(answer) ? answer.includes(code) : answer === toAnswer(item, [code]);
}

const isBlank = (answer: Answers[string]): boolean => answer === undefined || answer === ' ';

/** The atoms that these answers make true. */
function atomsOf(answers: Answers): ReadonlySet<string> {
  return new Set(
    items.flatMap((item) => {
      const answer = answers[item.linkId];
      if (isBlank(answer)) return [];
      if (item.type === 'text') return [`${item.linkId} answered`];
      const codes = [...(person.get(item.linkId) as AnyAnswer).values.keys()];
      return codes.filter((code) => holds(item, answer, code)).map((code) => `${item.linkId}=${code}`);
    }),
  );
}

/** What triage says of each rule and of each step of the scale, as formulas that ought to hold of this person. */
function saidByTriage(answers: Answers): readonly Formula[] {
  const { findings, notEstablished, disposition } = triage(motor, answers, authored);
  const fired = new Set(findings.map(({ rule }) => rule));
  const others = new Map(notEstablished.map(({ rule, holds: truth }) => [rule, truth]));
  const ofRules = judged.rules.flatMap(({ rule, yes, no }) => {
    if (fired.has(rule.id)) return [yes];
    // A fallback is not judged where something as urgent was found.
    if (!others.has(rule.id)) return [rule.fallback ? logic.yes : logic.no];
    return others.get(rule.id) === 'no' ? [no] : [logic.not(yes), logic.not(no)];
  });
  const ofScale = dispositions.map((step) =>
    rankOf(disposition) <= rankOf(step) ? judged.atLeast(step) : logic.not(judged.atLeast(step)),
  );
  return [...ofRules, ...ofScale];
}

describe('the formulas of the motor pathway', () => {
  let solver: Solver;
  beforeAll(() => {
    solver = openSolver();
  });
  afterAll(() => solver.close());

  it(`say of every rule what triage says, for ${people.length} people`, () => {
    for (const answers of people) {
      const said = saidByTriage(answers);
      const atoms = atomsOf(answers);
      const isTrue = logic.under((atom) => atoms.has(atom));
      expect(premises.every(isTrue)).toBe(true);
      expect({ answers, wrong: said.filter((formula) => !isTrue(formula)) }).toEqual({ answers, wrong: [] });
    }
  });

  it('are tried on people of every disposition', () => {
    const reached = people.map((answers) => triage(motor, answers, authored).disposition);
    expect(new Set(reached)).toEqual(new Set(dispositions));
  });

  it('mean to Z3 what they mean here', async () => {
    const some = people.slice(0, 60).map((answers) => {
      const atoms = atomsOf(answers);
      const known = [...person.values()].flatMap(({ answered, values }) => [answered, ...values.values()]);
      const isTrue = logic.under((atom) => atoms.has(atom));
      const given = logic.all(known.map((formula) => (isTrue(formula) ? formula : logic.not(formula))));
      const said = logic.all(saidByTriage(answers));
      return { agreeing: logic.all([given, said]), differing: logic.all([given, logic.not(said)]) };
    });
    const asked = { solver, logic, premises };
    const can = await canHold(asked, [
      ...some.map(({ agreeing }) => agreeing),
      ...some.map(({ differing }) => differing),
    ]);
    expect(can).toEqual([...some.map(() => true), ...some.map(() => false)]);
  }, 60_000);
});
