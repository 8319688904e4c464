import { objectionTo, type Proposed } from './objections';

const referral: Proposed = {
  kind: 'refer',
  urgency: 'urgent-referral',
  reason: '',
  service: 'Neurology',
  patientTold: '',
};
const today = '2026-11-20';

describe('a decision', () => {
  it('in keeping with the engine needs no reason', () => {
    expect(objectionTo(referral, 'urgent-referral', today)).toBeUndefined();
  });

  it.each(['more', 'less'])('for %s urgency than the engine gave needs a coded reason and words', (direction) => {
    const engine = direction === 'more' ? 'routine-referral' : 'emergency';
    expect(objectionTo(referral, engine, today)).toEqual({
      problem: 'reason-needed',
      fields: [
        { field: 'departure', code: 'required' },
        { field: 'reason', code: 'required' },
      ],
    });
    expect(objectionTo({ ...referral, departure: 'other' }, engine, today)?.fields).toEqual([
      { field: 'reason', code: 'required' },
    ]);
    expect(objectionTo({ ...referral, departure: 'other', reason: 'Seen last week.' }, engine, today)).toBeUndefined();
  });

  it.each(['refer', 'redirect'] as const)('to %s names a service', (kind) => {
    expect(objectionTo({ ...referral, kind, service: '' }, 'urgent-referral', today)?.fields).toEqual([
      { field: 'service', code: 'required' },
    ]);
  });

  it('to watch names a day that is still to come', () => {
    const watch: Proposed = { ...referral, kind: 'watch' };
    expect(objectionTo(watch, 'urgent-referral', today)?.fields).toEqual([{ field: 'recheckOn', code: 'required' }]);
    expect(objectionTo({ ...watch, recheckOn: today }, 'urgent-referral', today)?.fields).toEqual([
      { field: 'recheckOn', code: 'not-in-the-future' },
    ]);
    expect(objectionTo({ ...watch, recheckOn: '2026-11-21' }, 'urgent-referral', today)).toBeUndefined();
  });

  it('to close says why', () => {
    expect(objectionTo({ ...referral, kind: 'close' }, 'urgent-referral', today)?.fields).toEqual([
      { field: 'reason', code: 'required' },
    ]);
  });
});
