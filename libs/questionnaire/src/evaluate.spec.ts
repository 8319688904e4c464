import fc from 'fast-check';
import { conditions, factsOf } from './example.fixture';
import { evaluate, type Judgement } from './evaluate';
import type { Answers, Condition } from './questionnaire';

const judge = (condition: Condition, answers: Answers): Judgement => evaluate(condition, factsOf(answers));
const yes = (...evidence: string[]): Judgement => ({ holds: 'yes', evidence, missing: [] });
const no = (...evidence: string[]): Judgement => ({ holds: 'no', evidence, missing: [] });
const unknown = (...missing: string[]): Judgement => ({ holds: 'unknown', evidence: [], missing });

describe('one answer', () => {
  test('settles a condition with itself as the evidence', () => {
    expect(judge({ item: 'safety.now', is: true }, { 'safety.now': true })).toEqual(yes('safety.now'));
    expect(judge({ item: 'safety.now', is: true }, { 'safety.now': false })).toEqual(no('safety.now'));
  });

  test('is unknown, never no, when the question was shown and left blank', () => {
    expect(judge({ item: 'safety.now', is: true }, {})).toEqual(unknown('safety.now'));
    expect(judge({ item: 'safety.now', is: false }, {})).toEqual(unknown('safety.now'));
  });

  test.each([[[]], [''], ['  \n']])('counts %j as left blank', (blank) => {
    expect(judge({ item: 'symptoms', answered: true }, { symptoms: blank })).toEqual(unknown('symptoms'));
    expect(judge({ item: 'symptoms', includes: 'pain' }, { symptoms: blank })).toEqual(unknown('symptoms'));
  });

  test('is tested against one code, several codes, or the presence of any', () => {
    const answers = { symptoms: ['weakness', 'pain'], where: ['neck'], course: 'stable' };
    expect(judge({ item: 'symptoms', includes: 'pain' }, answers).holds).toBe('yes');
    expect(judge({ item: 'symptoms', includes: 'none' }, answers).holds).toBe('no');
    expect(judge({ item: 'symptoms', includesAny: ['none', 'pain'] }, answers).holds).toBe('yes');
    expect(judge({ item: 'symptoms', includesAny: ['none'] }, answers).holds).toBe('no');
    expect(judge({ item: 'course', in: ['worse', 'stable'] }, answers).holds).toBe('yes');
    expect(judge({ item: 'course', in: ['worse'] }, answers).holds).toBe('no');
    expect(judge({ item: 'course', answered: true }, answers).holds).toBe('yes');
  });

  test.each([
    [1, { min: 2 }, 'no'],
    [2, { min: 2 }, 'yes'],
    [2, { max: 2 }, 'yes'],
    [3, { min: 1, max: 2 }, 'no'],
    [0, {}, 'yes'],
  ])('a number %d within %j: %s', (falls, bounds, holds) => {
    expect(judge({ item: 'falls', ...bounds }, { falls }).holds).toBe(holds);
  });
});

describe('a question that was not shown', () => {
  test('gives no, with the answer that made it pointless as the evidence', () => {
    expect(judge({ item: 'course', is: 'worse' }, { symptoms: ['pain'] })).toEqual(no('symptoms'));
  });

  test('gives no even when a stale answer to it is still there', () => {
    expect(judge({ item: 'course', is: 'worse' }, { symptoms: ['pain'], where: ['neck'], course: 'worse' })).toEqual(
      no('symptoms'),
    );
  });

  test('gives unknown while the question that would show it is unanswered', () => {
    expect(judge({ item: 'course', is: 'worse' }, {})).toEqual(unknown('symptoms'));
    expect(judge({ item: 'course', is: 'worse' }, { symptoms: ['weakness'] })).toEqual(unknown('where'));
  });
});

