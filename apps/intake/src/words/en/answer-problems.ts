import type { ProblemCode } from '@myotome/questionnaire';

/** What is wrong with an answer, in words that say what to do. */
export const answerProblems: Readonly<Record<ProblemCode, string>> = {
  required: 'Please answer this question',
  'unknown-question': 'This question is no longer asked',
  'unknown-code': 'Choose one of the answers shown',
  'wrong-type': 'Write this as a number, such as 3',
  'one-code-only': 'Choose one answer only',
  'repeated-code': 'Choose each answer once only',
  'exclusive-code': 'Choose either “none” or the answers that fit, not both',
  'too-long': 'Make this text shorter',
  'unreadable-text': 'Take out the sign that cannot be read, such as a picture',
  'out-of-range': 'This number is too small or too large',
  'not-a-date': 'This date is not complete, or it does not exist',
  'in-the-future': 'This date must be in the past',
  'too-long-ago': 'This date is too long ago',
};
