/** A wait that can be cut short. */
export class Pause {
  private end: (() => void) | undefined;

  /** Resolves after so many milliseconds, or at once when hurried. */
  async wait(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.end = undefined;
  }

  hurry(): void {
    this.end?.();
  }
}

/** Milliseconds before try number `tries` (1, 2, …): 1, 2, 4 … seconds, at most 30. */
export function backoff(tries: number): number {
  return Math.min(30_000, 1000 * 2 ** (tries - 1));
}
