import { Component, computed, effect, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  type AnswerProblem,
  type Item,
  itemsById,
  type Page,
  type ProblemCode,
  validate,
} from '@myotome/questionnaire';
import { problemWords } from '../question/faults';
import { today } from '../session/clock';
import { IntakeStore } from '../session/intake-store';
import type { Problem } from '../session/outcome';
import { PageHeading } from '../shell/page-heading';
import { callLink } from '../shell/phone';
import { appWords } from '../words/words';
import { answerWords } from './answer-words';
import { idempotencyKey } from './idempotency-key';
import { type ReviewRow, ReviewTopic } from './review-topic';

/** All answers once more, what is still missing, and the sending. */
@Component({
  selector: 'app-review-page',
  imports: [PageHeading, ReviewTopic, RouterLink],
  templateUrl: './review-page.html',
})
export class ReviewPage {
  protected readonly words = inject(appWords);
  protected readonly store = inject(IntakeStore);
  protected readonly callLink = callLink;
  private readonly router = inject(Router);

  /** The same for every try, so that a try whose answer was lost does not send twice. */
  private readonly key = idempotencyKey();
  protected readonly sending = signal(false);
  protected readonly failure = signal('');
  private readonly refused = signal<readonly AnswerProblem[]>([]);

  protected readonly topics = computed(() => {
    const topics = this.store.view()?.questionnaire.topics ?? [];
    return topics
      .map(({ id }) => ({ id, title: this.store.view()?.wording.topics[id]?.title ?? id, rows: this.rowsOf(id) }))
      .filter((topic) => topic.rows.length > 0);
  });

  /** What keeps the answers from being sent, with where to mend it. */
  protected readonly missing = computed(() => {
    const view = this.store.view();
    if (!view) return [];
    const found = [...validate(view.questionnaire, this.store.answers(), today()), ...this.refused()];
    return found.flatMap((problem) => this.lead(problem, itemsById(view.questionnaire).get(problem.linkId)));
  });

  constructor() {
    effect(() => {
      if (this.store.stops().length > 0) void this.router.navigateByUrl('/stop');
      else if (this.store.receipt()) void this.router.navigateByUrl('/receipt', { replaceUrl: true });
    });
  }

  protected async send(): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    this.failure.set('');
    this.refused.set([]);
    const outcome = await this.store.submit(this.key);
    this.sending.set(false);
    if (!outcome.ok) this.explain(outcome.problem);
  }

  private explain(problem: Problem): void {
    if (problem.name === 'already-submitted') return;
    if (problem.name === 'intake-session-needed') return void this.router.navigateByUrl('/');
    const refused = problem.fields.map(({ field, code }) => ({
      linkId: field.replace(/^answers\./, ''),
      code: code as ProblemCode,
    }));
    this.refused.set(refused);
    if (refused.length > 0) this.failure.set(this.words.review.invalid);
    else this.failure.set(problem.name === 'no-connection' ? this.words.review.noConnection : this.words.review.failed);
  }

  private pageOf(linkId: string): Page | undefined {
    return this.store.pages().find((page) => page.items.some((item) => item.linkId === linkId));
  }

  private lead(
    problem: AnswerProblem,
    item: Item | undefined,
  ): readonly { linkId: string; page: string; text: string }[] {
    const page = this.pageOf(problem.linkId);
    if (!item || !page) return [];
    const question = this.store.view()?.wording.items[item.linkId]?.text ?? item.linkId;
    return [
      {
        linkId: item.linkId,
        page: page.id,
        text: problem.code === 'required' ? question : `${problemWords(item, problem.code, this.words)}: ${question}`,
      },
    ];
  }

  private rowsOf(topic: string): readonly ReviewRow[] {
    const pages = this.store.pages().filter((page) => page.topic === topic);
    return pages.flatMap((page) => page.items.map((item) => this.rowOf(item, page.id)));
  }

  private rowOf(item: Item, page: string): ReviewRow {
    const { wording } = this.store.view() ?? {};
    const ofItem = wording?.items[item.linkId] ?? { text: item.linkId };
    const value = this.store.answers()[item.linkId];
    const reading = { wording: ofItem, language: wording?.language ?? 'en', words: this.words };
    const reasons = { 'asked-unknown': this.words.review.unsure, 'asked-declined': this.words.review.skipped };
    const reason = this.store.absent()[item.linkId];
    return {
      linkId: item.linkId,
      page,
      question: ofItem.text,
      answer: value === undefined ? [] : answerWords(item, value, reading),
      without: reason ? reasons[reason] : this.words.review.notAnswered,
    };
  }
}
