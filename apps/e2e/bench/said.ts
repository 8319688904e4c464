import type { AnswerValue } from '@myotome/questionnaire';

/** What was said to one question, and how sure the patient may be of it. */
interface Trace {
  /** What the page last promised to have, here or with the practice. */
  readonly promised: string | undefined;
  /** What was said since without a promise: it may have arrived, or not. */
  readonly open: readonly string[];
  /** What was said on a page that went before it could promise anything, as the browser warned: it may have arrived. */
  readonly cut: readonly string[];
}

const untouched: Trace = { promised: undefined, open: [], cut: [] };

/** Keeps account of what was said and promised, to compare with what is there at the end. */
export class Account {
  private readonly traces = new Map<string, Trace>();
  promises = 0;
  /** What happened, in order, to be read when something is lost. */
  readonly story: string[] = [];

  say(linkId: string, value: string): void {
    this.story.push(`said ${value}`);
    const trace = this.traces.get(linkId) ?? untouched;
    this.traces.set(linkId, { ...trace, open: [...trace.open, value] });
  }

  /** Everything that was said on this page until now is safe, says the page. */
  promise(): void {
    this.story.push('promised');
    for (const [linkId, { open }] of this.traces) {
      const promised = open.at(-1);
      if (promised === undefined) continue;
      this.promises += 1;
      this.traces.set(linkId, { promised, open: [], cut: [] });
    }
  }

  /** The page went, with whatever it had not called safe. */
  interrupt(how: string): void {
    this.story.push(how);
    for (const [linkId, { promised, open, cut }] of this.traces)
      this.traces.set(linkId, { promised, open: [], cut: [...cut, ...open] });
  }

  /** The person was shown two answers and chose this one. */
  chose(linkId: string, value: string): void {
    this.story.push(`chose ${value}`);
    this.traces.set(linkId, { ...untouched, promised: value });
  }

  /** The questions whose answer is neither what was promised nor anything said since. */
  lostIn(answers: Readonly<Record<string, AnswerValue>>): readonly string[] {
    return [...this.traces].flatMap(([linkId, { promised, open, cut }]) => {
      const found = answers[linkId]?.toString();
      const isThere = found === promised || [...open, ...cut].includes(found ?? '');
      return isThere ? [] : [`${linkId}: promised ${promised}, said since ${open.join(', ')}, found ${found}`];
    });
  }
}
