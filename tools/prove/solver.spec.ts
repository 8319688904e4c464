import { runZ3 } from './solver';

describe('runZ3', () => {
  it('tells what can be from what cannot', async () => {
    const script = '(declare-const a Bool)(assert a)(check-sat)(assert (not a))(check-sat)';
    expect((await runZ3(script)).trim().split('\n')).toEqual(['sat', 'unsat']);
  });

  it('refuses what it cannot read', async () => {
    await expect(runZ3('(assert nonsense)')).rejects.toThrow('unknown constant nonsense');
  });
});