describe('an answer of "I do not know"', () => {
  test('leaves the other codes unknown', () => {
    const answers = { symptoms: ['weakness'], where: ['neck'], course: 'unsure', family: ['unsure'] };
    expect(judge({ item: 'course', is: 'worse' }, answers)).toEqual(unknown('course'));
    expect(judge({ item: 'family', includes: 'nerve' }, answers)).toEqual(unknown('family'));
    expect(judge({ not: { item: 'family', includes: 'nerve' } }, answers)).toEqual(unknown('family'));
  });

  test('can itself be asked about', () => {
    expect(judge({ item: 'family', includes: 'unsure' }, { family: ['unsure'] })).toEqual(yes('family'));
    expect(judge({ item: 'family', answered: true }, { family: ['unsure'] })).toEqual(yes('family'));
  });
});

describe('time and place', () => {
  test.each([
    ['2026-01', { min: 6 }, 'yes'],
    ['2026-02', { min: 6 }, 'no'],
    ['2026-07', { max: 0 }, 'yes'],
    ['2025-07', { min: 12, max: 12 }, 'yes'],
  ])('months from %s within %j: %s', (onset, bounds, holds) => {
    expect(judge({ monthsSince: 'onset', ...bounds }, { onset }).holds).toBe(holds);
  });

  test('a birthday counts on its day and not the day before', () => {
    expect(judge({ yearsSince: 'safety.birth-date', min: 40 }, { 'safety.birth-date': '1986-07-15' }).holds).toBe(
      'yes',
    );
    expect(judge({ yearsSince: 'safety.birth-date', min: 40 }, { 'safety.birth-date': '1986-07-16' }).holds).toBe('no');
  });

  test('a date that does not exist settles nothing', () => {
    expect(judge({ monthsSince: 'onset', min: 6 }, { onset: '2026-13' })).toEqual(unknown('onset'));
    expect(judge({ not: { monthsSince: 'onset', min: 6 } }, { onset: 'spring' })).toEqual(unknown('onset'));
  });

  test('two places in the same region count as one region', () => {
    const weak = (where: readonly string[]): Judgement =>
      judge({ regions: 'where', atLeast: 2 }, { symptoms: ['weakness'], where });
    expect(weak(['right-hand', 'left-hand', 'neck'])).toEqual(no('where'));
    expect(weak(['right-hand', 'trunk'])).toEqual(yes('where'));
  });
});

describe('several conditions together', () => {
  const now: Condition = { item: 'safety.now', is: true };
  const worse: Condition = { item: 'course', is: 'worse' };
  const pain: Condition = { item: 'symptoms', includes: 'pain' };
  const falls: Condition = { item: 'falls', min: 1 };

  test('all: one no settles it, with the smallest evidence', () => {
    const both: Condition = { any: [now, pain] };
    expect(judge({ all: [both, falls] }, { 'safety.now': false, symptoms: ['none'], falls: 0 })).toEqual(no('falls'));
  });

  test('all: unknown names every question that is wanting', () => {
    expect(judge({ all: [now, pain, falls] }, { falls: 2 })).toEqual(unknown('safety.now', 'symptoms'));
  });

  test('any: one yes settles it although others are unknown, with the smallest evidence', () => {
    const both: Condition = { all: [now, pain] };
    expect(judge({ any: [worse, both, falls] }, { 'safety.now': true, symptoms: ['pain'], falls: 3 })).toEqual(
      yes('falls'),
    );
  });

  test('any: a no needs every part to be no', () => {
    expect(judge({ any: [now, falls] }, { 'safety.now': false, falls: 0 })).toEqual(no('safety.now', 'falls'));
    expect(judge({ any: [now, falls] }, { 'safety.now': false })).toEqual(unknown('falls'));
  });

  test('the earliest of equally small evidence is given', () => {
    expect(judge({ any: [falls, now] }, { 'safety.now': true, falls: 3 })).toEqual(yes('falls'));
  });

  test('not turns yes and no round and leaves unknown alone', () => {
    expect(judge({ not: now }, { 'safety.now': true })).toEqual(no('safety.now'));
    expect(judge({ not: now }, { 'safety.now': false })).toEqual(yes('safety.now'));
    expect(judge({ not: now }, {})).toEqual(unknown('safety.now'));
  });

  test('at least two of three', () => {
    const two: Condition = { atLeast: 2, of: [now, pain, falls] };
    expect(judge(two, { 'safety.now': true, falls: 1 })).toEqual(yes('safety.now', 'falls'));
    expect(judge(two, { 'safety.now': true })).toEqual(unknown('symptoms', 'falls'));
    expect(judge(two, { 'safety.now': false, falls: 0 })).toEqual(no('safety.now', 'falls'));
    expect(judge(two, { 'safety.now': false, symptoms: ['none'], falls: 0 })).toEqual(no('safety.now', 'symptoms'));
  });
});

