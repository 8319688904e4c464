import * as fc from 'fast-check';
import { rememberedBy } from './remembered';

const truthsOf = (values: readonly number[]): Int32Array => Int32Array.from(values);

describe('what follows from truths', () => {
  it('is made once for the same truths of its nodes, whatever the others are', () => {
    const remember = rememberedBy<object>([0, 2, 2]);
    const first = remember(truthsOf([1, 0, 2]), () => ({}));
    expect(remember(truthsOf([1, 2, 2]), () => ({}))).toBe(first);
    expect(remember(truthsOf([2, 0, 1]), () => ({}))).not.toBe(first);
    expect(remember(truthsOf([1, 0, 2]), () => ({}))).toBe(first);
  });

  it.each([1, 33, 34, 67, 100])('is told apart by each of %i nodes', (count) => {
    const nodes = Array.from({ length: count }, (_, node) => node);
    const truths = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: count, maxLength: count });
    fc.assert(
      fc.property(truths, fc.integer({ min: 0, max: count - 1 }), (given, place) => {
        const remember = rememberedBy<object>(nodes);
        const one = remember(truthsOf(given), () => ({}));
        const other = given.map((truth, node) => (node === place ? (truth + 1) % 3 : truth));
        expect(remember(truthsOf(other), () => ({}))).not.toBe(one);
        expect(remember(truthsOf(given), () => ({}))).toBe(one);
      }),
    );
  });

  it('is forgotten when there is no more room, and made anew', () => {
    const nodes = [0, 1, 2, 3, 4, 5, 6];
    const remember = rememberedBy<object>(nodes);
    const digits = (number: number): Int32Array => truthsOf(nodes.map((node) => Math.floor(number / 3 ** node) % 3));
    const first = remember(digits(0), () => ({}));
    for (let number = 1; number < 1024; number += 1) remember(digits(number), () => ({}));
    expect(remember(digits(0), () => ({}))).toBe(first);
    remember(digits(1024), () => ({}));
    expect(remember(digits(0), () => ({}))).not.toBe(first);
  });
});
