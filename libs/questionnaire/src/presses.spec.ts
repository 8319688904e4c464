import type { Page } from './pages';
import { pressesLeft, type Walker } from './presses';
import type { Item } from './questionnaire';

const yesNo: Item = { linkId: 'a', type: 'boolean' };
const several: Item = { linkId: 'b', type: 'multi', options: ['x', 'y', 'z', 'none'], exclusive: 'none' };
const words: Item = { linkId: 'c', type: 'text' };
const month: Item = { linkId: 'd', type: 'month' };

const page = (...items: Item[]): Page => ({ id: 'p', topic: 'p', items });
const usual: Walker = { layout: 'together', dealtWith: () => false };
const oneByOne: Walker = { ...usual, layout: 'one-by-one' };

describe('presses until the answers are sent', () => {
  it('are the sending alone when nothing is left', () => {
    expect(pressesLeft([], usual)).toBe(1);
  });

  it('are each answer, each way on and the sending', () => {
    expect(pressesLeft([page(yesNo, words), page(month)], usual)).toBe(1 + 1 + 1 + (2 + 1) + 1);
  });

  it('leave out the way on where a question on its own goes on by itself', () => {
    expect(pressesLeft([page(yesNo), page(several)], oneByOne)).toBe(1 + (2 + 1) + 1);
  });

  it('are only the way on for what has been dealt with', () => {
    expect(pressesLeft([page(yesNo, words)], { ...usual, dealtWith: () => true })).toBe(2);
    expect(pressesLeft([page(yesNo)], { ...oneByOne, dealtWith: () => true })).toBe(2);
  });

  it('count the codes that will be chosen, and nothing for what stays blank', () => {
    const willSay = { b: ['x', 'y', 'z'] };
    expect(pressesLeft([page(several, words)], { ...usual, willSay })).toBe(3 + 1 + 1);
    expect(pressesLeft([page(several), page(yesNo)], { ...oneByOne, willSay })).toBe(3 + 1 + 1 + 1);
  });

  it('take "none of these" for what is left of a page, when that is what will be said', () => {
    const more: Item = { linkId: 'e', type: 'boolean' };
    const pages = [page(yesNo, several, more)];
    expect(pressesLeft(pages, { ...usual, willSay: { a: false, b: ['none'], e: false } })).toBe(1 + 1 + 1);
    expect(pressesLeft(pages, { ...usual, willSay: { a: true, b: ['none'], e: false } })).toBe(1 + 1 + 1 + 1);
    expect(pressesLeft(pages, { ...usual, willSay: { a: false, b: ['none'] } })).toBe(2 + 1 + 1);
    expect(pressesLeft(pages, { ...usual, willSay: { a: false, b: ['x'], e: true } })).toBe(3 + 1 + 1);
  });

  it('know no "none of these" for what must be answered by itself', () => {
    const required = { ...yesNo, required: true } as const;
    const willSay = { a: false, b: ['none'] };
    expect(pressesLeft([page(required, several)], { ...usual, willSay })).toBe(2 + 1 + 1);
  });
});
