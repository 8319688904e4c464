import { motor } from '@myotome/pathways';
import { outcomeWith } from './outcome.fixture';
import {
  isAcceptable,
  isAmongFirst,
  isExact,
  isOverTriage,
  isUnderTriage,
  isUnsafe,
  outcomeOf,
  slicings,
} from './outcome';

const gap = { acceptable: ['urgent-referral', 'primary-care'] } as const;

describe('what counts as what', () => {
  it.each([
    ['emergency', { over: true, under: false, acceptable: false, exact: false, unsafe: false }],
    ['routine-referral', { over: true, under: false, acceptable: false, exact: false, unsafe: false }],
    ['primary-care', { over: false, under: false, acceptable: true, exact: true, unsafe: false }],
    ['self-care', { over: false, under: true, acceptable: false, exact: false, unsafe: true }],
  ] as const)('%s for a primary-care picture', (given, expected) => {
    const outcome = outcomeWith(given);
    expect({
      over: isOverTriage(outcome),
      under: isUnderTriage(outcome),
      acceptable: isAcceptable(outcome),
      exact: isExact(outcome),
      unsafe: isUnsafe(outcome),
    }).toEqual(expected);
  });

  it('calls what lies between two acceptable dispositions neither too urgent nor too slow, yet not acceptable', () => {
    const between = outcomeWith('routine-referral', gap);
    expect([isOverTriage(between), isUnderTriage(between), isAcceptable(between)]).toEqual([false, false, false]);
  });

  it('measures over- and under-triage from the nearest acceptable disposition', () => {
    expect(isOverTriage(outcomeWith('urgent-referral', gap))).toBe(false);
    expect(isOverTriage(outcomeWith('emergency', gap))).toBe(true);
    expect(isUnderTriage(outcomeWith('primary-care', gap))).toBe(false);
    expect(isUnderTriage(outcomeWith('self-care', gap))).toBe(true);
  });

  it('looks for a condition among the first places only', () => {
    const outcome = outcomeWith('primary-care', {}, ['a', 'b', 'c', 'd']);
    expect([1, 2, 3].map((places) => isAmongFirst(outcome, 'c', places))).toEqual([false, false, true]);
    expect(isAmongFirst(outcome, 'nowhere', 4)).toBe(false);
  });
});

describe('the parts by which figures are sliced', () => {
  const placeOf = (by: string, born?: string): string | undefined =>
    slicings[by]?.(outcomeWith('primary-care', { answers: born ? { 'about.birth-date': born } : {} }).vignette);

  it.each([
    ['2008-06-16', 'under 18'],
    ['2008-06-15', '18 to 39'],
    ['1986-06-15', '40 to 59'],
    ['1966-06-15', '60 to 74'],
    ['1951-06-16', '60 to 74'],
    ['1951-06-15', '75 and over'],
    [undefined, 'not said'],
  ])('somebody born %s is %s', (born, band) => {
    expect(placeOf('age', born)).toBe(band);
  });

  it('calls a form without a remark filled in in full, and leaves out who has no onset', () => {
    expect([placeOf('form'), placeOf('onset'), placeOf('sex')]).toEqual(['in full', undefined, 'not said']);
  });
});

it('runs the engine: the worked case of a weak hand is urgent, with ALS first', () => {
  const { answers, authored } = motor.cases.find(({ id }) => id === 'als-hand') ?? { answers: {}, authored: '' };
  const outcome = outcomeOf(motor, outcomeWith('self-care', { answers, authored }).vignette);
  expect(outcome.given).toBe('urgent-referral');
  expect(outcome.rules.length).toBeGreaterThan(0);
  expect(outcome.conditions[0]).toBe('als');
  expect(new Set(outcome.conditions).size).toBe(motor.conditions.length);
});
