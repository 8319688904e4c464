import {
  checkAnswers,
  itemsById,
  visibleItems,
  withoutHidden,
  type Answers,
  type AnswerValue,
  type Item,
} from '@myotome/questionnaire';
import {
  dispositions,
  isFlagged,
  moreUrgentIf,
  notFlaggedIf,
  triage,
  wouldChange,
  type Change,
  type ChangeSet,
  type Disposition,
  type WouldChange,
} from '@myotome/triage';
import * as fc from 'fast-check';
import { motor } from './index';

const { questionnaire } = motor;
const items = [...itemsById(questionnaire).values()];
const rankOf = (disposition: Disposition): number => dispositions.indexOf(disposition);

interface Given {
  readonly answers: Answers;
  readonly authored: string;
}

const dispositionOf = ({ answers, authored }: Given): Disposition => triage(motor, answers, authored).disposition;
const ask = (given: Given): WouldChange => wouldChange(motor, given, triage(motor, given.answers, given.authored));

/** Changed answers; those that a change hides still stand there, and are dropped by whoever judges them. */
function withChanges({ answers, authored }: Given, changes: readonly Change[]): Given {
  return { answers: { ...answers, ...Object.fromEntries(changes.map(({ linkId, to }) => [linkId, to])) }, authored };
}

/** The answers as they would be submitted after some changes. */
function after(given: Given, changes: readonly Change[]): Given {
  return { ...given, answers: withoutHidden(questionnaire, withChanges(given, changes).answers) };
}

/** A set of changes without one of them, each in turn. That no smaller part is enough is held for small questionnaires. */
function withoutOneOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  return changes.length < 2 ? [] : changes.map((spared) => changes.filter((change) => change !== spared));
}

/** What is wrong with a change set that should flip the outcome, and of which no part should. */
function faultsOf(given: Given, set: ChangeSet, flips: (disposition: Disposition) => boolean): readonly string[] {
  const changed = after(given, set.changes);
  const lost = set.changes.filter(({ linkId, from, to }) => {
    const isStale = JSON.stringify(from) !== JSON.stringify(given.answers[linkId]);
    const isUnsure = [to].flat().includes(itemsById(questionnaire).get(linkId)?.unsure ?? '');
    return isStale || isUnsure || changed.answers[linkId] !== to;
  });
  const fewer = withoutOneOf(set.changes).filter((some) => flips(dispositionOf(withChanges(given, some))));
  return [
    ...checkAnswers(questionnaire, changed.answers, changed.authored).map(({ linkId }) => `${linkId} is malformed`),
    ...lost.map(({ linkId }) => `${linkId} does not change so`),
    ...(dispositionOf(changed) === set.disposition ? [] : [`does not lead to ${set.disposition}`]),
    ...(flips(set.disposition) ? [] : ['does not flip']),
    ...fewer.map((some) => `${some.map(({ linkId }) => linkId).join()} would be enough`),
  ];
}

function faultsOfNoLongerFlagged(given: Given, { sets, none }: WouldChange['noLongerFlagged']): readonly string[] {
  const isFree = (disposition: Disposition): boolean => !isFlagged(disposition);
  return [
    ...((none === 'not-flagged') === isFree(dispositionOf(given)) ? [] : ['is wrong about the flag']),
    ...((none === undefined) === sets.length > 0 ? [] : ['has no reason for having no set']),
    ...sets.flatMap(({ changes }) => changes.filter(({ linkId }) => linkId === 'about.birth-date').map(String)),
    ...sets.flatMap((set) => faultsOf(given, set, isFree)),
  ];
}

function faultsOfMoreUrgent(given: Given, groups: WouldChange['moreUrgent']): readonly string[] {
  const now = rankOf(dispositionOf(given));
  const others = groups.filter(({ screen }) => !screen).flatMap(({ sets }) => sets);
  const isScreen = ({ changes }: ChangeSet): boolean => changes.every(({ linkId }) => linkId.startsWith('urgent.'));
  return [
    ...groups.flatMap(({ disposition, sets }) =>
      sets.filter((set) => set.disposition !== disposition).map(() => `is grouped as ${disposition}`),
    ),
    ...groups.flatMap(({ screen, sets }) =>
      sets.filter((set) => isScreen(set) !== (screen === true)).map(() => 'is in the wrong group'),
    ),
    ...(others.length <= 10 ? [] : ['has too many sets']),
    ...groups.flatMap(({ sets }) => sets.flatMap((set) => faultsOf(given, set, (reached) => rankOf(reached) < now))),
  ];
}

function faultsOfAskNext(given: Given, asked: WouldChange['askNext']): readonly string[] {
  const now = rankOf(dispositionOf(given));
  const shown = new Map(visibleItems(questionnaire, given.answers).map((item) => [item.linkId, item]));
  return asked.flatMap(({ linkId, couldReach, alone }) => {
    const item = shown.get(linkId);
    const [value] = [given.answers[linkId]].flat();
    const answers = alone && item ? someAnswers(item) : [];
    const isReached = answers.some((to) => dispositionOf(withChanges(given, [{ linkId, to }])) === couldReach);
    return [
      ...(item && (value === undefined || value === item.unsure) ? [] : [`${linkId} is not open`]),
      ...(rankOf(couldReach) < now ? [] : [`${linkId} does not raise`]),
      ...(isReached === alone ? [] : [`${linkId} does not lead to ${couldReach}`]),
    ];
  });
}

