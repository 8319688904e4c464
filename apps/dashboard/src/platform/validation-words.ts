import { config } from 'zod';

/** What the contract's schemas say about a field, in words for the person filling it in. */
export function sayWhatIsWrongInPlainWords(): void {
  config({
    customError: (issue) => {
      if (issue.code === 'too_small' && issue.minimum === 1) return 'Fill this in';
      if (issue.code === 'too_big') return `At most ${String(issue.maximum)} characters`;
      if (issue.code === 'invalid_union') return 'Not in the right form';
      return issue.code === 'invalid_format' ? formatWords(issue.format) : undefined;
    },
  });
}

function formatWords(format: string): string {
  if (format === 'email') return 'This is not an e-mail address';
  if (format === 'date') return 'Give day, month and year';
  return 'Has signs that cannot be kept';
}