const answersOfAnyKind = fc.record(
  {
    'safety.now': fc.boolean(),
    'safety.birth-date': fc.constantFrom('1950-01-01', '2001-12-31', 'no date'),
    symptoms: fc.subarray(['weakness', 'pain', 'none']),
    onset: fc.constantFrom('2026-06', '2020-01'),
    where: fc.subarray(['right-hand', 'neck', 'trunk']),
    course: fc.constantFrom('worse', 'stable', 'unsure'),
    falls: fc.integer({ min: 0, max: 5 }),
    family: fc.subarray(['nerve', 'unsure']),
  },
  { requiredKeys: [] },
);

const someConditions = fc.array(fc.constantFrom(...conditions), { minLength: 1, maxLength: 4 });

describe('for any answers', () => {
  test('not all is any not, and not any is all not', () => {
    fc.assert(
      fc.property(someConditions, answersOfAnyKind, (parts, answers) => {
        const negated = parts.map((part): Condition => ({ not: part }));
        expect(judge({ not: { all: parts } }, answers)).toEqual(judge({ any: negated }, answers));
        expect(judge({ not: { any: parts } }, answers)).toEqual(judge({ all: negated }, answers));
      }),
    );
  });

  test('at least one is any, and at least as many as there are is all', () => {
    fc.assert(
      fc.property(someConditions, answersOfAnyKind, (parts, answers) => {
        expect(judge({ atLeast: 1, of: parts }, answers)).toEqual(judge({ any: parts }, answers));
        expect(judge({ atLeast: parts.length, of: parts }, answers).holds).toBe(judge({ all: parts }, answers).holds);
      }),
    );
  });

  test('the evidence alone is enough to reach the same judgement', () => {
    fc.assert(
      fc.property(someConditions, answersOfAnyKind, fc.integer({ min: 1, max: 3 }), (parts, answers, count) => {
        const condition: Condition = { atLeast: count, of: parts };
        const { holds, evidence } = judge(condition, answers);
        fc.pre(holds !== 'unknown');
        const shown = new Set([...evidence, 'symptoms', 'where']);
        const kept = Object.fromEntries(Object.entries(answers).filter(([linkId]) => shown.has(linkId)));
        expect(judge(condition, kept).holds).toBe(holds);
      }),
    );
  });

  test('a further answer never turns yes into no or no into yes while what shows the question stays', () => {
    fc.assert(
      fc.property(
        someConditions,
        answersOfAnyKind,
        fc.constantFrom('safety.now', 'onset', 'falls', 'course'),
        (parts, answers, left) => {
          const fewer: Answers = { ...answers, [left]: undefined };
          const [before, after] = [judge({ all: parts }, fewer).holds, judge({ all: parts }, answers).holds];
          expect(before === 'unknown' || before === after).toBe(true);
        },
      ),
    );
  });

  test('an unknown names what is wanting, and a settled condition names its evidence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...conditions), answersOfAnyKind, (condition, answers) => {
        const { holds, evidence, missing } = judge(condition, answers);
        expect(holds === 'unknown' ? missing.length : evidence.length).toBeGreaterThan(0);
      }),
    );
  });
});
