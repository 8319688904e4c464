import { checkRedFlags } from './check-red-flags';
import { example } from './example.fixture';
import type { Pathway } from './pathway';
import type { RedFlagAnswers } from './red-flag-answers';

const stops = { linkId: 'how-soon', values: ['now'] } as const;

/** The example with one more entry among its red flags. */
const withFlag = (flag: RedFlagAnswers): Pathway => ({ ...example, redFlagAnswers: [stops, flag] });

describe('checkRedFlags', () => {
  it('finds nothing wrong with those of a sound pathway', () => {
    expect(checkRedFlags(example)).toEqual([]);
    expect(checkRedFlags(withFlag({ linkId: 'why', atLeast: 1, atMost: 1, over: [] }))).toEqual([]);
  });

  it.each<readonly [string, RedFlagAnswers, string]>([
    [
      'a question that does not exist',
      { linkId: 'mood', values: ['low'] },
      'The red flags name mood, which is no question.',
    ],
    [
      'a code that is not offered',
      { linkId: 'how-soon', values: ['at-once'] },
      'The red flags of how-soon name at-once, which it does not offer.',
    ],
    [
      'a code that is not offered among those outweighed',
      { linkId: 'how-soon', values: ['soon'], over: ['at-once'] },
      'The red flags of how-soon name at-once, which it does not offer.',
    ],
    [
      'an answer above itself',
      { linkId: 'how-soon', values: ['soon'], over: ['soon'] },
      'The red flags of how-soon put soon above itself.',
    ],
    ['an entry without an answer', { linkId: 'how-soon', values: [] }, 'The red flags of how-soon name no answer.'],
    ['an entry without bounds', { linkId: 'why' }, 'The red flags of why name no answer.'],
    ['bounds with nothing between', { linkId: 'why', atLeast: 2, atMost: 1 }, 'The red flags of why leave no number.'],
  ])('names %s', (_, flag, issue) => {
    expect(checkRedFlags(withFlag(flag))).toEqual([issue]);
  });

  it('names an answer that stands for none', () => {
    const [topic] = example.questionnaire.topics;
    const items = (topic?.items ?? []).map((item) => ({ ...item, unsure: 'never' }));
    const pathway = {
      ...withFlag({ linkId: 'how-soon', values: ['never'] }),
      questionnaire: { ...example.questionnaire, topics: [{ id: 'only', items }] },
    };
    expect(checkRedFlags(pathway)).toEqual(['The red flags of how-soon name never, which stands for none or unsure.']);
  });

  it('names an answer that stops the form and is no red flag', () => {
    expect(checkRedFlags({ ...example, redFlagAnswers: [] })).toEqual([
      'how-soon: now stops the form and is no red flag.',
    ]);
  });
});
