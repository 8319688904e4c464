import type { Answers } from '@myotome/questionnaire';
import { mentionedIn, readSentence, writeSentence } from './because';
import { example } from './example.fixture';

const write = (template: string, answers: Answers = {}) =>
  writeSentence(readSentence(template), (linkId) => answers[linkId], example.terms);

describe('the sentence of a rule', () => {
  it('puts answers in their places and begins with a capital', () => {
    expect(write('{symptoms}, {course}', { symptoms: ['weak'], course: 'worse' })).toBe('Weakness, getting worse');
  });

  it('leaves an optional part out when an answer in it is missing or says that there is none', () => {
    expect(write('Weak[, {course}][, {falls}].', { falls: 2 })).toBe('Weak, 2 falls.');
    expect(write('Weak[; {symptoms}].', { symptoms: ['none'] })).toBe('Weak.');
    expect(write('Weak[; {course}].', { course: 'none' })).toBe('Weak.');
  });

  it('keeps an optional part that says anything', () => {
    expect(write('Weak[; {symptoms}].', { symptoms: ['numb'] })).toBe('Weak; numbness.');
    expect(write('Weak[; {symptoms}].', { symptoms: ['numb', 'none'] })).toBe('Weak; numbness and no symptoms.');
  });

  it('says that an answer it cannot do without is missing', () => {
    expect(write('Course: {course}.')).toBe('Course: not answered.');
  });

  it('knows which questions it speaks of', () => {
    expect(mentionedIn(readSentence('{symptoms}[, since {onset}, {falls}].'))).toEqual(['symptoms', 'onset', 'falls']);
  });
});
