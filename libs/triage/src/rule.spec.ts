import { dispositions, isFlagged, moreUrgent } from './rule';

describe('the scale of urgency', () => {
  it('flags what is referred, and nothing less', () => {
    expect(dispositions.filter(isFlagged)).toEqual(['emergency', 'urgent-referral', 'routine-referral']);
  });

  it.each(dispositions.map((one, rank) => [one, rank] as const))('names the more urgent of two: %s', (one, rank) => {
    dispositions.forEach((other, otherRank) => {
      expect(moreUrgent(one, other)).toBe(otherRank < rank ? other : one);
    });
  });
});
