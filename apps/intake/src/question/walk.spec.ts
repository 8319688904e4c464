import type { Page } from '@myotome/questionnaire';
import { minutesFor, minutesLeft, resumeAt } from './walk';

const page = (id: string, ...linkIds: string[]): Page => ({
  id,
  topic: id,
  items: linkIds.map((linkId) => ({ linkId, type: 'boolean', ...(linkId.endsWith('!') ? { required: true } : {}) })),
});
const pages = [page('one', 'a!', 'b'), page('two', 'c', 'd!'), page('three', 'e')];
const at = (...answered: string[]): string | undefined => resumeAt(pages, (linkId) => answered.includes(linkId));

describe('coming back', () => {
  it('begins at the first page when nothing has been answered', () => {
    expect(at()).toBe('one');
  });

  it('goes on where questions are left on the page reached', () => {
    expect(at('a!', 'c', 'd!', 'b')).toBe('three');
    expect(at('a!', 'd!')).toBe('two');
  });

  it('does not go back for a question that may be left out', () => {
    expect(at('a!', 'c', 'd!')).toBe('three');
  });

  it('goes back for a required question that was left out', () => {
    expect(at('e')).toBe('one');
    expect(at('a!', 'e')).toBe('two');
  });

  it('leads to the check of the answers when everything has been seen', () => {
    expect(at('a!', 'b', 'c', 'd!', 'e')).toBeUndefined();
  });
});

describe('minutes left', () => {
  it('says none when only seconds are left', () => {
    expect(minutesFor(pages[2]?.items ?? [])).toBe(0);
  });

  it('gives more time to words than to a yes or no', () => {
    const yesNo = Array.from({ length: 6 }, (_, index) => ({ linkId: `b${index}`, type: 'boolean' as const }));
    const words = Array.from({ length: 6 }, (_, index) => ({ linkId: `t${index}`, type: 'text' as const }));
    expect(minutesFor(yesNo)).toBeLessThanOrEqual(1);
    expect(minutesFor(words)).toBe(4);
  });

  it('are told as a range while it is open what will be asked, and never for what has been dealt with', () => {
    const perhaps = Array.from({ length: 12 }, (_, index) => ({ linkId: `p${index}`, type: 'choice' as const }));
    const dealtWith = (linkId: string): boolean => linkId === 'a!';
    expect(minutesLeft({ left: pages, dealtWith, perhaps: [] })).toEqual([0, 0]);
    expect(minutesLeft({ left: pages, dealtWith, perhaps })).toEqual([0, 3]);
  });
});
