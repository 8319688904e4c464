import { motor as whole } from '@myotome/pathways';
import { dispositions, triage } from '@myotome/triage';
import * as fc from 'fast-check';
import { authored } from './changes';
import { everybody } from './everybody';
import type { Formula } from './formula';
import { rankOf } from './pack';
import { responses } from './responses';
import { canHold } from './script';
import { openSolver, type Solver } from './solver';
import { atomsOf, type Answered } from './witnesses';

/** The rules alone: what is read in free text comes on top of them, and no formula knows what was written. */
const motor = { ...whole, ownWords: undefined };
const everyone = everybody(motor);
const { logic, person: everyAnswer, judged, premises } = everyone;

/** People made up, and the worked cases, whose numbers and dates are others than those that stand for all. */
const people = [
  ...fc.sample(responses(motor), { numRuns: 3000, seed: 20261005 }).map((answers) => ({ answers, authored })),
  ...motor.cases,
];

/** What triage says of each rule and of each step of the scale, as formulas that ought to hold of this person. */
function saidByTriage(person: Answered): readonly Formula[] {
  const { findings, notEstablished, disposition } = triage(motor, person.answers, person.authored);
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

/** What every formula comes to for a person. */
function truthsFor(person: Answered): (formula: Formula) => boolean {
  const atoms = atomsOf(everyone, person);
  return logic.under((atom) => atoms.has(atom));
}

describe('the formulas of the motor pathway', () => {
  let solver: Solver;
  beforeAll(() => {
    solver = openSolver();
  });
  afterAll(() => solver.close());

  it(`say of every rule what triage says, for ${people.length} people`, () => {
    for (const person of people) {
      const said = saidByTriage(person);
      const isTrue = truthsFor(person);
      expect(premises.every(isTrue)).toBe(true);
      expect({ person, wrong: said.filter((formula) => !isTrue(formula)) }).toEqual({ person, wrong: [] });
    }
  });

  it('are tried on people of every disposition', () => {
    const reached = people.map(({ answers, authored: day }) => triage(motor, answers, day).disposition);
    expect(new Set(reached)).toEqual(new Set(dispositions));
  });

  it('mean to Z3 what they mean here', async () => {
    const known = [...everyAnswer.values()].flatMap(({ answered, values }) => [answered, ...values.values()]);
    const some = people.slice(0, 60).map((person) => {
      const isTrue = truthsFor(person);
      const given = logic.all(known.map((formula) => (isTrue(formula) ? formula : logic.not(formula))));
      const said = logic.all(saidByTriage(person));
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
