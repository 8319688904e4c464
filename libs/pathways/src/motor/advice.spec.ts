import { allItems } from '@myotome/questionnaire';
import { dispositions } from '@myotome/triage';
import { english } from './locales/en';
import { questionnaire } from './questionnaire';
import { stops } from './stops';

const { advice } = english;

const placeholders = (text: string): readonly string[] => text.match(/\{.*?\}/g) ?? [];

describe('what is said after sending', () => {
  test.each(dispositions)('%s: somebody acts by a time', (disposition) => {
    const text = advice.next[disposition].join(' ');
    expect(text).toContain('{by}');
    expect(text).toMatch(/\b(practice|someone)\b/i);
  });

  test('no sentence shows how urgent the answers were judged', () => {
    const sentences = Object.values(advice.next).flat().join(' ').replaceAll('{emergency}', '');
    expect(sentences).not.toMatch(/\b(urgent|routine|emergency|self-care|priority|flagged|triage|score|risk)\b/i);
  });

  test('only the due time and the emergency number are filled in', () => {
    const all = [...Object.values(advice.next).flat(), ...advice.whileYouWait, ...advice.comeBackIf];
    expect([...new Set(all.flatMap(placeholders))].sort()).toEqual(['{by}', '{emergency}']);
  });

  test('the due time never begins a sentence', () => {
    expect(
      Object.values(advice.next)
        .flat()
        .filter((text) => /(^|[.?!] )\{by\}/.test(text)),
    ).toEqual([]);
  });

  test('each warning sign says whom to call and when', () => {
    expect(
      advice.comeBackIf.filter(
        (text) => !/[Cc]all (\{emergency\}|a crisis line|the practice) (now|today|this week)/.test(text),
      ),
    ).toEqual([]);
  });
});

describe('the stop pages', () => {
  const stopsFor = (linkId: string, value: string | boolean): number =>
    stops.filter((stop) => stop.linkId === linkId && (stop.values as readonly (string | boolean)[]).includes(value))
      .length;

  const answers = allItems(questionnaire)
    .filter((item) => item.linkId.startsWith('urgent.'))
    .flatMap((item) => (item.options ?? [true, false]).map((value) => [item.linkId, value] as const));

  test.each(answers)('%s answered with %s', (linkId, value) => {
    const lets = value === false || value === 'none' || value === 'longer-ago';
    expect(stopsFor(linkId, value)).toBe(lets ? 0 : 1);
  });

  test('only thoughts of self-harm lead to a crisis line first', () => {
    expect(stops.filter((stop) => stop.call === 'crisis').map((stop) => stop.linkId)).toEqual(['urgent.self-harm']);
  });

  test('the words need nothing filled in', () => {
    expect(
      Object.values(english.stops)
        .flatMap((stop) => [stop.heading, ...stop.whileYouWait])
        .flatMap(placeholders),
    ).toEqual([]);
  });
});
