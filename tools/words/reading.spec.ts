import { alarmsIn } from './alarming';
import { gradeOf, tooHard } from './reading';
import type { WordSet } from './sets';
import { allWords } from './words.fixture';

/** Everything wrong with the words of a place, one line for each text. */
function faultsIn({ place, english, translations }: WordSet): readonly string[] {
  const say = (key: string, faults: readonly string[]): readonly string[] =>
    faults.map((fault) => `${place.folder} ${key}: ${fault}`);
  return [
    ...[...english].flatMap(([key, text]) => say(key, [...tooHard(text), ...alarmsIn(text, key, 'en')])),
    ...[...translations].flatMap(([tag, texts]) =>
      [...texts].flatMap(([key, text]) => say(key, alarmsIn(text, key, tag))),
    ),
  ];
}

const key = 'stops.planted.heading';

/** A place with nothing but these words. */
const planted = (words: Partial<WordSet>): WordSet => ({
  place: { folder: 'words', files: {} },
  english: new Map(),
  translations: new Map(),
  ...words,
});

let sets: readonly WordSet[] = [];
beforeAll(async () => {
  sets = await allWords();
});

describe('what patients read', () => {
  it('needs no more than six years of school, alarms nobody and promises nothing', () => {
    expect(sets.flatMap(faultsIn)).toEqual([]);
  });

  it('is easy as a whole', () => {
    const easiest = sets.map(({ english }) => gradeOf([...english.values()].filter((text) => text.length > 40)));
    expect(Math.max(...easiest)).toBeLessThan(4.5);
  });

  it('is all there to be checked', () => {
    expect(sets.map(({ english }) => english.size).every((size) => size > 15)).toBe(true);
    expect(sets.reduce((sum, { english }) => sum + english.size, 0)).toBeGreaterThan(950);
  });

  it.each([
    ['your symptoms require an immediate neurological evaluation by a qualified specialist', 'reads at grade'],
    ['Considerable change', 'the long word "Considerable"'],
    ['This disease can be fatal.', '"fatal" foretells an end'],
    ['We think of ALS.', '"ALS" names a disease'],
    ['It is nothing serious.', '"nothing serious" promises'],
    [
      'You go on and on and on and on and on and on and on and on and on and on and on and on.',
      'a sentence of 25 words',
    ],
  ])('would be found wanting in "%s"', (text, fault) => {
    expect(faultsIn(planted({ english: new Map([[key, text]]) })).join()).toContain(`words ${key}: ${fault}`);
  });

  it.each([
    ['Puede ser un cáncer.', '"cáncer" names a disease'],
    ['Podría quedar paralizado.', '"paralizado" paints'],
    ['Es probable que no sea nada.', '"probable" promises'],
    ['Es una enfermedad mortal.', '"mortal" foretells'],
  ])('would be found wanting in Spanish in "%s"', (text, fault) => {
    expect(faultsIn(planted({ translations: new Map([['es', new Map([[key, text]])]]) })).join()).toContain(fault);
  });

  it('is calm in words that only begin like alarming ones', () => {
    expect(alarmsIn('Write the dose and the diet of the day.', key, 'en')).toEqual([]);
    expect(alarmsIn('En la tela de la cama, y hablar como un mortero.', key, 'es')).toEqual([]);
  });

  it('may name a disease only where people say what they were told', () => {
    expect(alarmsIn('Cancer', 'wording.items.history.conditions.options.cancer.text', 'en')).toEqual([]);
    expect(alarmsIn('Fatal', 'wording.items.history.conditions.hint', 'en')).toHaveLength(1);
  });
});
