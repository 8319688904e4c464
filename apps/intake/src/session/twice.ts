import { signal } from '@angular/core';
import { merge } from './save-queue';
import {
  changeTo,
  isSame,
  type Mine,
  replyTo,
  type Said,
  saidTwice,
  type Standing,
  type TwoAnswers,
  withReply,
} from './standing';

/** Questions that were answered here and on another device, until the person says which answer is right. */
export class Twice {
  private readonly found = signal<readonly TwoAnswers[]>([]);
  readonly all = this.found.asReadonly();

  /**
   * Finds what has to be asked, now that the server's answers are known.
   * @param isPressing whether what was said here is an emergency: it is sent at once, whatever was said elsewhere
   * @returns the questions whose answers from here must wait
   */
  compare(mine: Mine, now: Said, isPressing: (one: TwoAnswers) => boolean): readonly string[] {
    const again = this.found().map((one) => ({ ...one, elsewhere: replyTo(now, one.linkId) }));
    const isNew = ({ linkId }: TwoAnswers): boolean => again.every((one) => one.linkId !== linkId);
    const fresh = saidTwice(mine, now).filter((one) => isNew(one) && !isPressing(one));
    this.found.set([...again.filter(({ here, elsewhere }) => !isSame(here, elsewhere)), ...fresh]);
    return fresh.map(({ linkId }) => linkId);
  }

  /** Takes a question off the list: the person has said which answer is right. */
  settle(linkId: string): TwoAnswers | undefined {
    const settled = this.found().find((one) => one.linkId === linkId);
    if (settled) this.found.update((found) => found.filter((one) => one !== settled));
    return settled;
  }

  forget(): void {
    this.found.set([]);
  }

  /** What this page holds, with the answers that must wait among it, so that the question comes again after a reload. */
  within(standing: Standing): Standing {
    return this.found().reduce(
      ({ known, waiting, ...rest }, { linkId, before, here }) => ({
        ...rest,
        known: withReply(known, linkId, before),
        waiting: merge(waiting, changeTo(linkId, here)),
      }),
      standing,
    );
  }
}
