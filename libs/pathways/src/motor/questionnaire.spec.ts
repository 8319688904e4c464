import { allItems, pagesOf, visibleItems, type Answers } from '@myotome/questionnaire';
import { questionnaire } from './questionnaire';

const everySymptom = {
  'concern.symptoms': [
    'weakness',
    'twitching',
    'cramps',
    'stiffness',
    'speech',
    'swallowing',
    'breathing',
    'walking-or-falls',
    'numbness-or-tingling',
    'pain',
    'tiredness',
  ],
} as const;
const everything: Answers = {
  ...everySymptom,
  'weakness.regions': ['right-hand'],
  'wellbeing.worried-about-als': true,
};

const pageIds = (answers: Answers): readonly string[] => pagesOf(questionnaire, answers).map((page) => page.id);

test('the safety screen is the first page, and one page', () => {
  const [first, second] = pagesOf(questionnaire, {});
  expect(first?.items.map((item) => item.linkId)).toEqual(questionnaire.topics[0].items.map((item) => item.linkId));
  expect(second?.topic).toBe('about');
});

test('somebody with nothing to report walks through few pages', () => {
  expect(pageIds({ 'concern.symptoms': ['none'] })).toEqual([
    'urgent-1',
    'about-1',
    'concern-1',
    'weakness-3',
    'bulbar-2',
    'other-1',
    'other-2',
    'history-1',
    'history-2',
    'history-3',
    'wellbeing-1',
    'visit-1',
  ]);
});

test('somebody with everything is asked every question, three abilities or at most seven questions a page', () => {
  const pages = pagesOf(questionnaire, everything);
  expect(visibleItems(questionnaire, everything)).toEqual(allItems(questionnaire));
  expect(pages.filter((page) => page.topic === 'function').map((page) => page.items.length)).toEqual([3, 3, 3, 3]);
  expect(Math.max(...pages.map((page) => page.items.length))).toBe(7);
});

test('link ids are unique, and codes within a question too', () => {
  const items = allItems(questionnaire);
  expect(new Set(items.map((item) => item.linkId)).size).toBe(items.length);
  for (const item of items) expect(new Set(item.options).size).toBe(item.options?.length ?? 0);
});
