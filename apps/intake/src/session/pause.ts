/** A wait that can be cut short, or be given up for good. */
export class Pause {
  private end: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private over = false;

  /** Resolves after so many milliseconds, or at once when hurried. */
  async wait(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      if (this.over) return;
      this.timer = setTimeout(resolve, milliseconds);
      this.end = () => {
        clearTimeout(this.timer);
        resolve();
      };
    });
    this.end = undefined;
  }

  hurry(): void {
    this.end?.();
  }

  /** Whoever waits, or comes to wait, waits for ever: the page is gone. */
  giveUp(): void {
    this.over = true;
    clearTimeout(this.timer);
  }
}

/** Milliseconds before try number `tries` (1, 2, …): 1, 2, 4 … seconds, at most 30. */
export function backoff(tries: number): number {
  return Math.min(30_000, 1000 * 2 ** (tries - 1));
}
