import type { Problem } from '../session/outcome';
import type { Words } from '../words/en';

/** What a refused date of birth means to the person who typed it. */
export function refusal(problem: Problem, words: Words): string {
  switch (problem.name) {
    case 'wrong-birth-date':
      if (problem.triesLeft === 0) return words.start.locked(problem.retryAfter ?? 60);
      return problem.triesLeft === undefined
        ? words.start.wrong
        : `${words.start.wrong}. ${words.start.triesLeft(problem.triesLeft)}`;
    case 'invitation-locked':
    case 'too-many-requests':
      return words.start.locked(problem.retryAfter ?? 60);
    case 'no-connection':
      return words.start.noConnection;
    default:
      return words.start.failed;
  }
}
