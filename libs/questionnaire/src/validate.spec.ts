import fc from 'fast-check';
import { evaluate } from './evaluate';
import { conditions, example, factsOf, today } from './example.fixture';
import { pagesOf } from './pages';
import type { Answers } from './questionnaire';
import { checkAnswers, validate } from './validate';
import { withoutHidden } from './visible-items';

const complete = {
  'safety.now': false,
  'safety.birth-date': '1968-03-04',
  symptoms: ['none'],
} as const satisfies Answers;

/** Answers as they come from outside: anything that JSON can hold. */
const fromOutside = (text: string): Answers => JSON.parse(text) as Answers;
const problemsOf = (answers: Answers): readonly unknown[] => checkAnswers(example, answers, today);

test('well formed answers have no problem', () => {
  const answers = {
    ...complete,
    symptoms: ['weakness', 'pain'],
    onset: '2026-07',
    where: ['neck', 'trunk'],
    course: 'worse',
    why: 'Gripping a cup',
    falls: 0,
    weight: 70.5,
    'pain.where': ['back'],
    family: ['unsure'],
  };
  expect(validate(example, answers, today)).toEqual([]);
});

describe('a problem is named for', () => {
  test.each<[string, Answers, object]>([
    ['a question that does not exist', { invented: 'x' }, { linkId: 'invented', code: 'unknown-question' }],
    ['a code that was not offered', { course: 'better' }, { linkId: 'course', code: 'unknown-code', detail: 'better' }],
    [
      'a code that was not offered, in a list',
      { symptoms: ['pain', 'hope'] },
      { linkId: 'symptoms', code: 'unknown-code', detail: 'hope' },
    ],
    [
      'text in place of a code, without repeating it',
      { course: '<b>Ann & Co</b>' },
      { linkId: 'course', code: 'unknown-code' },
    ],
    ['two codes for a single choice', { course: ['worse', 'stable'] }, { linkId: 'course', code: 'one-code-only' }],
    [
      'one code where a list belongs',
      { symptoms: 'pain' },
      { linkId: 'symptoms', code: 'wrong-type', detail: 'list of codes' },
    ],
    ['the same code twice', { symptoms: ['pain', 'pain'] }, { linkId: 'symptoms', code: 'repeated-code' }],
    [
      '"none" beside others',
      { symptoms: ['pain', 'none'] },
      { linkId: 'symptoms', code: 'exclusive-code', detail: 'none' },
    ],
    [
      '"not sure" beside others',
      { family: ['nerve', 'unsure'] },
      { linkId: 'family', code: 'exclusive-code', detail: 'unsure' },
    ],
    ['a number for a code', { course: 3 }, { linkId: 'course', code: 'wrong-type', detail: 'code' }],
    ['a word for yes or no', { 'safety.b': 'yes' }, { linkId: 'safety.b', code: 'wrong-type', detail: 'yes or no' }],
    ['a word for a number', { falls: '3' }, { linkId: 'falls', code: 'wrong-type', detail: 'number' }],
    ['half a fall', { falls: 1.5 }, { linkId: 'falls', code: 'wrong-type', detail: 'whole number' }],
    ['a number below the smallest', { falls: -1 }, { linkId: 'falls', code: 'out-of-range', detail: '0 to 99' }],
    ['a number above the largest', { falls: 100 }, { linkId: 'falls', code: 'out-of-range', detail: '0 to 99' }],
    [
      'a number without an upper bound, too small',
      { weight: 2 },
      { linkId: 'weight', code: 'out-of-range', detail: '20 to ' },
    ],
    ['a number that is none', { weight: NaN }, { linkId: 'weight', code: 'wrong-type', detail: 'number' }],
    ['text that is a number', { why: 7 }, { linkId: 'why', code: 'wrong-type', detail: 'text' }],
    ['text over its length', { why: 'x'.repeat(21) }, { linkId: 'why', code: 'too-long', detail: '20 characters' }],
    ['text with a NUL in it', { why: 'a\0b' }, { linkId: 'why', code: 'unreadable-text' }],
    ['text with half a character', { why: 'a\ud83db' }, { linkId: 'why', code: 'unreadable-text' }],
    [
      'a day that does not exist',
      { 'safety.birth-date': '1968-02-30' },
      { linkId: 'safety.birth-date', code: 'not-a-date' },
    ],
    [
      'a month where a day belongs',
      { 'safety.birth-date': '1968-02' },
      { linkId: 'safety.birth-date', code: 'not-a-date' },
    ],
    ['a day where a month belongs', { onset: '2026-02-01' }, { linkId: 'onset', code: 'not-a-date' }],
    ['a number for a date', { onset: 202602 }, { linkId: 'onset', code: 'not-a-date' }],
    ['a birth tomorrow', { 'safety.birth-date': '2026-07-16' }, { linkId: 'safety.birth-date', code: 'in-the-future' }],
    ['a beginning next month', { onset: '2026-08' }, { linkId: 'onset', code: 'in-the-future' }],
    [
      'a birth 131 years ago',
      { 'safety.birth-date': '1895-07-15' },
      { linkId: 'safety.birth-date', code: 'too-long-ago' },
    ],
    ['a beginning 131 years ago', { onset: '1895-07' }, { linkId: 'onset', code: 'too-long-ago' }],
  ])('%s', (_, answers, problem) => {
    expect(problemsOf(answers)).toEqual([problem]);
  });

  test('a required question that is shown and left blank', () => {
    const wanting = (answers: Answers): readonly string[] =>
      validate(example, answers, today).map((problem) => `${problem.code} ${problem.linkId}`);
    expect(wanting({})).toEqual(['required safety.now', 'required safety.birth-date', 'required symptoms']);
    expect(wanting({ ...complete, symptoms: [] })).toEqual(['required symptoms']);
    expect(wanting({ ...complete, symptoms: ['weakness'], where: ['neck'], course: 'worse', why: '  ' })).toEqual([
      'required why',
    ]);
    expect(wanting({ ...complete, symptoms: ['none'], course: 'worse' })).toEqual([]);
  });
});

