import { figuresOf, type Figure } from './figures';
import type { Outcome } from './outcome';
import { outcomeWith } from './outcome.fixture';

const target = { condition: 'als', name: 'ALS/MND' };
const als = {
  picture: 'target-disease',
  disposition: 'urgent-referral',
  acceptable: ['urgent-referral'],
  unsafe: ['self-care', 'primary-care'],
  condition: 'als',
} as const;
const crisis = { picture: 'emergency', disposition: 'emergency', acceptable: ['emergency'], unsafe: [] } as const;

function figure(id: string, outcomes: readonly Outcome[]): Partial<Figure> {
  const { numerator, denominator, met } = figuresOf(outcomes, target).find((each) => each.id === id) ?? {};
  return { numerator, denominator, met };
}

describe('figures', () => {
  it('counts emergencies by what is expected, whatever the picture', () => {
    const outcomes = [
      outcomeWith('emergency', crisis),
      outcomeWith('urgent-referral', { ...als, disposition: 'emergency' }),
      outcomeWith('emergency'),
    ];
    expect(figure('emergency-sensitivity', outcomes)).toEqual({ numerator: 1, denominator: 2, met: false });
  });

  it('counts the target disease as flagged from a routine referral, and as urgent from two weeks', () => {
    const outcomes = [
      outcomeWith('routine-referral', als),
      outcomeWith('urgent-referral', als),
      outcomeWith('emergency', als),
      outcomeWith('self-care'),
    ];
    expect(figure('target-flagged', outcomes)).toEqual({ numerator: 3, denominator: 3, met: true });
    expect(figure('target-urgent', outcomes)).toEqual({ numerator: 2, denominator: 3, met: false });
  });

  it('counts benign and primary-care pictures that are not flagged', () => {
    const outcomes = [
      outcomeWith('self-care', { picture: 'benign' }),
      outcomeWith('primary-care'),
      outcomeWith('routine-referral'),
      outcomeWith('urgent-referral', als),
    ];
    expect(figure('harmless-not-flagged', outcomes)).toEqual({ numerator: 2, denominator: 3, met: false });
  });

  it('meets a goal of at most none only with none', () => {
    expect(figure('unsafe', [outcomeWith('primary-care')])).toEqual({ numerator: 0, denominator: 1, met: true });
    expect(figure('unsafe', [outcomeWith('self-care')])).toEqual({ numerator: 1, denominator: 1, met: false });
  });

  it('looks for the right condition only where a vignette names one', () => {
    const list = ['b', 'als', 'c', 'd', 'e', 'f'];
    const outcomes = [
      outcomeWith('primary-care', { condition: 'b' }, list),
      outcomeWith('primary-care', { condition: 'c' }, list),
      outcomeWith('primary-care', { condition: 'f' }, list),
      outcomeWith('primary-care', {}, list),
      outcomeWith('urgent-referral', als, list),
    ];
    const counted = ['right-first', 'right-in-three', 'right-in-five'].map((id) => figure(id, outcomes).numerator);
    expect(counted).toEqual([1, 3, 3]);
    expect(figure('right-in-five', outcomes)).toEqual({ numerator: 3, denominator: 4, met: false });
    expect(figure('target-in-three', outcomes)).toEqual({ numerator: 1, denominator: 1, met: true });
  });

  it('neither meets nor misses a goal with nobody to count', () => {
    expect(figure('target-flagged', [outcomeWith('primary-care')])).toEqual({
      numerator: 0,
      denominator: 0,
      met: undefined,
    });
  });

  it('calls the target disease by its name', () => {
    const labels = figuresOf([], target).map(({ label }) => label);
    expect(labels).toContain('ALS/MND flagged');
    expect(labels.filter((label) => label.includes('{'))).toEqual([]);
  });
});
