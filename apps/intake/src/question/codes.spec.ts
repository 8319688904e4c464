import { bodyRegions, type Item } from '@myotome/questionnaire';
import { asksForRegions, toggle } from './codes';

const item: Item = {
  linkId: 'family',
  type: 'multi',
  options: ['als', 'dementia', 'none', 'unsure'],
  exclusive: 'none',
  unsure: 'unsure',
};

describe('choosing several answers', () => {
  it('keeps them in the order in which they are offered', () => {
    expect(toggle(item, ['dementia'], 'als')).toEqual(['als', 'dementia']);
  });

  it('lets "none" stand alone', () => {
    expect(toggle(item, ['als', 'dementia'], 'none')).toEqual(['none']);
  });

  it('takes "none" and "not sure" away when something else is chosen', () => {
    expect(toggle(item, ['none'], 'als')).toEqual(['als']);
    expect(toggle(item, ['unsure'], 'als')).toEqual(['als']);
    expect(toggle(item, ['none'], 'unsure')).toEqual(['unsure']);
  });

  it('is unanswered again, and not "no", when the last one is taken away', () => {
    expect(toggle(item, ['als'], 'als')).toBeNull();
  });
});

describe('places on the body', () => {
  it('are recognised by their codes, with or without others', () => {
    expect(asksForRegions({ linkId: 'a', type: 'multi', options: [...bodyRegions, 'none'] })).toBe(true);
    expect(asksForRegions({ linkId: 'a', type: 'multi', options: ['neck', 'trunk'] })).toBe(false);
    expect(asksForRegions({ linkId: 'a', type: 'text' })).toBe(false);
  });
});
