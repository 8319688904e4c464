import { checkPathway } from './check-pathway';
import { example } from './example.fixture';
import type { Pathway } from './pathway';

type RuleOf = Pathway['rules'][number];

/** The example with its first rule changed. */
const withRule = (change: Partial<RuleOf>): Pathway => ({
  ...example,
  rules: example.rules.map((rule, index) => (index === 0 ? { ...rule, ...change } : rule)),
});

/** The example with its first case changed. */
const withCase = (change: Partial<Pathway['cases'][number]>): Pathway => ({
  ...example,
  cases: example.cases.map((worked, index) => (index === 0 ? { ...worked, ...change } : worked)),
});

/** The example that says something else about itself. */
const withStatement = (change: Partial<Pathway['statement']>): Pathway => ({
  ...example,
  statement: { ...example.statement, ...change },
});

const english = example.words.en;
const spanish = { ...english, wording: { ...english.wording, language: 'es' } };

/** The example with other words: in more languages, or in English. */
const withWords = (more: Partial<Pathway['words']>, change: Partial<typeof english> = {}): Pathway => ({
  ...example,
  words: { ...more, en: { ...english, ...change } },
});

describe('checkPathway', () => {
  it('finds nothing wrong with a sound pathway', () => {
    expect(checkPathway(example)).toEqual([]);
  });

  it.each([
    ['a rule without a source', withRule({ sources: [] }), 'Rule E1 has no source.'],
    ['a source that does not exist', withRule({ sources: ['B'] }), 'Rule E1 cites B, which is not among the sources.'],
    [
      'a rule about no question',
      withRule({ when: { item: 'mood', is: 'x' } }),
      'Rule E1 asks about mood, which is no question.',
    ],
    [
      'a rule about a code that is not offered',
      withRule({ when: { any: [{ item: 'how-soon', in: ['now', 'at-once'] }] } }),
      'Rule E1 asks for at-once of how-soon, which does not offer it.',
    ],
    [
      'a sentence about no question',
      withRule({ because: 'Says {mood}.' }),
      'Rule E1 speaks of mood, which is no question.',
    ],
    [
      'a suspicion that nobody can work through',
      withRule({ suspects: ['spleen'] }),
      "Rule E1 suspects spleen, which is neither on the checklist nor a letter's subject.",
    ],
    ['a rule that no case fires', withRule({ when: { not: { all: [] } } }), 'Rule E1 fires in no worked case.'],
    ['a rule that every case fires', withRule({ when: { all: [] } }), 'Rule E1 fires in every worked case.'],
    [
      'a rule given twice',
      { ...example, rules: [...example.rules, ...example.rules.slice(0, 1)] },
      'Rule E1 is given twice.',
    ],
    ['a question without clinical words', { ...example, terms: {} }, 'why has no clinical words.'],
    [
      'a code without clinical words',
      { ...example, terms: { ...example.terms, 'how-soon': { label: 'How soon', phrases: { now: 'now' } } } },
      'how-soon has no clinical words for soon.',
    ],
    [
      'a text without a frame',
      { ...example, terms: { ...example.terms, why: { label: 'Why' } } },
      'why has no frame for its value.',
    ],
    [
      'a question without wording',
      withWords({}, { wording: { ...english.wording, items: {} } }),
      'why has no wording in en.',
    ],
    [
      'a topic without a title',
      withWords({}, { wording: { ...english.wording, topics: {} } }),
      'only has no title in en.',
    ],
    ['a stop without words', withWords({}, { stops: {} }), 'The stop now has no words in en.'],
    [
      'words that say they are in another language',
      withWords({ es: english }),
      'The words in es say that they are in en.',
    ],
    [
      'a translation that lacks something',
      withWords({ es: { ...spanish, advice: { ...english.advice, whileYouWait: [] } } }),
      'es says nothing for advice.whileYouWait.0.',
    ],
    [
      'a translation that says more',
      withWords({ es: { ...spanish, advice: { ...english.advice, comeBackIf: ['Vuelva.'] } } }),
      'es has advice.comeBackIf.0, English has not.',
    ],
    [
      'a translation that forgets a number to call',
      withWords({ es: { ...spanish, advice: { ...english.advice, whileYouWait: ['Llame.'] } } }),
      'es fills in other things than English at advice.whileYouWait.0.',
    ],
    [
      'a question that never comes into view',
      { ...example, cases: example.cases.slice(1) },
      'why comes into view in no worked case.',
    ],
    [
      'a disposition that no case reaches',
      { ...example, cases: example.cases.slice(1) },
      'No worked case is emergency.',
    ],
    [
      'a case with a code that does not exist',
      withCase({ answers: { 'how-soon': 'yesterday' } }),
      'Case now: how-soon is unknown-code (yesterday).',
    ],
    [
      'a case that answers a hidden question',
      withCase({ answers: { 'how-soon': 'soon', why: 'x' } }),
      'Case now answers why, which is hidden.',
    ],
    [
      'a case with another outcome',
      withCase({ answers: { 'how-soon': 'soon' } }),
      'Case now comes out as urgent-referral, not emergency.',
    ],
    ['a case without a source', withCase({ source: ' ' }), 'Case now names no source.'],
    [
      'a rule that speaks of an answer that is missing',
      withRule({ because: 'Because {why}.' }),
      'Case now: rule E1 speaks of an answer that is missing.',
    ],
    [
      'a stop page for a code that is not offered',
      { ...example, stops: example.stops.map((stop) => ({ ...stop, values: ['at-once'] })) },
      'The stop page for how-soon asks for at-once of how-soon, which does not offer it.',
    ],
    [
      'a question about the person that does not exist',
      { ...example, identity: ['about.nobody'] },
      'Who the person is rests on about.nobody, which is no question.',
    ],
    [
      'a statement that leaves something unsaid',
      withStatement({ patients: ' ' }),
      'The statement says nothing about patients.',
    ],
    [
      'an input of which nobody says what happens without it',
      withStatement({ inputs: [{ input: 'How soon', whenMissing: '' }] }),
      'The statement says nothing about inputs.0.whenMissing.',
    ],
    ['a pathway without a limit', withStatement({ limits: [] }), 'The statement says nothing about limits.'],
    [
      'a review on a day that does not exist',
      withStatement({ reviewDue: '2027-02-30' }),
      'The statement names 2027-02-30, which is no day.',
    ],
    [
      'a signature without a name',
      withStatement({ reviewed: { by: '', on: '2027-01-01' } }),
      'The statement says nothing about reviewed.by.',
    ],
    [
      'silence that is taken for health',
      { ...example, rules: example.rules.filter(({ fallback }) => !fallback) },
      'A questionnaire without answers must have a finding that asks for somebody to look.',
    ],
  ])('names %s', (_, pathway, issue) => {
    expect(checkPathway(pathway)).toContain(issue);
  });

  it('lets a case leave a required question blank only for a rule about that silence', () => {
    const [topic] = example.questionnaire.topics;
    const items = (topic?.items ?? []).map((item) =>
      item.linkId === 'why' ? { ...item, required: true as const } : item,
    );
    const questionnaire = { ...example.questionnaire, topics: [{ id: 'only', items }] };
    expect(checkPathway({ ...example, questionnaire })).toEqual(['Case now: why is required.']);
    expect(checkPathway({ ...withRule({ unanswered: ['why'] }), questionnaire })).toEqual([]);
  });
});
