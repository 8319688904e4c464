import { actionsOn, type Situation } from './actions';

const fresh: Situation = {
  status: 'new',
  role: 'clinician',
  mine: false,
  heldByAnother: false,
  decision: undefined,
  letter: 'none',
};

describe('the actions offered on a case', () => {
  it('are to take it on, examine, mark and decide while it is new', () => {
    expect(actionsOn(fresh)).toEqual(['claim', 'examine', 'mark', 'decide']);
  });

  it('leave the decision to clinicians', () => {
    expect(actionsOn({ ...fresh, role: 'nurse' })).toEqual(['claim', 'examine', 'mark']);
    expect(actionsOn({ ...fresh, role: 'reception' })).toEqual([]);
  });

  it('leave the decision to the colleague who is at work on it', () => {
    expect(actionsOn({ ...fresh, status: 'in-review', heldByAnother: true })).toEqual(['examine', 'mark']);
  });

  it('let the owner give it back', () => {
    expect(actionsOn({ ...fresh, status: 'in-review', mine: true })).toEqual(['release', 'examine', 'mark', 'decide']);
  });

  it('offer the letter after the decision to refer, and closing after its signature', () => {
    const referred: Situation = { ...fresh, status: 'decided', decision: 'refer' };
    expect(actionsOn(referred)).toEqual(['examine', 'mark', 'write-letter']);
    expect(actionsOn({ ...referred, letter: 'draft' })).toEqual(['examine', 'mark', 'open-letter']);
    expect(actionsOn({ ...referred, letter: 'signed' })).toEqual(['examine', 'mark', 'open-letter', 'close']);
  });

  it('offer nothing on a closed case but its letter', () => {
    expect(actionsOn({ ...fresh, status: 'closed', decision: 'refer', letter: 'signed' })).toEqual(['open-letter']);
  });
});
