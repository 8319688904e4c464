import { denialOf, denialsOf } from './denials';
import type { Item } from './questionnaire';

const yesNo: Item = { linkId: 'night', type: 'boolean' };
const several: Item = { linkId: 'eyes', type: 'multi', options: ['drooping', 'none'], exclusive: 'none' };
const one: Item = { linkId: 'pain', type: 'choice', options: ['none', 'mild'] };

describe('the answer that denies a question', () => {
  it.each([
    [yesNo, false],
    [several, ['none']],
    [one, 'none'],
    [{ ...one, options: ['no', 'arm', 'unsure'] }, 'no'],
  ])('is one that can be pointed at: %j', (item, denial) => {
    expect(denialOf(item)).toEqual(denial);
  });

  it.each<Item>([
    { linkId: 'places', type: 'multi', options: ['hand', 'none'] },
    { linkId: 'smoking', type: 'choice', options: ['never', 'stopped', 'current'] },
    { linkId: 'mood', type: 'choice', options: ['0', '1'] },
    { linkId: 'falls', type: 'integer' },
    { linkId: 'began', type: 'month' },
    { linkId: 'words', type: 'text' },
  ])('is not made up where none is offered: %j', (item) => {
    expect(denialOf(item)).toBeUndefined();
  });

  it.each([yesNo, several, one])('is never given for a question that must be answered by itself: %j', (item) => {
    expect(denialOf({ ...item, required: true })).toBeUndefined();
  });
});

describe('none of these, for a page', () => {
  it('is an answer to each question', () => {
    expect(denialsOf([yesNo, several, one])).toEqual({ night: false, eyes: ['none'], pain: 'none' });
  });

  it('is nothing at all when one of the questions cannot be denied', () => {
    expect(denialsOf([yesNo, { linkId: 'words', type: 'text' }])).toEqual({});
    expect(denialsOf([yesNo, { ...several, required: true }])).toEqual({});
  });
});
