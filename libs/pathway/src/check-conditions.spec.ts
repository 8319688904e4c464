import { bodyRegions, type Condition, type Item } from '@myotome/questionnaire';
import { checkConditions } from './check-conditions';
import { example } from './example.fixture';
import type { Pathway } from './pathway';

const more: readonly Item[] = [
  { linkId: 'places', type: 'multi', options: [...bodyRegions.slice(0, 7), 'none'] },
  { linkId: 'since', type: 'month' },
  { linkId: 'falls', type: 'integer' },
];

/** The example, whose first rule asks something else. */
const asking = (when: Condition): Pathway => ({
  ...example,
  questionnaire: { ...example.questionnaire, topics: [...example.questionnaire.topics, { id: 'more', items: more }] },
  rules: example.rules.map((rule, index) => (index === 0 ? { ...rule, when } : rule)),
});

describe('checkConditions', () => {
  it.each<readonly [string, Condition]>([
    ['regions that can be reached', { regions: 'places', atLeast: 2 }],
    ['months between bounds', { monthsSince: 'since', min: 3, max: 3 }],
    ['years since a month', { yearsSince: 'since', min: 3 }],
    ['numbers between bounds', { not: { item: 'falls', min: 0, max: 2 } }],
    ['as many as there are', { atLeast: 1, of: [{ item: 'places', includesAny: ['none'] }] }],
  ])('finds nothing wrong with %s', (_, when) => {
    expect(checkConditions(asking(when))).toEqual([]);
  });

  it.each<readonly [string, Condition, string]>([
    [
      'more regions than there are',
      { regions: 'places', atLeast: 3 },
      'Rule E1 asks for 3 regions of places, which reaches 2.',
    ],
    [
      'months with nothing between the bounds',
      { any: [{ monthsSince: 'since', min: 6, max: 3 }] },
      'Rule E1 asks for since of at least 6 and at most 3.',
    ],
    [
      'numbers with nothing between the bounds',
      { all: [{ item: 'falls', min: 2, max: 1 }] },
      'Rule E1 asks for falls of at least 2 and at most 1.',
    ],
    [
      'more conditions than there are',
      { not: { atLeast: 2, of: [{ item: 'falls', answered: true }] } },
      'Rule E1 asks for at least 2 of 1 conditions.',
    ],
    [
      'one answer of a list',
      { item: 'places', is: 'neck' },
      'Rule E1 asks of places what a question of type multi cannot answer.',
    ],
    [
      'a list of one answer',
      { item: 'how-soon', includesAny: ['now'] },
      'Rule E1 asks of how-soon what a question of type choice cannot answer.',
    ],
    [
      'the age of a number',
      { yearsSince: 'falls', min: 2 },
      'Rule E1 asks of falls what a question of type integer cannot answer.',
    ],
    [
      'a number of a code',
      { item: 'how-soon', min: 2 },
      'Rule E1 asks of how-soon what a question of type choice cannot answer.',
    ],
  ])('names %s', (_, when, issue) => {
    expect(checkConditions(asking(when))).toEqual([issue]);
  });

  it('names an exception and the condition of a question too', () => {
    const impossible: Condition = { regions: 'places', atLeast: 5 };
    const { questionnaire, rules } = asking({ item: 'how-soon', is: 'now' });
    const pathway: Pathway = {
      ...example,
      questionnaire: {
        ...questionnaire,
        topics: [
          ...questionnaire.topics,
          { id: 'last', items: [{ linkId: 'last', type: 'text', shownWhen: impossible }] },
        ],
      },
      rules: rules.map((rule, index) => (index === 0 ? { ...rule, unless: impossible } : rule)),
    };
    expect(checkConditions(pathway)).toEqual([
      'Rule E1 asks for 5 regions of places, which reaches 2.',
      'The condition of last asks for 5 regions of places, which reaches 2.',
    ]);
  });

  it('names rules that ask for the same', () => {
    const twins = example.rules.map((rule) => (rule.id === 'U1' ? { ...rule, id: 'U2' } : rule));
    expect(
      checkConditions({ ...example, rules: [...example.rules, ...twins.filter(({ id }) => id === 'U2')] }),
    ).toEqual(['Rules U1 and U2 ask for the same.']);
  });
});
