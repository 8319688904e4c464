import { caseStatuses, decisionKinds } from '@myotome/contract';
import { isPossible, possibleFrom, restingStatus, statusAfter } from './moves';

describe('the moves of a case', () => {
  it('let nothing happen to a closed case', () => {
    const acts = Object.keys(possibleFrom) as (keyof typeof possibleFrom)[];
    expect(acts.filter((act) => isPossible(act, 'closed'))).toEqual([]);
  });

  it('let a case be decided from every open status and from no other', () => {
    expect(caseStatuses.filter((status) => isPossible('decide', status))).toEqual([
      'new',
      'in-review',
      'awaiting-patient',
      'awaiting-test',
    ]);
  });

  it('keep what is watched or tested in the open queue', () => {
    const open = decisionKinds.filter((kind) => isPossible('decide', statusAfter[kind]));
    expect(open).toEqual(['test-first', 'watch']);
  });

  it('let a released case rest where its last decision left it', () => {
    expect(restingStatus(undefined)).toBe('new');
    expect(restingStatus('test-first')).toBe('awaiting-test');
  });
});
