import { askNextInWords, changeInWords, moreUrgentIf, notFlaggedIf } from './change-words';
import { ward } from './ward.fixture';

const { terms } = ward;
const set = (...changes: Parameters<typeof changeInWords>[1][]) =>
  ({ changes, disposition: 'urgent-referral', rules: [] }) as const;

describe('a change in words', () => {
  it.each([
    [{ linkId: 'course', from: 'worse', to: 'stable' }, 'Course: worsening → stable'],
    [{ linkId: 'falls', to: 3 }, 'Falls: not answered → 3 falls'],
    [{ linkId: 'noticed', from: ['weak'], to: ['weak', 'numb'] }, 'Symptoms noticed: also numbness'],
    [{ linkId: 'noticed', from: ['weak', 'numb'], to: ['numb'] }, 'Symptoms noticed: without weakness'],
    [{ linkId: 'noticed', to: ['weak'] }, 'Symptoms noticed: not answered → weakness'],
    [{ linkId: 'noticed', from: ['weak'], to: ['none'] }, 'Symptoms noticed: weakness → no symptoms'],
    [{ linkId: 'toString', from: true, to: false }, 'toString: true → false'],
  ])('says %j', (change, words) => {
    expect(changeInWords(terms, change)).toBe(words);
  });

  it('says in one sentence when a case would not be flagged', () => {
    const changes = set(
      { linkId: 'course', from: 'worse', to: 'stable' },
      { linkId: 'noticed', from: ['weak', 'numb'], to: ['weak'] },
    );
    expect(notFlaggedIf(terms, changes)).toBe(
      'Would not be flagged if course were “stable” and symptoms noticed did not include “numbness”.',
    );
  });

  it('says in one sentence when a case would be more urgent, leaving a name in capitals as it is', () => {
    const changes = set({ linkId: 'illness', from: ['polio'], to: ['polio', 'stroke'] });
    expect(moreUrgentIf(terms, changes)).toBe('Would be an urgent referral if GAD-2 also included “stroke”.');
  });

  it.each([
    ['emergency', 'Would be an emergency if course were “stable”.'],
    ['urgent-referral', 'Would be an urgent referral if course were “stable”.'],
    ['routine-referral', 'Would be a routine referral if course were “stable”.'],
    ['primary-care', 'Would be examined in primary care if course were “stable”.'],
    ['self-care', 'Would be left to self-care if course were “stable”.'],
  ] as const)('names what a case would be: %s', (disposition, words) => {
    expect(moreUrgentIf(terms, { ...set({ linkId: 'course', from: 'worse', to: 'stable' }), disposition })).toBe(words);
  });

  it.each([
    ['Pain', 'pain'],
    ['MRI Result', 'MRI Result'],
    ['A fall', 'a fall'],
    ['Ätiologie', 'Ätiologie'],
  ])('begins a label within a sentence as it is spoken: %s', (label, words) => {
    const sentence = notFlaggedIf({ it: { label } }, set({ linkId: 'it', to: 'x' }));
    expect(sentence).toBe(`Would not be flagged if ${words} were “x”.`);
  });

  it('says what the answer to a question could do', () => {
    expect(askNextInWords(terms, { linkId: 'since', couldReach: 'emergency', alone: false, rules: [] })).toBe(
      'Onset: the answer, together with others that are unanswered, could make this an emergency.',
    );
    expect(askNextInWords(terms, { linkId: 'noticed', couldReach: 'primary-care', alone: true, rules: [] })).toBe(
      'Symptoms noticed: the answer could have this examined in primary care.',
    );
  });
});
