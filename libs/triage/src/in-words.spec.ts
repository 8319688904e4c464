import { itemsById, type Condition } from '@myotome/questionnaire';
import { example } from './example.fixture';
import { conditionInWords } from './in-words';

const speech = { terms: example.terms, items: itemsById(example.questionnaire) };
const words = (condition: Condition) => conditionInWords(condition, speech);
const line = (text: string) => ({ kind: 'line', words: text });

describe('a condition in words', () => {
  it.each<[Condition, string]>([
    [{ item: 'safe', is: true }, 'Safe: safe'],
    [{ item: 'safe', is: false }, 'Safe: not safe'],
    [{ item: 'course', is: 'worse' }, 'Course: getting worse'],
    [{ item: 'course', in: ['worse', 'stable'] }, 'Course: getting worse or stable'],
    [{ item: 'symptoms', includes: 'weak' }, 'Symptoms: weakness'],
    [{ item: 'symptoms', includesAny: ['weak', 'numb'] }, 'Symptoms: weakness or numbness'],
    [{ item: 'symptoms', includesAny: ['weak', 'numb', 'odd'] }, 'Symptoms: weakness, numbness or odd'],
    [{ item: 'course', in: [] }, 'Course: '],
    [{ item: 'falls', answered: true }, 'Falls: answered'],
    [{ item: 'falls', min: 2 }, 'Falls: 2 or more'],
    [{ item: 'falls', max: 3 }, 'Falls: 3 or fewer'],
    [{ item: 'falls', min: 2, max: 3 }, 'Falls: 2 to 3'],
    [{ item: 'falls', min: 2, max: 2 }, 'Falls: 2'],
    [{ item: 'falls' }, 'Falls: any number'],
    [{ monthsSince: 'onset', max: 1 }, 'Onset: whole months since then, 1 or fewer'],
    [{ yearsSince: 'onset', min: 40 }, 'Onset: whole years since then, 40 or more'],
    [{ regions: 'symptoms', atLeast: 2 }, 'Symptoms: in 2 or more of the four regions'],
    [{ item: 'nose', is: 'red' }, 'nose: red'],
    [{ all: [] }, 'In every case'],
  ])('%j', (condition, text) => {
    expect(words(condition)).toEqual(line(text));
  });

  it('tells every real code of a long list as one', () => {
    const long = new Map([
      ['place', { linkId: 'place', type: 'multi', options: ['a', 'b', 'c', 'none'], exclusive: 'none' } as const],
      ['side', { linkId: 'side', type: 'choice', options: ['a', 'b', 'c', 'unsure'], unsure: 'unsure' } as const],
    ]);
    const told = (codes: readonly string[]) =>
      conditionInWords({ item: 'place', includesAny: codes }, { terms: {}, items: long });
    expect(told(['a', 'b', 'c'])).toEqual(line('place: any of them'));
    expect(told(['a', 'b'])).toEqual(line('place: a or b'));
    const side = conditionInWords({ item: 'side', in: ['a', 'b', 'c'] }, { terms: {}, items: long });
    expect(side).toEqual(line('side: any of them'));
  });

  it('keeps groups apart, joins like groups and drops groups of one', () => {
    const [safe, worse, numb] = [
      { item: 'safe', is: true },
      { item: 'course', is: 'worse' },
      { item: 'symptoms', includes: 'numb' },
    ] as const;
    expect(words({ all: [{ all: [safe, worse] }, { any: [numb] }] })).toEqual({
      kind: 'all',
      parts: [line('Safe: safe'), line('Course: getting worse'), line('Symptoms: numbness')],
    });
    expect(words({ any: [safe, { all: [worse, numb] }] })).toEqual({
      kind: 'any',
      parts: [line('Safe: safe'), { kind: 'all', parts: [line('Course: getting worse'), line('Symptoms: numbness')] }],
    });
  });

  it('tells what must be absent, and how many must be there', () => {
    expect(words({ not: { item: 'safe', is: true } })).toEqual({ kind: 'none', parts: [line('Safe: safe')] });
    expect(words({ atLeast: 1, of: [{ item: 'safe', is: true }] })).toEqual({
      kind: 'at-least',
      count: 1,
      parts: [line('Safe: safe')],
    });
  });
});
