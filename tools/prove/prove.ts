import type { Answers } from '@myotome/questionnaire';
import type { Pathway } from '@myotome/pathway';
import { whatCanBe } from './can-be';
import { answersFrom } from './counterexample';
import { everybody } from './everybody';
import type { Formula } from './formula';
import { neverLower, type AllowedLowering } from './never-lower';
import type { Fault, Obligation } from './obligation';
import { canHold, modelsOf, type Asked, type Model } from './script';
import type { Solver } from './solver';
import { shownByCases } from './witnesses';

/** What a proof came to. */
export interface Proof {
  /** By theorem: how many things it came down to, whether or not they hold. */
  readonly theorems: ReadonlyMap<string, number>;
  /** What does not hold, each with the answers that show it. */
  readonly faults: readonly Fault[];
}

interface Question {
  readonly obligations: readonly Obligation[];
  readonly formula: Formula;
}

/** What cannot be is asked in bundles: where no one of a bundle can be, one answer settles all. */
function bundled({ logic }: Asked, obligations: readonly Obligation[]): readonly Question[] {
  const bundles = new Map<string, Obligation[]>();
  obligations.forEach((obligation, index) => {
    const name = obligation.bundle ?? String(index);
    bundles.set(name, [...(bundles.get(name) ?? []), obligation]);
  });
  return [...bundles.values()].map((bundle) => ({
    obligations: bundle,
    formula: logic.any(bundle.map(({ formula }) => formula)),
  }));
}

/** The questions whose answer is not the one wanted; a bundle is always of the impossible. */
async function failedOf(asked: Asked, questions: readonly Question[]): Promise<readonly Question[]> {
  const can = await canHold(
    asked,
    questions.map(({ formula }) => formula),
  );
  return questions.filter(({ obligations: [one] }, index) => (one?.wanted === 'possible') !== can[index]);
}

/** The obligation of a failed bundle that somebody breaks. */
function broken({ logic }: Asked, { obligations }: Question, model: Model): Obligation | undefined {
  const isTrue = logic.under(model);
  return obligations.find(({ formula }) => isTrue(formula));
}

function toFault(obligation: Obligation, answers: Answers): Fault {
  const { theorem, rule } = obligation;
  return { theorem, ...(rule !== undefined && { rule }), words: obligation.fault(answers) };
}

async function explain(asked: Asked, pathway: Pathway, failed: readonly Question[]): Promise<readonly Fault[]> {
  const isOfSomebody = ({ obligations: [one] }: Question): boolean => one?.wanted === 'impossible';
  const ofNobody = failed.filter((question) => !isOfSomebody(question)).flatMap(({ obligations }) => obligations);
  const ofSomebody = failed.filter(isOfSomebody);
  const models = await modelsOf(
    asked,
    ofSomebody.map(({ formula }) => formula),
  );
  const shown = ofSomebody.flatMap((question, index) => {
    const model = models[index] ?? (() => false);
    const obligation = broken(asked, question, model);
    return obligation ? [toFault(obligation, answersFrom(pathway, model))] : [];
  });
  return [...ofNobody.map((obligation) => toFault(obligation, {})), ...shown];
}

/**
 * Proves with Z3 that a pathway's rules are sound for everybody who could answer, or shows for whom they are not.
 * @param allowed rules that a red flag may make fall silent, each for a reason and no further than it says
 */
export async function prove(
  solver: Solver,
  pathway: Pathway,
  allowed: readonly AllowedLowering[] = [],
): Promise<Proof> {
  const everyone = everybody(pathway);
  const asked: Asked = { solver, logic: everyone.logic, premises: everyone.premises };
  const obligations = [...whatCanBe(everyone), ...neverLower(everyone, allowed)];
  const isShown = shownByCases(everyone);
  const open = obligations.filter(({ wanted, formula }) => wanted === 'impossible' || !isShown(formula));
  const failed = await failedOf(asked, bundled(asked, open));
  const theorems = new Map<string, number>();
  for (const { theorem } of obligations) theorems.set(theorem, (theorems.get(theorem) ?? 0) + 1);
  return { theorems, faults: await explain(asked, pathway, failed) };
}
