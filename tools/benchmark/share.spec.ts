import { shareOf } from './share';

const of = (numerator: number, denominator: number): ReturnType<typeof shareOf> =>
  shareOf(
    Array.from({ length: denominator }, (_, index) => index),
    (index) => index < numerator,
  );

describe('a share with its interval', () => {
  it.each([
    // Published examples: Newcombe, Statistics in Medicine 1998;17:857, table I, method 3.
    { numerator: 81, denominator: 263, low: 0.2553, high: 0.3662 },
    { numerator: 15, denominator: 148, low: 0.0624, high: 0.1605 },
    { numerator: 0, denominator: 20, low: 0, high: 0.1611 },
    { numerator: 1, denominator: 29, low: 0.0061, high: 0.1718 },
    // As certain as none of 20, mirrored.
    { numerator: 20, denominator: 20, low: 0.8389, high: 1 },
  ])('$numerator of $denominator lies between $low and $high', ({ numerator, denominator, low, high }) => {
    const share = of(numerator, denominator);
    expect([share.numerator, share.denominator]).toEqual([numerator, denominator]);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  it('claims no interval for a group of nobody', () => {
    expect(of(0, 0)).toEqual({ numerator: 0, denominator: 0 });
  });
});
