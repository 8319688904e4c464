import fc from 'fast-check';
import { example } from './example.fixture';
import { pagesOf } from './pages';
import type { Answers } from './questionnaire';
import { visibleItems } from './visible-items';

const pages = (answers: Answers): Record<string, readonly string[]> =>
  Object.fromEntries(pagesOf(example, answers).map((page) => [page.id, page.items.map((item) => item.linkId)]));

test('a topic is one page, unless it holds more than five questions', () => {
  expect(pages({ symptoms: ['weakness', 'pain'], where: ['neck'], course: 'worse' })).toEqual({
    'safety-1': ['safety.now', 'safety.birth-date', 'safety.b', 'safety.c', 'safety.d', 'safety.e'],
    'concern-1': ['symptoms', 'onset', 'where', 'course', 'why'],
    'concern-2': ['falls', 'weight'],
    'pain-1': ['pain.where'],
    'family-1': ['family'],
  });
});

test('a topic may ask for more or fewer questions on a page', () => {
  const two = { ...example, topics: [{ id: 'safety', questionsPerPage: 4, items: example.topics[0].items }] };
  expect(pagesOf(two, {}).map((page) => [page.id, page.topic, page.items.length])).toEqual([
    ['safety-1', 'safety', 4],
    ['safety-2', 'safety', 2],
  ]);
});

test('each question can have a page of its own, under an id that no page of several has', () => {
  const answers = { symptoms: ['weakness'], where: ['neck'] };
  const alone = pagesOf(example, answers, 'one-by-one');
  expect(alone.map((page) => page.items.length)).toEqual(alone.map(() => 1));
  expect(alone.flatMap((page) => page.items)).toEqual(visibleItems(example, answers));
  expect(alone.slice(5, 8).map((page) => page.id)).toEqual(['safety-q6', 'concern-q1', 'concern-q2']);
  const together = new Set(pagesOf(example, answers).map((page) => page.id));
  expect(alone.filter((page) => together.has(page.id))).toEqual([]);
});

test('a page with nothing to ask is left out', () => {
  expect(Object.keys(pages({ symptoms: ['none'] }))).toEqual(['safety-1', 'concern-1', 'concern-2', 'family-1']);
});

test('a question keeps its page whatever is answered', () => {
  expect(pages({})['concern-2']).toEqual(['falls', 'weight']);
});

test('the pages hold the visible questions, each once, in order', () => {
  const answers = fc.record(
    {
      symptoms: fc.subarray(['weakness', 'pain', 'none']),
      where: fc.subarray(['neck', 'trunk']),
      course: fc.constantFrom('worse', 'stable'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(answers, (given) => {
      expect(pagesOf(example, given).flatMap((page) => page.items)).toEqual(visibleItems(example, given));
    }),
  );
});
