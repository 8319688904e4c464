import { openSolver, type Solver } from './solver';

describe('the solver', () => {
  let solver: Solver;
  beforeAll(() => {
    solver = openSolver();
  });
  afterAll(() => solver.close());

  it('tells what can be from what cannot', async () => {
    const said = await solver.run('(declare-const a Bool)(assert a)(check-sat)(assert (not a))(check-sat)');
    expect(said.trim().split('\n')).toEqual(['sat', 'unsat']);
  });

  it('refuses what it cannot read, and begins each script with nothing known', async () => {
    await expect(solver.run('(assert a)')).rejects.toThrow('unknown constant a');
    expect((await solver.run('(check-sat)')).trim()).toBe('sat');
  });
});
