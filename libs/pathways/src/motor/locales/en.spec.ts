import { allItems, type Wording } from '@myotome/questionnaire';
import { questionnaire } from '../questionnaire';
import { english } from './en';

const { advice, stops } = english;
const wording: Wording = english.wording;

interface Passage {
  readonly where: string;
  readonly text: string;
}

const optionsOf = (linkId: string): readonly Passage[] =>
  Object.entries(wording.items[linkId]?.options ?? {}).flatMap(([code, { text, hint = '' }]) =>
    [text, hint].map((words) => ({ where: `${linkId} ${code}`, text: words })),
  );

const questions: readonly Passage[] = Object.entries(wording.items).map(([where, { text, hint = '' }]) => ({
  where,
  text: `${text} ${hint}`.trim(),
}));
const options = Object.keys(wording.items).flatMap(optionsOf);
const titles = Object.entries(wording.topics).map(([where, { title }]) => ({ where, text: title }));
const intros = Object.entries(wording.topics).map(([where, { intro = '' }]) => ({ where, text: intro }));
const sentences = [
  ...Object.values(advice.next).flat(),
  ...advice.whileYouWait,
  ...advice.comeBackIf,
  ...Object.values(stops).flatMap((stop) => [stop.heading, ...stop.whileYouWait]),
].map((text) => ({ where: 'advice', text: text.replace('{by}', 'by Friday').replaceAll('{emergency}', '999') }));

/** What is read as running text. */
const runningText = [...questions, ...intros, ...sentences].filter(({ text }) => text !== '');

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence !== '');
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

const placesWith = (pattern: RegExp, passages: readonly Passage[]): readonly string[] =>
  passages.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${where}: ${text}`);

test('every question and every answer has words, and nothing else has', () => {
  const items = allItems(questionnaire);
  expect(Object.keys(wording.items).sort()).toEqual(items.map((item) => item.linkId).sort());
  expect(Object.keys(wording.topics).sort()).toEqual(questionnaire.topics.map((topic) => topic.id).sort());
  for (const item of items) {
    expect(Object.keys(wording.items[item.linkId]?.options ?? {}).sort()).toEqual([...(item.options ?? [])].sort());
  }
  expect(placesWith(/^$/, [...titles, ...questions])).toEqual([]);
  expect(options.filter((_, index) => index % 2 === 0).filter(({ text }) => text === '')).toEqual([]);
});

test('no sentence has more than 22 words', () => {
  const long = runningText.flatMap(({ text }) => sentencesOf(text)).filter((sentence) => wordsOf(sentence).length > 22);
  expect(long).toEqual([]);
});

test('a question asks once, and an answer fits on a phone', () => {
  expect(Object.values(wording.items).filter((item) => (item.text.match(/\?/g) ?? []).length > 1)).toEqual([]);
  expect(options.filter(({ text }) => text.length > 60)).toEqual([]);
  expect(titles.filter(({ text }) => text.length > 30)).toEqual([]);
});

test('no two answers to a question read alike', () => {
  for (const item of Object.values(wording.items)) {
    const texts = Object.values(item.options ?? {}).map((option) => option.text);
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test('the safety screen says now, today or how long ago', () => {
  const screen = questions.filter(({ where }) => where.startsWith('urgent.') && where !== 'urgent.self-harm');
  const untimed = screen.filter(({ text }) => !/\b(now|today|new|quickly|sudden)\b/.test(text));
  expect(untimed).toEqual([]);
});
