import { example } from './example.fixture';
import type { Answers } from './questionnaire';
import { itemsById, undecidedItems, visibleItems, withoutHidden } from './visible-items';

const shown = (answers: Answers): readonly string[] => visibleItems(example, answers).map((item) => item.linkId);

test('at first only the questions without a condition are asked, in their order', () => {
  expect(shown({})).toEqual([
    'safety.now',
    'safety.birth-date',
    'safety.b',
    'safety.c',
    'safety.d',
    'safety.e',
    'symptoms',
    'onset',
    'falls',
    'weight',
    'family',
  ]);
});

test('an answer brings its follow-up question into view, and that one the next', () => {
  expect(shown({ symptoms: ['weakness'] })).toContain('where');
  expect(shown({ symptoms: ['weakness'] })).not.toContain('course');
  expect(shown({ symptoms: ['weakness'], where: ['neck'] })).toContain('course');
});

test('a follow-up goes again when everything is unticked', () => {
  expect(shown({ symptoms: ['weakness'], where: [] })).not.toContain('course');
  expect(shown({ symptoms: [] })).not.toContain('where');
});

test('the answer to a hidden question brings nothing into view', () => {
  expect(shown({ symptoms: ['none'], where: ['neck'], course: 'worse' })).not.toContain('why');
});

test('answers to hidden questions, and to questions that do not exist, are dropped', () => {
  const answers = { symptoms: ['pain'], where: ['neck'], course: 'worse', 'pain.where': ['back'], invented: 'x' };
  expect(withoutHidden(example, answers)).toEqual({ symptoms: ['pain'], 'pain.where': ['back'] });
});

test('questions are undecided until an answer settles whether they are asked', () => {
  const undecided = (answers: Answers): readonly string[] =>
    undecidedItems(example, answers).map(({ linkId }) => linkId);
  expect(undecided({})).toEqual(['where', 'course', 'why', 'pain.where']);
  expect(undecided({ symptoms: ['weakness'] })).toEqual(['course', 'why']);
  expect(undecided({ symptoms: ['none'] })).toEqual([]);
});

test('a questionnaire is indexed once', () => {
  expect(itemsById(example)).toBe(itemsById(example));
  expect(itemsById({ ...example })).toEqual(itemsById(example));
});

test('what is asked is worked out fast enough for every keystroke', () => {
  const answers = { symptoms: ['weakness', 'pain'], where: ['neck'], course: 'worse' };
  const start = performance.now();
  for (let turn = 0; turn < 2000; turn += 1) visibleItems(example, answers);
  expect(performance.now() - start).toBeLessThan(2000);
});