/** A few answers to a question, such that each of its codes is among them. */
function someAnswers({ type, options = [], min = 0, max = 99, linkId }: Item): readonly AnswerValue[] {
  switch (type) {
    case 'boolean':
      return [true, false];
    case 'choice':
      return options;
    case 'multi':
      return options.map((code) => [code]);
    case 'integer':
    case 'decimal':
      return [min, 1, 2, 3, max];
    case 'month':
      return ['2026-10', '2026-09', '2026-07', '2025-12', '2024-10', '2023-01', '2019-05'];
    case 'date':
      return ['1950-01-01', '1961-06-30', '1971-02-28', '1981-10-05', '1986-10-05', '1999-12-31'];
    case 'text':
      return [`About ${linkId}.`];
  }
}

const answerTo = (item: Item): fc.Arbitrary<AnswerValue> => {
  const one = fc.constantFrom(...someAnswers(item));
  const plain = (item.options ?? []).filter((code) => code !== item.exclusive && code !== item.unsure);
  return item.type === 'multi'
    ? fc.oneof(one, fc.subarray(plain, { minLength: 1, maxLength: Math.min(4, plain.length) }))
    : one;
};

const authored = '2026-10-05';
const authoredLike = ({ answers }: Given): Given => ({ answers: withoutHidden(questionnaire, answers), authored });

/** An answer by which the form stops is left out: after it nothing is more urgent, and nothing is asked next. */
const goesOn = (item: Item, value: AnswerValue): boolean =>
  !motor.stops.some(({ linkId, values }) => linkId === item.linkId && values.some((stopping) => stopping === value));

/** Random answers to random questions of a form that is gone through. */
const anyone: fc.Arbitrary<Given> = fc
  .record(
    Object.fromEntries(items.map((item) => [item.linkId, answerTo(item).filter((value) => goesOn(item, value))])),
    { requiredKeys: [] },
  )
  .map((answers) => authoredLike({ answers, authored }));

/** A worked case of which some answers are others, and some are missing. */
const nearlyWorked: fc.Arbitrary<Given> = fc
  .tuple(
    fc.constantFrom(...motor.cases),
    fc.array(
      fc.constantFrom(...items).chain((item) => fc.tuple(fc.constant(item.linkId), fc.option(answerTo(item)))),
      { maxLength: 8 },
    ),
  )
  .map(([worked, others]) => {
    const changed = Object.fromEntries(others.map(([linkId, value]) => [linkId, value ?? undefined]));
    const answers = Object.entries({ ...worked.answers, ...changed }).filter(([, value]) => value !== undefined);
    return authoredLike({ answers: Object.fromEntries(answers), authored });
  })
  .filter(({ answers }) => checkAnswers(questionnaire, answers, authored).length === 0);

const someone = fc.oneof(anyone, nearlyWorked, nearlyWorked);

describe('what would change the triage of motor symptoms, for any answers', () => {
  it('un-flags and is more urgent by changes of which none can be spared, and asks next what is open', () => {
    fc.assert(
      fc.property(someone, (given) => {
        const { noLongerFlagged, moreUrgent, askNext } = ask(given);
        // The safety screen is the same for everybody; the worked cases below show that it raises each of them.
        const groups = moreUrgent.filter(({ screen }) => !screen);
        expect([
          ...faultsOfNoLongerFlagged(given, noLongerFlagged),
          ...faultsOfMoreUrgent(given, groups),
          ...faultsOfAskNext(given, askNext),
        ]).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

const form = /^Would (not be flagged|be an? (emergency|(urgent|routine) referral)|be examined) .*”\.$/;

/** Link ids, and codes that nobody would say aloud. */
const bare = items.flatMap(({ linkId, options = [] }) => [
  linkId,
  ...options.filter((code) => code.includes('-')).map((code) => `“${code}”`),
]);

const workedOut = motor.cases.map((worked) => ({ worked, found: ask(worked) }));

describe.each(workedOut.map((each) => [each.worked.title, each] as const))('the worked case "%s"', (_, each) => {
  const { worked, found } = each;

  it('would change as its change sets say', () => {
    expect(faultsOfNoLongerFlagged(worked, found.noLongerFlagged)).toEqual([]);
    expect(faultsOfMoreUrgent(worked, found.moreUrgent)).toEqual([]);
    expect(faultsOfAskNext(worked, found.askNext)).toEqual([]);
  });

  it('has every change put in words', () => {
    const urgent = found.moreUrgent.flatMap(({ sets }) => sets);
    const sentences = [
      ...found.noLongerFlagged.sets.map((set) => notFlaggedIf(motor.terms, set)),
      ...urgent.map((set) => moreUrgentIf(motor.terms, set)),
    ];
    const told = sentences.filter((sentence) => !form.test(sentence) || bare.some((code) => sentence.includes(code)));
    expect(told).toEqual([]);
  });
});

describe('what would change the triage of motor symptoms', () => {
  it('finds what would un-flag nine of ten flagged worked cases at least', () => {
    const ticked = workedOut.filter(({ found }) => found.noLongerFlagged.none !== 'own-words');
    const flagged = ticked.filter(({ worked }) => isFlagged(dispositionOf(worked)));
    const freed = flagged.filter(({ found }) => found.noLongerFlagged.sets.length > 0);
    expect(freed.length).toBeGreaterThanOrEqual(0.9 * flagged.length);
  });
});
