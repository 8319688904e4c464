import { type Answers, type AnswerValue, type Condition } from '@myotome/questionnaire';
import * as fc from 'fast-check';
import { dispositions } from '../rule';
import { triage } from '../triage';
import {
  all,
  any,
  answered,
  clinic,
  count,
  E,
  has,
  hurtAnd,
  is,
  not,
  raising,
  S,
  touches,
  U,
  type Row,
} from './clinic.fixture';

const authored = '2026-10-31';

const subsetsOf = (codes: readonly string[]): readonly (readonly string[])[] =>
  codes.reduce<readonly (readonly string[])[]>((sets, code) => sets.flatMap((set) => [set, [...set, code]]), [[]]);

/** Every answer to a few questions; of a number those about which the rules below ask. */
const everyAnswer: Readonly<Record<string, readonly AnswerValue[]>> = {
  hurt: [true, false],
  degree: ['mild', 'medium', 'bad', 'worst'],
  cause: ['fall', 'cut', 'burn', 'none'],
  signs: [...subsetsOf(['red', 'hot', 'wet']).slice(1), ['none']],
  count: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
};

type OneOrMore = readonly [string, ...string[]];
const someOf = (...codes: readonly string[]) =>
  fc.subarray([...codes], { minLength: 1, maxLength: codes.length - 1 }).map((some) => some as unknown as OneOrMore);

const anyTest: fc.Arbitrary<Condition> = fc
  .tuple(
    fc.oneof(
      fc.boolean().map((value) => is('hurt', value)),
      someOf('mild', 'medium', 'bad', 'worst').map((codes) => is('degree', ...codes)),
      someOf('fall', 'cut', 'burn', 'none').map((codes) => is('cause', ...codes)),
      someOf('red', 'hot', 'wet', 'none').map((codes) => has('signs', ...codes)),
      fc.tuple(fc.nat(6), fc.nat(4)).map(([least, more]) => count('count', least, least + more)),
    ),
    fc.boolean(),
  )
  .map(([test, isDenied]) => (isDenied ? not(test) : test));

const anyRule = fc
  .tuple(fc.array(anyTest, { minLength: 2, maxLength: 5 }), fc.option(anyTest))
  .map(([tests, unless]) => U(all(...tests), unless ? { unless } : {}));

const anyone: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(Object.entries(everyAnswer).map(([linkId, values]) => [linkId, fc.constantFrom(...values)])),
  { requiredKeys: [] },
);

/** By brute force: whether two answers make a case more urgent, and whether one does. */
function whatRaises(rule: ReturnType<typeof U>, answers: Answers): { readonly one: boolean; readonly two: boolean } {
  const pathway = clinic([rule]);
  const rankOf = (given: Answers): number => dispositions.indexOf(triage(pathway, given, authored).disposition);
  const now = rankOf(answers);
  const others = Object.entries(everyAnswer).flatMap(([linkId, values]) =>
    values.map((value) => [linkId, value] as const),
  );
  const raises = (...changes: readonly (readonly [string, AnswerValue])[]): boolean =>
    rankOf({ ...answers, ...Object.fromEntries(changes) }) < now;
  const two = () => others.some((first, at) => others.slice(at + 1).some((second) => raises(first, second)));
  const one = others.some((other) => raises(other));
  return { one, two: !one && two() };
}

