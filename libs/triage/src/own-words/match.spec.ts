import { dictionaryOf } from './dictionary';
import { folded } from './letters';
import { indexPatterns, matcher, presenceIn } from './match';
import { patternReader, wordsOf } from './pattern';
import { tokeniser, wordAt, writtenAt } from './tokens';

const groups = {
  cannot: ['cannot', 'can not', 'not able to'],
  open: ['open', '<lift> up'],
  lift: ['lift', 'lift it'],
  split: ['can not'],
  able: ['not able', 'not able to'],
};
const readPattern = patternReader(groups);

/** The words that a pattern takes in a text, as they stand there; nothing where it does not fit. */
function taken(written: string, text: string): string {
  const pattern = readPattern(written);
  const texts = text.split(/[^\p{L}']+/u).map(folded);
  const words = [...new Set([...wordsOf(pattern), ...texts, 'but', 'the'])].filter((word) => word !== '');
  const dictionary = dictionaryOf(words, new Set());
  const [the, but] = ['the', 'but'].map(dictionary.idOf);
  const kinds = { isCommon: (id: number) => id === the, isBarrier: (id: number) => id === but };
  const index = indexPatterns([pattern], dictionary, kinds);
  const tokens = tokeniser(dictionary)(text);
  const tryAt = matcher(kinds);
  const { note, mayFit } = presenceIn(index);
  note(tokens, 0, tokens.count);
  for (let at = 0; at < tokens.count; at += 1) {
    const [bound] = index.byAnchor[wordAt(tokens, at)]?.length ? index.patterns : [];
    const match = bound && mayFit(bound) && tryAt(tokens, bound, at);
    if (match) return match.places.map((place) => writtenAt(tokens, place)).join(' ');
  }
  return '';
}

type Row = readonly [title: string, pattern: string, text: string, words: string];

/** Tries each pattern on its text; the words are what it takes. */
function tries(rows: readonly Row[]): void {
  it.each(rows.map(([title, ...row]) => [title, row] as const))('%s', (_, [pattern, text, words]) => {
    expect(taken(pattern, text).toLowerCase()).toBe(words);
  });
}

describe('a pattern', () => {
  tries([
    ['finds a word', 'door', 'The door', 'door'],
    ['finds no other', 'door', 'the gate', ''],
    ['finds words one behind the other', 'front door', 'the front door', 'front door'],
    ['not with another between them', 'front door', 'the front red door', ''],
    ['nor the other way round', 'front door', 'door front', ''],
    ['finds one of several words', 'front/back door', 'my back door', 'back door'],
    ['keeps a choice of words apart from one word', 'up/on ~1 upon', 'up a upon', 'up upon'],
    ['leaves as much room as it says', 'open ~2 door', 'open a b door', 'open door'],
    ['leaves no more', 'open ~2 door', 'open a b c door', ''],
    ['leaves room on both sides of its rarest word', 'the ~1 red ~1 the', 'the a red b the', 'the red the'],
    ['leaves no more on the left', 'the ~1 red ~1 the', 'the a b red b the', ''],
    ['leaves no more on the right', 'the ~1 red ~1 the', 'the a red b c the', ''],
    ['finds a word that may be missing', 'open the? door', 'open the door', 'open the door'],
    ['does without it', 'open the? door', 'open door', 'open door'],
    ['does without it at the end', 'door wide? open?', 'my door', 'door'],
    ['does without it at the beginning', 'now? the? door', 'my door', 'door'],
    ['takes it at the beginning', 'now? the? door', 'now the door', 'now the door'],
    ['has the room of a missing word on the right', 'door ~2 wide? open', 'door a b open', 'door open'],
    ['has no more than that', 'door ~2 wide? open', 'door a b c open', ''],
    ['has the room of a missing word on the left', 'the wide? ~2 door', 'the a b door', 'the door'],
    ['has no more than that on the left', 'the wide? ~2 door', 'the a b c door', ''],
    ['has the greater room of two where one is missing', 'the ~3 wide? ~1 door', 'the a b c door', 'the door'],
    [
      'goes back where the nearest word leads nowhere',
      'door ~3 red ~0 paint',
      'door red a red paint',
      'door red paint',
    ],
    ['goes back on the left as well', 'red the ~3 the door', 'red the a the door', 'red the the door'],
    [
      'keeps no words of a try that failed',
      'the? ~2 red ~1 wide paint',
      'the red wide a red wide paint',
      'red wide paint',
    ],
    ['may stand at both ends of a text', 'open door', 'open door', 'open door'],
    ['does not reach beyond the end of a text', 'open ~9 door', 'the open', ''],
    ['does not reach beyond its beginning', 'the ~9 door', 'a door', ''],
    ['reads over a comma', 'open ~1 door', 'open, a door', 'open door'],
    ['ends with the sentence on the right', 'open ~1 the', 'open. The', ''],
    ['ends with the sentence on the left', 'the ~1 open', 'the. Open', ''],
    ['reads nothing behind a "but"', 'open ~3 the', 'open a but the', ''],
    ['reads nothing before a "but"', 'the ~3 open', 'the but a open', ''],
    ['takes a "but" that it names', 'open ~3 but', 'open a but', 'open but'],
  ]);
});

describe('a phrase in a pattern', () => {
  tries([
    ['is one of its choices', '<cannot> door', 'I can not door', 'can not door'],
    ['may be a single word', '<cannot> door', 'I cannot door', 'cannot door'],
    ['stands as a whole', '<cannot> door', 'I can door', ''],
    ['stands as a whole, its end included', '<cannot> door', 'not door', ''],
    ['stands behind the rarest word', 'door ~1 <cannot>', 'the door a not able to', 'door not able to'],
    ['stands as a whole there', 'door ~1 <cannot>', 'the door a not able', ''],
    ['stands before the rarest word', '<cannot> ~1 door', 'not able to a door', 'not able to door'],
    ['begins at the beginning of the text', '<cannot> door', 'able to door', ''],
    ['ends at the end of the text', 'door <cannot>', 'door not able', ''],
    ['may hold a group', 'door <open>', 'door lift up', 'door lift up'],
    ['is taken at its longest', 'door <lift>', 'door lift it', 'door lift it'],
    ['is taken at its longest, a phrase within it', 'door <open>', 'door lift it up', 'door lift it up'],
    ['is taken at the longest of several phrases', 'door <able>', 'door not able to', 'door not able to'],
    ['is another than its words in one', '<split> ~1 cannot', 'can not, a cannot', 'can not cannot'],
    ['may be missing', 'open <cannot>? door', 'open door', 'open door'],
    ['is taken where it may be missing', 'open <cannot>? door', 'open can not door', 'open can not door'],
    ['reads over a comma', 'door <cannot>', 'door can, not', 'door can not'],
    ['does not go on in the next sentence', 'door <cannot>', 'door can. Not', ''],
    ['may begin a sentence of its own in another', '<cannot> ~1 door', 'A. Can not door', 'can not door'],
  ]);

  it('names a group that exists', () => {
    expect(() => readPattern('<shut> door')).toThrow('There is no group <shut> of words.');
  });

  it('holds angle brackets only as a group', () => {
    expect(wordsOf(readPattern('a<open>/<open>b'))).toEqual(['aopen', 'openb']);
  });
});
