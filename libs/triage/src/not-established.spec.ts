import { notEstablishedFor } from './not-established';
import type { Rule } from './rule';

const rule: Rule = {
  id: 'U1',
  label: 'Progressive weakness',
  disposition: 'urgent-referral',
  when: { item: 'falls', min: 2 },
  because: 'Falls.',
  sources: ['NG127'],
  grade: 'guideline',
};
const head = { rule: 'U1', label: 'Progressive weakness', disposition: 'urgent-referral' };
const some: readonly string[] = Object.freeze(['falls']);
const others: readonly string[] = Object.freeze(['course', 'onset']);

describe('a rule that is not established', () => {
  it('names what rules it out, or what is wanting', () => {
    const say = notEstablishedFor(rule);
    expect(say('no', some)).toEqual({ ...head, holds: 'no', evidence: ['falls'], missing: [] });
    expect(say('unknown', some)).toEqual({ ...head, holds: 'unknown', evidence: [], missing: ['falls'] });
    expect(say('no', others)).toEqual({ ...head, holds: 'no', evidence: ['course', 'onset'], missing: [] });
  });

  it('is described once for everybody of whom the same is true, so that nobody can change it', () => {
    const say = notEstablishedFor(rule);
    expect(say('no', some)).toBe(say('no', some));
    expect(Object.isFrozen(say('no', some))).toBe(true);
    expect(Object.isFrozen(say('unknown', some).evidence)).toBe(true);
  });

  it('keeps a bounded number of descriptions, and says the same once they are forgotten', () => {
    const say = notEstablishedFor(rule);
    const first = say('unknown', some);
    for (let made = 0; made < 255; made += 1) say('unknown', [`q${made}`]);
    expect(say('unknown', some)).toBe(first);
    say('unknown', ['one more']);
    expect(say('unknown', some)).not.toBe(first);
    expect(say('unknown', some)).toEqual(first);
  });
});
