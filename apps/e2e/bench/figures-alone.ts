import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints what the measurements print, and what went wrong; nothing else. */
export default class FiguresAlone implements Reporter {
  onStdOut(chunk: string | Buffer): void {
    process.stdout.write(chunk);
  }

  onTestEnd({ title }: TestCase, { errors }: TestResult): void {
    for (const { message } of errors) process.stdout.write(`${title}: ${message ?? 'failed'}\n`);
  }
}
