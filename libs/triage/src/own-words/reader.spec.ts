import * as fc from 'fast-check';
import { house } from './house.fixture';
import { countingHits, ownWordsReader } from './reader';

const reader = ownWordsReader(house);
const never = (): boolean => false;
const read = (text: string) => countingHits(reader(text, { byPatient: true }), never);
const found = (text: string): readonly string[] => read(text).map(({ concept }) => concept.id);
const words = (text: string): readonly string[] => read(text).map((hit) => hit.words);

describe('what is found in free text', () => {
  it.each([
    ['words in their order with others in between', 'the roof is really leaking', ['W-leak']],
    ['not words in another order', 'it drips on the roof', []],
    ['words of a group, a phrase among them', 'I am not sure why but I am unable to open my gate', ['W-door']],
    ['words that may be missing', 'cannot open the door', ['W-door']],
    ['a negation that belongs to the words', "I can't, for now, open the door", ['W-door']],
    ['several at once, in the order of the lexicon', 'Smoke everywhere. The roof leaks.', ['W-leak', 'W-smoke']],
    ['the greater alone where it says all that the lesser says', 'the kitchen is burning', ['W-fire']],
    ['one finding, however often it is said', 'leaking, leaking, leaking', ['W-leak']],
    ['either language, whichever it is', 'Hay goteras', ['W-leak']],
    ['words without case, accents and apostrophes', 'CAN’T ÓPEN THE DÓÓR', ['W-door']],
    ['words in letters of another width or weight', 'ｌｅａｋｉｎｇ 𝐥𝐞𝐚𝐤𝐢𝐧𝐠', ['W-leak']],
    ['words with soft hyphens and invisible spaces in them', 'lea\u00adk\u200bing', ['W-leak']],
    ['nothing across the end of a sentence', 'I like the roof. Leaks are another matter.', []],
    ['nothing where a new statement begins in between', 'I cannot sleep, I open the door', []],
    ['nothing in the company of a word that explains it', 'the roof drips paint', []],
    ['the words where that word is denied', 'the roof drips without any paint', ['W-leak']],
    ['nothing in an empty text', '', []],
  ])('is %s', (_, text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it.each([
    ['a letter wrong', 'leeking'],
    ['a letter left out', 'lekking'],
    ['a letter too many', 'leakking'],
    ['two letters exchanged', 'laeking'],
  ])('is a word with %s', (_, word) => {
    expect(found(`it is ${word}`)).toEqual(['W-leak']);
  });

  it('is no real word that resembles one, and no short word with a slip', () => {
    expect(found('turning smoky')).toEqual([]);
    expect(found('the roof is licking')).toEqual([]);
    expect(found('the rof gate')).toEqual([]);
    expect(found('I cannat open the door')).toEqual([]);
  });

  it('is what the question is read for, and no more', () => {
    const hits = reader('kitchen in flames, roof leaking', { byPatient: true, only: new Set(['W-fire']) });
    expect(hits.map(({ concept }) => concept.id)).toEqual(['W-fire']);
  });

  it('is left to the rules where they are excepted, and then covers nothing', () => {
    const all = reader('the kitchen is burning', { byPatient: true });
    const hits = countingHits(all, ({ id }) => id === 'W-fire');
    expect(hits.map(({ concept }) => concept.id)).toEqual(['W-smoke']);
  });
});

describe('what is not so', () => {
  it.each([
    'no leaking',
    'The roof is not leaking.',
    'the roof never leaks',
    'I have not noticed any leaking',
    'without any sign of leaking',
    'no damp, draughts or leaking',
    'no damp, leaking or draughts',
    'Leaking: no.',
    'leaking has never been a problem',
    'I don’t think it is leaking',
    'sin goteras ni humedad',
    'no hay goteras',
  ])('is left alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'no damp but leaking',
    'No damp, leaking since May',
    'not that it matters but it is leaking',
    'not only is it leaking',
    'I don’t know why it is leaking',
    'never a day without leaking',
    'I cannot sleep because of the leaking',
    'No, it is leaking',
    'Damp: no. Leaking: yes.',
    'leaking, no sleep at all',
    'the leaking does not stop',
  ])('is found where it is doubtful: %s', (text) => {
    expect(found(text)).toEqual(['W-leak']);
  });
});

describe('what is imagined, another’s, long gone or quoted', () => {
  it.each([
    'what if it starts leaking',
    'I am afraid that one day it might start leaking',
    'in case the roof leaks',
    'will my roof be leaking?',
    'they told me to call if the roof leaks',
    'I hope it never leaks, the roof',
    'tengo miedo de que un día haya goteras',
    'my mother had a leaking house',
    'My neighbour moved. Her roof was leaking and I helped.',
    'people say the roof leaks',
    'ten years ago the roof leaked',
    'as a child I lived under a leaking roof',
    'the roof used to be leaking but no longer',
    'I read online that leaking is common',
    'The form asks whether my roof leaks',
    'hace veinte años había goteras',
  ])('is left alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'it might have been leaking',
    'I am afraid that it might be leaking',
    'I feel like it is going to be leaking',
    'my mother knows that my roof leaks',
    'My mother is well. I have a leaking roof.',
    'my roof leaks, said my wife',
    'my wife says it is leaking',
    'ten years ago it began leaking',
    'ten years ago it was leaking and it still does',
    'two years ago it was leaking',
    'I read online about it and mine is leaking',
    'the form asks if the roof is leaking and I do',
    'My mother is leaking everywhere',
  ])('is found where it is doubtful: %s', (text) => {
    expect(found(text)).toEqual(['W-leak']);
  });

  it('counts even when imagined where the concept says so', () => {
    expect(found('what if I end up moving away')).toEqual(['W-move']);
    expect(found('I am not moving away')).toEqual([]);
  });

  it('is the patient’s where somebody else writes', () => {
    const text = 'my mother had a leaking house and I helped';
    expect(found(text)).toEqual([]);
    expect(reader(text, { byPatient: false })).toHaveLength(1);
  });
});