describe('two answers that make a case more urgent', () => {
  it.each<Row>([
    [
      'meet also what the present answer met and the nearest other would not',
      [U(hurtAnd(is('degree', 'medium', 'bad'), not(is('degree', 'medium'))))],
      { hurt: false, degree: 'mild' },
      ['hurt false → true & degree mild → bad (urgent-referral U1)'],
    ],
    [
      'establish no exception that the nearest other answer would',
      [U(hurtAnd(is('degree', 'medium', 'bad')), { unless: is('degree', 'medium') })],
      { hurt: false, degree: 'mild' },
      ['hurt false → true & degree mild → bad (urgent-referral U1)'],
    ],
    [
      'are the one a rule waits for and another to the question that it opens',
      [U(hurtAnd(not(is('more', 'x'))))],
      { hurt: false },
      ['hurt false → true & more – → y (urgent-referral U1)'],
    ],
    [
      'are the one a rule waits for and another in the place of what it takes away',
      [U(hurtAnd(any(is('more', 'x'), is('degree', 'bad'), not(answered('more')))))],
      { hurt: false, degree: 'mild' },
      ['hurt false → true & more – → x (urgent-referral U1)'],
    ],
    [
      'leave a question hidden that another of them hides',
      [U(all(is('hurt', false), not(is('more', 'x')), is('degree', 'bad')))],
      { hurt: true, degree: 'mild' },
      ['hurt true → false & degree mild → bad (urgent-referral U1)'],
    ],
    [
      'show a question that another of them asks for, rather than hide it',
      [U(hurtAnd(not(is('more', 'x')), answered('degree')))],
      { degree: 'mild' },
      ['hurt – → true & more – → y (urgent-referral U1)'],
    ],
    [
      'hide a question, where that is one answer and to show and answer it two',
      [U(all(not(is('more', 'x')), is('degree', 'bad')))],
      { degree: 'mild' },
      ['hurt – → false & degree mild → bad (urgent-referral U1)'],
    ],
    [
      'are a number between stretches that are all ruled out',
      [U(hurtAnd(not(count('count', 2, 4)), not(count('count', 6, 9)), not(count('count', 0, 1))))],
      { hurt: false, count: 3 },
      ['hurt false → true & count 3 → 5 (urgent-referral U1)'],
    ],
    [
      'are a number in bounds of which a part is ruled out',
      [U(hurtAnd(count('count', 3, 6), not(count('count', 3, 5))))],
      { hurt: false, count: 1 },
      ['hurt false → true & count 1 → 6 (urgent-referral U1)'],
    ],
    [
      'are no number where all within the bounds are ruled out',
      [U(hurtAnd(count('count', 3, 6), not(count('count', 2, 8))))],
      { hurt: false, count: 1 },
      [],
    ],
    [
      'are as many codes as are needed for what is asked first and last',
      [U(hurtAnd(has('signs', 'red', 'hot'), not(has('signs', 'red'))))],
      { hurt: false },
      ['hurt false → true & signs – → hot (urgent-referral U1)'],
    ],
    [
      'are "none" where every code is asked for or ruled out',
      [U(hurtAnd(has('signs', 'red', 'none'), not(has('signs', 'red'))))],
      { hurt: false, signs: ['hot'] },
      ['hurt false → true & signs hot → none (urgent-referral U1)'],
    ],
    [
      'are no list where "none" is ruled out as well',
      [U(hurtAnd(has('signs', 'red', 'none'), not(has('signs', 'red')), not(has('signs', 'none'))))],
      { hurt: false, signs: ['hot'] },
      [],
    ],
    [
      'are the body regions that are left',
      [U(hurtAnd(touches('places', 3), touches('places', 2), not(has('places', 'right-hand'))))],
      { hurt: false, places: ['right-hand'] },
      ['hurt false → true & places right-hand → face-jaw,left-hand,trunk (urgent-referral U1)'],
    ],
    [
      'are no body regions where too few are left',
      [U(hurtAnd(touches('places', 4), not(has('places', 'trunk'))))],
      { hurt: false },
      [],
    ],
    [
      'are each named once, whichever rule asks for them',
      [U(hurtAnd(is('degree', 'medium', 'bad'), not(is('degree', 'medium')))), U(hurtAnd(is('degree', 'bad')))],
      { hurt: false, degree: 'mild' },
      ['hurt false → true & degree mild → bad (urgent-referral U1 U2)'],
    ],
    [
      'are an answer that there is, rather than "I do not know"',
      [U(hurtAnd(any(is('degree', 'unsure'), is('cause', 'cut'))))],
      { hurt: false, degree: 'mild', cause: 'fall' },
      ['hurt false → true & cause fall → cut (urgent-referral U1)'],
    ],
    [
      'are another where no answer is left to a question',
      [U(hurtAnd(any(not(is('cause', 'fall', 'cut', 'burn', 'none')), count('count', 3))))],
      { hurt: false, cause: 'fall', count: 1 },
      ['hurt false → true & count 1 → 3 (urgent-referral U1)'],
    ],
    ['are no free text', [U(hurtAnd(answered('words')))], { hurt: false }, []],
    [
      'take nothing from what is stored for questions that are hidden',
      [U(is('deep', true))],
      { hurt: false, more: 'x', deep: true },
      [],
    ],
    [
      'are none where they lead to what is no more urgent than self-care',
      [S(is('hurt', false)), U(hurtAnd(is('degree', 'bad')), { unless: is('degree', 'bad') })],
      { hurt: false, degree: 'mild' },
      [],
    ],
    [
      'are none where one of them is enough',
      [U(hurtAnd(is('degree', 'bad'))), U(is('degree', 'bad', 'worst'))],
      { hurt: false, degree: 'mild' },
      ['degree mild → bad (urgent-referral U2)'],
    ],
    [
      'are none where the second of them is enough',
      [E(hurtAnd(count('count', 3))), U(count('count', 3))],
      { hurt: false, count: 1 },
      ['count 1 → 3 (urgent-referral U2)'],
    ],
    [
      'are found for ten rules at the most, the most urgent',
      [
        ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((times) => E(hurtAnd(count('count', times, times)))),
        U(hurtAnd(is('degree', 'bad'))),
      ],
      { hurt: false, degree: 'mild', count: 10 },
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(
        (times) => `hurt false → true & count 10 → ${times} (emergency E${times + 1})`,
      ),
    ],
  ])('%s', (_, ...[rules, answers, told]) => {
    expect(raising(rules, answers)).toEqual(told);
  });

  it('are found wherever there are any and one is not enough, for any rule that asks for several things together', () => {
    fc.assert(
      fc.property(anyRule, anyone, (rule, answers) => {
        const { one, two } = whatRaises(rule, answers);
        if (!one) expect(raising([rule], answers).length > 0).toBe(two);
      }),
      { numRuns: 500 },
    );
  });
});
