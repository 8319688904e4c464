import type { Formula, Logic } from './formula';
import type { Solver } from './solver';

/** What is true of somebody, by atom. */
export type Model = (atom: string) => boolean;

/** A solver, the logic in which it is asked, and what holds of everybody. */
export interface Asked {
  readonly solver: Solver;
  readonly logic: Logic;
  readonly premises: readonly Formula[];
}

const separator = '---';

/** A script over finite domains, in which Z3 answers by pure search for satisfaction, with one command for each formula. */
function scriptOf(
  logic: Logic,
  { premises, formulas }: { readonly premises: readonly Formula[]; readonly formulas: readonly Formula[] },
  ask: (name: string) => string,
): string {
  return [
    '(set-logic QF_FD)',
    logic.write([...premises, ...formulas]),
    ...premises.map((premise) => `(assert ${logic.nameOf(premise)})`),
    ...formulas.map((formula) => ask(logic.nameOf(formula))),
  ].join('\n');
}

/** Asks of each formula whether it can hold where the premises do. */
export async function canHold(
  { solver, logic, premises }: Asked,
  formulas: readonly Formula[],
): Promise<readonly boolean[]> {
  if (formulas.length === 0) return [];
  const said = await solver.run(scriptOf(logic, { premises, formulas }, (name) => `(check-sat-assuming (${name}))`));
  const verdicts = said.trim().split('\n');
  if (verdicts.length !== formulas.length || verdicts.some((verdict) => !/^(un)?sat$/.test(verdict))) {
    throw new Error(`Z3 was asked ${formulas.length} questions and said: ${said.slice(0, 200)}`);
  }
  return verdicts.map((verdict) => verdict === 'sat');
}

/** Somebody of whom the premises and the formula hold, for each formula of which that can be. */
export async function modelsOf(
  { solver, logic, premises }: Asked,
  formulas: readonly Formula[],
): Promise<readonly Model[]> {
  if (formulas.length === 0) return [];
  const atoms = logic.atomsOf([...premises, ...formulas]).map((atom) => `|${atom}|`);
  const ask = (name: string): string =>
    `(check-sat-assuming (${name}))(get-value (${atoms.join(' ')}))(echo "${separator}")`;
  const said = await solver.run(scriptOf(logic, { premises, formulas }, ask));
  return said
    .split(separator)
    .slice(0, formulas.length)
    .map((values) => {
      const truths = [...values.matchAll(/\(\|?([^|()]+)\|? true\)/g)].map(([, atom = '']) => atom);
      const isTrue = new Set(truths);
      return (atom) => isTrue.has(atom);
    });
}