describe('the quotation', () => {
  it('is the clause that says it, as it was written', () => {
    expect(words('We are well, BUT the Roof  is leaking, sadly. Bye.')).toEqual(['BUT the Roof  is leaking']);
    expect(words('Ｔｈｅ roof ｌｅａｋｓ!')).toEqual(['Ｔｈｅ roof ｌｅａｋｓ']);
    expect(words('Leaking here. Dripping there.')).toEqual(['Leaking here']);
  });

  it('is cut to the words nearest to it', () => {
    const [quote = ''] = words(`${'well '.repeat(40)}leaking ${'well '.repeat(40)}`);
    expect(quote.length).toBeLessThanOrEqual(120);
    expect(quote).toContain('leaking');
  });
});

/** Texts of words that matter, with anything between them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'roof',
        'leaking',
        'not',
        'my mother',
        'if',
        'cannot open the',
        'door',
        ',',
        '. ',
        '😀',
        'ten years ago',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

describe('reading, for any text', () => {
  it('never throws, quotes the text itself and finds a concept once', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, byPatient) => {
        const hits = reader(text, { byPatient });
        for (const hit of hits) {
          expect(hit.words.length).toBeGreaterThan(0);
          expect(text.includes(hit.words)).toBe(true);
        }
        expect(new Set(hits.map(({ concept }) => concept.id)).size).toBe(hits.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps nothing of what it read before', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, text) => {
        const alone = read(text);
        read(before);
        expect(read(text)).toEqual(alone);
      }),
    );
  });

  it('finds a word with any single slip in it', () => {
    const slip = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('', 'x', 'q'), fc.boolean());
    fc.assert(
      fc.property(slip, ([at, letter, replaces]) => {
        const word = 'leaking';
        const written = word.slice(0, at) + letter + word.slice(at + (replaces || letter === '' ? 1 : 0));
        expect(found(written)).toEqual(['W-leak']);
      }),
    );
  });

  it.each([
    ['one word over and over', 'leaking '],
    ['negations without end', 'no, damp or leaking or '],
    ['relatives without end', 'my mother leaked and he '],
    ['words nobody knows', 'xkqjwzz leekinq '],
    ['letters of another alphabet', '𝐥𝐞𝐚𝐤𝐢𝐧𝐠 '],
    ['no space at all', 'leaking'],
  ])('takes no more time by the word for a longer text: %s', (_, unit) => {
    const fastest = (length: number): number => {
      const text = unit.repeat(length).slice(0, length);
      const times = Array.from({ length: 9 }, () => {
        const begin = performance.now();
        read(text);
        return performance.now() - begin;
      });
      return Math.min(...times);
    };
    // Far above what they take; work that grew with the square of the length would be far above these.
    expect(fastest(2_000)).toBeLessThan(50);
    expect(fastest(32_000)).toBeLessThan(800);
  });
});
