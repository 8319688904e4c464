import { describeAnswer, joinWords } from './describe';
import { example } from './example.fixture';

const tell = (linkId: string, value: Parameters<typeof describeAnswer>[2]) =>
  describeAnswer(example.terms, linkId, value);

describe('describeAnswer', () => {
  it('puts codes, lists, yes and no into clinical words', () => {
    expect(tell('course', 'worse')).toBe('getting worse');
    expect(tell('symptoms', ['weak', 'numb', 'none'])).toBe('weakness, numbness and no symptoms');
    expect(tell('safe', false)).toBe('not safe');
  });

  it('frames numbers and months', () => {
    expect(tell('falls', 3)).toBe('3 falls');
    expect(tell('onset', '2026-02')).toBe('February 2026');
    expect(describeAnswer({ born: { label: 'Born', frame: 'born {date}' } }, 'born', '1968-03-04')).toBe(
      'born 4 March 1968',
    );
    expect(describeAnswer({ seen: { label: 'Seen', frame: 'month{month}' } }, 'seen', '1968-03')).toBe(
      'monthMarch 1968',
    );
  });

  it('shows what it has no words for as it stands, and names what was not answered', () => {
    expect(tell('course', 'odd')).toBe('odd');
    expect(tell('course', 'toString')).toBe('toString');
    expect(tell('constructor', 'x')).toBe('x');
    expect(tell('onset', 'not a month')).toBe('not a month');
    expect(tell('course', undefined)).toBe('not answered');
  });

  it('joins words as they are spoken', () => {
    expect([joinWords([]), joinWords(['a']), joinWords(['a', 'b'])]).toEqual(['', 'a', 'a and b']);
  });
});