describe('no problem is made of', () => {
  test.each<[string, Answers]>([
    ['today and this month', { 'safety.birth-date': today, onset: '2026-07' }],
    ['the oldest person alive', { 'safety.birth-date': '1896-07-15' }],
    ['blank text and an unticked list', { why: '   ', symptoms: [] }],
    ['the longest text allowed, in any script', { why: '😀'.repeat(10) }],
    ['"none" or "not sure" alone', { symptoms: ['none'], family: ['unsure'] }],
    ['markup and quotes in free text', { why: `<b>'); DROP--"` }],
  ])('%s', (_, answers) => {
    expect(problemsOf(answers)).toEqual([]);
  });
});

test('a hidden question is judged too', () => {
  expect(problemsOf({ symptoms: ['none'], course: 'better' })).toEqual([
    { linkId: 'course', code: 'unknown-code', detail: 'better' },
  ]);
});

test('problems come in the order of the questions, whatever the order of the answers', () => {
  const found = checkAnswers(example, { invented: 1, falls: -1, 'safety.now': 'x' }, today);
  expect(found.map((problem) => problem.linkId)).toEqual(['safety.now', 'falls', 'invented']);
});

describe('answers from outside', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a question called %s is unknown and pollutes nothing',
    (name) => {
      const answers = fromOutside(`{"${name}": {"polluted": true}, "symptoms": ["${name}"]}`);
      const found = checkAnswers(example, answers, today);
      expect(found.map((problem) => problem.code)).toEqual(['unknown-code', 'unknown-question']);
      expect(Object.keys(withoutHidden(example, answers))).toEqual(['symptoms']);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  test('null is a wrong answer, not a missing one', () => {
    expect(
      checkAnswers(example, fromOutside('{"safety.now": null, "symptoms": null, "falls": null}'), today),
    ).toHaveLength(3);
  });

  test('a very long question name is cut in what is said about it', () => {
    expect(checkAnswers(example, { ['x'.repeat(5000)]: 1 }, today)[0]?.linkId).toHaveLength(60);
  });

  test('ten million characters are refused within a second', () => {
    const start = performance.now();
    const huge = 'x'.repeat(10_000_000);
    const found = checkAnswers(example, { why: huge, course: huge, onset: huge, symptoms: [huge] }, today);
    expect(found.map((problem) => problem.code)).toEqual(['unknown-code', 'not-a-date', 'unknown-code', 'too-long']);
    expect(JSON.stringify(found).length).toBeLessThan(500);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('whatever they are, nothing throws', () => {
    const linkIds = fc.constantFrom(
      ...example.topics.flatMap((topic) => topic.items.map((item) => item.linkId)),
      '__proto__',
      'constructor',
    );
    const anything = fc.dictionary(linkIds, fc.jsonValue()).map((given) => fromOutside(JSON.stringify(given)));
    fc.assert(
      fc.property(anything, (answers) => {
        const found = validate(example, answers, today);
        withoutHidden(example, answers);
        pagesOf(example, answers);
        conditions.forEach((condition) => evaluate(condition, factsOf(answers)));
        expect(Array.isArray(found)).toBe(true);
      }),
    );
  });

  test('well formed answers stay well formed once hidden ones are dropped', () => {
    const answers = fc.record(
      {
        symptoms: fc.subarray(['weakness', 'pain']),
        where: fc.subarray(['neck', 'trunk']),
        course: fc.constantFrom('worse', 'unsure'),
        family: fc.constantFrom(['none'], ['nerve', 'muscle']),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (given) => {
        const kept = withoutHidden(example, given);
        expect(checkAnswers(example, kept, today)).toEqual([]);
        expect(withoutHidden(example, kept)).toEqual(kept);
      }),
    );
  });
});
