import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { Page } from './answer';
import type { Line } from './lines';

/** Pages that a thread is given at a time: one to work on, and one so that it need not wait for the next. */
const atOnce = 2;

/** Pages that are answered before help is called: a few are done before another thread has started. */
const alone = 4;

/** Another thread that answers pages, in the order in which it is given them. */
class Helper {
  private readonly waiting: ((page: Page) => void)[] = [];

  constructor(private readonly worker: Worker) {
    worker.on('message', (page: Page) => this.waiting.shift()?.(page));
  }

  get isFree(): boolean {
    return this.waiting.length < atOnce;
  }

  answer(lines: readonly Line[]): Promise<Page> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.worker.postMessage(lines);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Answers pages of lines on all processors. */
export interface Team {
  readonly answer: (lines: readonly Line[]) => Page | Promise<Page>;
  readonly end: () => Promise<void>;
}

/**
 * A team of this thread and, once there is much to do, as many others as there are further processors. What goes wrong
 * in another thread ends the command.
 * @param answer answers in this thread
 * @param start starts another that answers whatever lines it is sent, in their order
 */
export function teamOf(answer: (lines: readonly Line[]) => Page, start: () => Worker): Team {
  const helpers: Helper[] = [];
  let pages = 0;
  return {
    answer: (lines) => {
      pages += 1;
      if (pages > alone && helpers.length < availableParallelism() - 1) helpers.push(new Helper(start()));
      return helpers.find(({ isFree }) => isFree)?.answer(lines) ?? answer(lines);
    },
    end: async () => {
      await Promise.all(helpers.map((helper) => helper.end()));
    },
  };
}
