import { pathways } from '@myotome/pathways';
import { dispositions } from '@myotome/triage';
import { allowedLowerings } from './allowed';
import { everybody } from './everybody';
import { neverLower, ofAllowed, type AllowedLowering } from './never-lower';
import { rankOf } from './pack';
import { prove } from './prove';
import { canHold } from './script';
import { openSolver, type Solver } from './solver';

describe.each(pathways.map((pathway) => [pathway.id, pathway] as const))('the %s pathway', (id, pathway) => {
  let solver: Solver;
  beforeAll(() => {
    solver = openSolver();
  });
  afterAll(() => solver.close());
  const allowed = allowedLowerings[id] ?? [];

  it('is sound for everybody who could answer', async () => {
    const { theorems, faults } = await prove(solver, pathway, allowed);
    expect(faults.map(({ words }) => words)).toEqual([]);
    expect(Math.min(...theorems.values())).toBeGreaterThan(0);
  }, 300_000);

  const pairs = allowed.flatMap((one) =>
    one.rules.flatMap((rule) => one.linkIds.map((linkId) => ({ ...one, rule, linkId }))),
  );

  /** By rule and question that are allowed to lower: whether anybody falls as far as is allowed. */
  let falls: readonly boolean[] = [];
  beforeAll(async () => {
    const everyone = everybody(pathway);
    const tighter = allowed.map((one): AllowedLowering => ({ ...one, to: dispositions[rankOf(one.to) - 1] ?? one.to }));
    const obligations = neverLower(everyone, tighter);
    const formulas = pairs.map(({ rule, by, linkId }) =>
      everyone.logic.any(
        obligations
          .filter((one) => one.rule === rule && one.linkId === linkId && one.theorem === ofAllowed[by])
          .map(({ formula }) => formula),
      ),
    );
    falls = await canHold({ solver, logic: everyone.logic, premises: everyone.premises }, formulas);
  }, 120_000);

  const told = allowed.map((one) => ({ ...one, who: one.rules.join(', '), asked: one.linkIds.join(', ') }));
  if (told.length === 0) return;
  it.each(told)('has to let $who fall to $to by $by ($asked): $reason', ({ rules, by, linkIds }) => {
    const needed = pairs.filter((pair, index) => pair.by === by && falls[index]);
    expect(rules.filter((rule) => !needed.some((pair) => pair.rule === rule))).toEqual([]);
    expect(linkIds.filter((linkId) => !needed.some((pair) => pair.linkId === linkId))).toEqual([]);
  });
});
