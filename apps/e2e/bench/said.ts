import type { AnswerValue } from '@myotome/questionnaire';

/** What was said to one question, and how sure the patient may be of it. */
interface Trace {
  /** What the page last promised to have, here or with the practice. */
  readonly promised: string | undefined;
  /** What was said since without a promise: it may have arrived, or not. */
  readonly open: readonly string[];
}

/** Keeps account of what was said and promised, to compare with what is there at the end. */
export class Account {
  private readonly traces = new Map<string, Trace>();
  promises = 0;

  say(linkId: string, value: string): void {
    const { promised, open = [] } = this.traces.get(linkId) ?? { promised: undefined };
    this.traces.set(linkId, { promised, open: [...open, value] });
  }

  /** Everything that was said until now is safe, says the page. */
  promise(): void {
    for (const [linkId, { promised, open }] of this.traces) {
      if (open.length > 0) this.promises += 1;
      this.traces.set(linkId, { promised: open.at(-1) ?? promised, open: [] });
    }
  }

  /** The person was shown two answers and chose this one. */
  chose(linkId: string, value: string): void {
    this.traces.set(linkId, { promised: value, open: [] });
  }

  /** The questions whose answer is neither what was promised nor anything said since. */
  lostIn(answers: Readonly<Record<string, AnswerValue>>): readonly string[] {
    return [...this.traces].flatMap(([linkId, { promised, open }]) => {
      const found = answers[linkId]?.toString();
      const isThere = found === promised || open.includes(found ?? '');
      return isThere ? [] : [`${linkId}: promised ${promised}, said since ${open.join(', ')}, found ${found}`];
    });
  }
}
