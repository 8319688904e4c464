import { signal } from '@angular/core';
import type { AbsentReason, AnswerValue } from '@myotome/questionnaire';
import { type Change, type SaveQueue, without } from './save-queue';
import { changeTo, linkIdsIn, type Reply, type Said, type Standing, type TwoAnswers, withChange } from './standing';
import { Twice } from './twice';

type ByLinkId<T> = Readonly<Record<string, T>>;

const nothing: Said = { answers: {}, absent: {} };

/** What a person says, as it stands on this page, beside what the server is known to have of it. */
export class Draft {
  readonly answers = signal<ByLinkId<AnswerValue>>({});
  readonly absent = signal<ByLinkId<AbsentReason>>({});

  private readonly twice = new Twice();
  /** Questions that were answered here and on another device; the person says which answer is right. */
  readonly saidTwice = this.twice.all;

  /** What the server is known to have. */
  private known = nothing;

  constructor(private readonly queue: SaveQueue) {}

  /** Takes in what is said to one question, and sends it. */
  say(linkId: string, reply: Reply): void {
    const change = changeTo(linkId, reply);
    this.twice.settle(linkId);
    this.set(withChange({ answers: this.answers(), absent: this.absent() }, change));
    this.queue.put(change);
  }

  /** The person says which of two answers is right. @returns whether it is the one from here, which was then said anew */
  choose(linkId: string, from: 'here' | 'elsewhere'): boolean {
    const settled = this.twice.settle(linkId);
    if (!settled || from === 'elsewhere') return false;
    this.say(linkId, settled.here);
    return true;
  }

  /** The server has acknowledged a change. */
  arrived(change: Change): void {
    this.known = withChange(this.known, change);
  }

  /**
   * Takes in what the server has by now, with what it has not been told on top.
   * @param isPressing whether something said here is sent whatever was said elsewhere
   */
  take(now: Said, isPressing: (one: TwoAnswers) => boolean): void {
    this.queue.withhold(this.twice.compare(this.mine(), now, isPressing));
    this.show(now);
  }

  /** Takes up what an earlier page left; what was said since on this very page stands. */
  takeUp(left: Standing, isPressing: (one: TwoAnswers) => boolean): void {
    const waiting = without(left.waiting, linkIdsIn(this.queue.undelivered()));
    const apart = this.twice.compare({ ...left, waiting }, this.known, isPressing);
    this.queue.takeUp(without(waiting, apart), left.attempted);
    this.show(this.known);
  }

  /** Goes on from what an earlier page left, while nobody can say what the server has. */
  goOnFrom({ waiting, attempted, known }: Standing): void {
    this.queue.takeUp(waiting, attempted);
    this.show(known);
  }

  /** All that a later page needs to go on from here. */
  standing(): Standing {
    return this.twice.within(this.mine());
  }

  /** Leaves nothing of what was said on the page. */
  clear(): void {
    this.set(nothing);
  }

  /** Forgets the whole draft. */
  forget(): void {
    this.clear();
    this.twice.forget();
    this.queue.forget();
    this.known = nothing;
  }

  private mine(): Standing {
    const waiting = this.queue.undelivered();
    return { ...this.queue.place(), known: this.known, waiting, attempted: this.queue.attempted() };
  }

  private show(known: Said): void {
    this.known = known;
    this.set(withChange(known, this.queue.undelivered()));
  }

  private set({ answers, absent }: Said): void {
    this.answers.set(answers);
    this.absent.set(absent);
  }
}
