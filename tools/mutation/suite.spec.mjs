import { testsIn } from './suite.mjs';

const names = (define) => testsIn(define).map(({ name }) => name);

describe('specs run without Jest', () => {
  it('are named by their place, each row by its values', () => {
    expect(
      names(({ describe: outer, it: test }) =>
        outer('a list', () => {
          outer.each([['long', 1]])('that is %s', (_, size) => test(`of ${size}`, () => undefined));
          test.each([
            [{ a: 1 }, 2],
            [[3], 4],
          ])('holds %j', () => undefined);
          test.each(['x', 'y'])('has "%s"', () => undefined);
        }),
      ),
    ).toEqual([
      'a list › that is long › of 1',
      'a list › holds {"a":1}',
      'a list › holds [3]',
      'a list › has "x"',
      'a list › has "y"',
    ]);
  });

  it('keep names apart', () => {
    expect(names(({ it: test }) => [1, 2].forEach(() => test('again', () => undefined)))).toEqual([
      'again',
      'again (2)',
    ]);
  });

  it('are given their rows, and fail as their assertions do', () => {
    const [right, wrong] = testsIn(({ it: test, expect: that }) =>
      test.each([
        [1, 1],
        [1, 2],
      ])('%d is %d', (one, other) => that(one).toBe(other)),
    );
    expect(right.body).not.toThrow();
    expect(wrong.body).toThrow('Expected: 2');
  });
});
