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
import { HelperDraft } from '../question/helper-draft';
import { formWords } from '../question/words/words';
import { today } from '../session/clock';
import { IntakeStore } from '../session/intake-store';
import type { Outcome, Problem } from '../session/outcome';
import { PageHeading } from '../shell/page-heading';
import { callLink } from '../shell/phone';
import { afterWords } from '../status/words/words';
import { appWords } from '../words/words';
import { copyFrame, sectionsOf } from './copy-frame';
import { idempotencyKey } from './idempotency-key';
import { KeepCopy } from './keep-copy';
import type { OwnCopy } from './own-copy';
import { readBack } from './read-back';
import { ReviewTopic } from './review-topic';

const notDelivered: Outcome<never> = { ok: false, problem: { name: 'no-connection', fields: [] } };

/** All answers once more, what is still missing, and the sending. */
@Component({
  selector: 'app-review-page',
  imports: [KeepCopy, PageHeading, ReviewTopic, RouterLink],
  templateUrl: './review-page.html',
})
export class ReviewPage {
  protected readonly words = inject(appWords);
  protected readonly after = inject(afterWords);
  protected readonly store = inject(IntakeStore);
  protected readonly callLink = callLink;
  private readonly form = inject(formWords);
  private readonly helper = inject(HelperDraft);
  private readonly router = inject(Router);

  /** The same for every try, so that a try whose answer was lost does not send twice. */
  private readonly key = idempotencyKey();
  protected readonly sending = signal(false);
  /** Why the answers could not be sent. */
  protected readonly failure = signal<'invalid' | 'noConnection' | 'saidTwice' | 'failed' | undefined>(undefined);
  private readonly refused = signal<readonly AnswerProblem[]>([]);

  protected readonly topics = computed(() => {
    const view = this.store.view();
    const { pages, answers, absent } = this.store;
    if (!view) return [];
    const said = { view, pages: pages(), answers: answers(), absent: absent(), helper: this.helper.said() };
    return readBack(said, { app: this.words, form: this.form });
  });

  protected readonly frame = copyFrame();
  /** Everything is on the page already. */
  protected readonly copy = (): Promise<OwnCopy> =>
    Promise.resolve(this.frame.of(this.after.data.notSent, sectionsOf(this.topics())));

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
    this.failure.set(undefined);
    this.refused.set([]);
    // Once sent, it is sealed: what is said of the helper must be there before.
    const helperKept = await this.helper.flush();
    const outcome = helperKept ? await this.store.submit(this.key) : notDelivered;
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
    if (refused.length > 0) this.failure.set('invalid');
    else if (this.store.saidTwice().length > 0) this.failure.set('saidTwice');
    else this.failure.set(problem.name === 'no-connection' ? 'noConnection' : 'failed');
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
}
