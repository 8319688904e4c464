import { isHeldByAnother } from './hold';

const now = new Date('2026-11-20T12:00:00Z');
const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const held = { status: 'in-review', ownerId: 'anna', lastActAt: minutesAgo(29) };

describe('a claim', () => {
  it('keeps colleagues out for thirty minutes after the last act', () => {
    expect(isHeldByAnother(held, 'ben', now)).toBe(true);
    expect(isHeldByAnother({ ...held, lastActAt: minutesAgo(30) }, 'ben', now)).toBe(false);
  });

  it('never keeps its owner out', () => {
    expect(isHeldByAnother(held, 'anna', now)).toBe(false);
  });

  it('holds nothing once the case is out of review', () => {
    expect(isHeldByAnother({ ...held, status: 'decided' }, 'ben', now)).toBe(false);
  });
});
