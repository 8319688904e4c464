import type { Condition, Item } from '@myotome/questionnaire';
import type { DifferentialCondition, Feature, Grade } from './condition';
import { weigh, type DifferentialPathway } from './weigh';

const questions = Array.from({ length: 40 }, (_, number) => `q${number}`);
const items: readonly Item[] = questions.map((linkId) => ({ linkId, type: 'boolean' }));
const questionnaire = { id: 'many', version: '1', topics: [{ id: 'only', items }] };
const authored = '2026-11-22';

const feature = (linkId: string, grade: Grade = 'weak'): Feature => {
  const when: Condition = { item: linkId, is: true };
  return { when, text: linkId, grade };
};

function condition(id: string, parts: Partial<DifferentialCondition>): DifferentialCondition {
  const none = { for: [], against: [], examine: [], tests: [], sources: [] };
  return { id, label: id, group: 'benign', urgency: 'primary-care', ...none, ...parts };
}

const pathwayOf = (...conditions: readonly DifferentialCondition[]): DifferentialPathway => ({
  questionnaire,
  examination: [],
  tests: [],
  conditions,
});

type Answers = Readonly<Record<string, boolean | undefined>>;

/** How many people are told anything else by a pathway that was used before than by one that was not. */
function toldApart(pathway: DifferentialPathway, people: readonly Answers[]): number {
  const differ = people.filter((answers) => {
    const used = weigh(pathway, { answers, authored });
    return JSON.stringify(used) !== JSON.stringify(weigh({ ...pathway }, { answers, authored }));
  });
  return differ.length;
}

/** Every way of answering some yes-or-no questions or leaving them blank. */
const everyPerson = (linkIds: readonly string[]): readonly Answers[] =>
  linkIds.reduce<readonly Answers[]>(
    (people, linkId) =>
      people.flatMap((answers) => [true, false, undefined].map((value) => ({ ...answers, [linkId]: value }))),
    [{}],
  );

describe('weighing one person after another', () => {
  it('tells each what it would tell them first', () => {
    const [one = '', two = '', three = '', four = '', five = ''] = questions;
    const pathway = pathwayOf(
      condition('this', { for: [feature(one, 'strong'), feature(two)], against: [feature(three, 'moderate')] }),
      condition('that', { for: [feature(four, 'moderate')], against: [feature(five), feature(one, 'strong')] }),
      condition('both', {
        for: [one, two, three].map((each) => feature(each)),
        against: [feature(four), feature(five)],
      }),
    );
    const people = everyPerson([one, two, three, four, five]);
    expect(toldApart(pathway, [...people, ...people])).toBe(0);
  });

  it.each([33, 34, 40])('tells them apart by each of %d features', (count) => {
    const linkIds = questions.slice(0, count);
    const pathway = pathwayOf(
      condition('for', { for: linkIds.map((each) => feature(each)) }),
      condition('against', { against: linkIds.map((each) => feature(each)) }),
      condition('both', {
        for: linkIds.slice(0, 20).map((each) => feature(each)),
        against: linkIds.slice(20).map((each) => feature(each)),
      }),
    );
    const everything = Object.fromEntries(linkIds.map((linkId) => [linkId, true]));
    const people = linkIds.flatMap((linkId) => [
      { ...everything, [linkId]: undefined },
      { ...everything, [linkId]: false },
    ]);
    expect(toldApart(pathway, [everything, ...people])).toBe(0);
  });

  it('gives the same row to all of whom the same is known, and one that nobody can change', () => {
    const [one = '', two = ''] = questions;
    const pathway = pathwayOf(condition('it', { for: [feature(one)] }));
    const rowFor = (answers: Answers) => weigh(pathway, { answers, authored })[0];
    const row = rowFor({ [one]: true, [two]: true });
    expect(rowFor({ [one]: true, [two]: false })).toBe(row);
    expect(() => (row?.for as string[]).push('more')).toThrow(TypeError);
  });
});

describe('what the patient wrote', () => {
  const [one = '', two = '', three = ''] = questions;
  const pathway = pathwayOf(
    condition('strong', { for: [feature(one, 'strong')] }),
    condition('two', { for: [feature(one, 'moderate'), feature(two, 'moderate')] }),
    condition('weak', { for: [feature(one, 'weak')] }),
    condition('against', { for: [feature(one, 'weak')], against: [feature(two, 'strong')] }),
    condition('none', { for: [feature(three, 'weak')] }),
  );
  const answers = { [one]: true, [two]: true };
  const order = (...told: readonly string[]): readonly string[] =>
    weigh(pathway, { answers, authored, told: told.map((id) => ({ condition: id, text: `told ${id}` })) }).map(
      ({ condition: id, standing }) => `${id} ${standing}`,
    );

  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'is nothing where nothing was found in it',
      [],
      ['strong most-in-keeping', 'two possible', 'weak to-exclude', 'none less-likely', 'against less-likely'],
    ],
    [
      'makes possible what was not, and weighs as much as a moderate feature',
      ['weak', 'none'],
      ['strong most-in-keeping', 'two possible', 'weak possible', 'none possible', 'against less-likely'],
    ],
    [
      'weighs more the more of it there is',
      ['weak', 'weak', 'none'],
      ['strong most-in-keeping', 'weak possible', 'two possible', 'none possible', 'against less-likely'],
    ],
    [
      'weighs the less, the more speaks against it',
      ['against', 'none'],
      ['strong most-in-keeping', 'two possible', 'none possible', 'against possible', 'weak to-exclude'],
    ],
    [
      'leaves what is in keeping as it is',
      ['strong'],
      ['strong most-in-keeping', 'two possible', 'weak to-exclude', 'none less-likely', 'against less-likely'],
    ],
  ])('%s', (_, told, rows) => {
    expect(order(...told)).toEqual(rows);
  });

  it('stands before the features of its row, and changes no other person’s', () => {
    const told = [{ condition: 'weak', text: 'told' }];
    const row = weigh(pathway, { answers, authored, told }).find(({ condition: id }) => id === 'weak');
    expect(row).toMatchObject({ standing: 'possible', for: ['told', one], missing: [] });
    const without = weigh(pathway, { answers, authored }).find(({ condition: id }) => id === 'weak');
    expect(without).toMatchObject({ standing: 'to-exclude', for: [one] });
  });
});
