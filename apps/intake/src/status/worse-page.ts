import { Component, computed, DestroyRef, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import type { StopAdviceMessage, StopWorsening } from '@myotome/contract';
import { type Item, safetyTopic } from '@myotome/questionnaire';
import { type Asked, fieldId } from '../question/asked';
import type { Answering } from '../question/answering';
import type { Card } from '../question/card';
import { faultOf, problemWords } from '../question/faults';
import { MultiCards } from '../question/multi-cards';
import { Question } from '../question/question';
import { SavedLine } from '../question/saved-line';
import { StopAdvice } from '../safety/stop-advice';
import { stopsCalledFor } from '../safety/stops';
import { dayAndTime } from '../session/clock';
import { IntakeStore } from '../session/intake-store';
import type { Problem } from '../session/outcome';
import { ErrorSummary, type Fault } from '../shell/error-summary';
import { PageHeading } from '../shell/page-heading';
import { callLink } from '../shell/phone';
import { Language } from '../words/language';
import { appWords } from '../words/words';
import { AfterApi } from './after-api';
import { fetching } from './fetched';
import { halfTold } from './half-told';
import { StopTeller } from './stop-teller';
import { Waiting } from './waiting';
import { changeableTopics, pagesToAsk } from './which-pages';
import { afterWords } from './words/words';
import { WorseDraft } from './worse-draft';

/** Tells the practice what has got worse: safety first, then what has changed, then the person's own words. */
@Component({
  selector: 'app-worse-page',
  imports: [ErrorSummary, MultiCards, PageHeading, Question, SavedLine, StopAdvice, Waiting],
  templateUrl: './worse-page.html',
  // A few questions, not dozens of pages: the bar need not lie over them.
  styles: `
    .bar {
      position: static;
      margin-block-end: 0;
    }
  `,
  host: { '(window:online)': 'teller.hurry()' },
})
export class WorsePage {
  /** "safety", "what", the id of a page of the form, or "words"; from the address. */
  readonly step = input.required<string>();

  protected readonly words = inject(appWords);
  protected readonly after = inject(afterWords);
  protected readonly store = inject(IntakeStore);
  protected readonly callLink = callLink;
  private readonly language = inject(Language);
  private readonly api = inject(AfterApi);
  private readonly router = inject(Router);

  protected readonly form = fetching(() => this.api.worseningForm());
  protected readonly draft = new WorseDraft();
  protected readonly teller = new StopTeller();
  protected readonly sending = signal(false);
  protected readonly failure = signal('');
  private readonly read = signal<readonly string[]>([]);

  private readonly view = computed(() => this.store.view());
  private readonly safety = computed(() => {
    const view = this.view();
    return view ? safetyTopic(view.questionnaire, view.stops) : undefined;
  });
  private readonly safetyIds = computed(() => (this.safety()?.items ?? []).map(({ linkId }) => linkId));
  protected readonly half = halfTold({
    draft: this.draft,
    safety: this.safetyIds,
    form: computed(() => {
      const now = this.form.state();
      return now.kind === 'here' ? now.value : undefined;
    }),
  });
  protected readonly pages = computed(() => {
    const view = this.view();
    const before = this.draft.before()?.answers;
    if (!view || !before) return [];
    return pagesToAsk(view, { before, now: this.draft.answers(), topics: this.draft.topics() });
  });
  protected readonly steps = computed(() => ['safety', 'what', ...this.pages().map(({ id }) => id), 'words']);
  protected readonly index = computed(() => this.steps().indexOf(this.step()));
  protected readonly topicCards = computed<readonly Card[]>(() => {
    const view = this.view();
    if (!view) return [];
    return changeableTopics(view).map(({ id }) => ({ code: id, text: view.wording.topics[id]?.title ?? id }));
  });

  /** The questions of this step. */
  private readonly items = computed<readonly Item[]>(() => {
    if (this.step() === 'safety') return this.safety()?.items ?? [];
    return this.pages().find(({ id }) => id === this.step())?.items ?? [];
  });
  protected readonly attempted = linkedSignal<string, readonly Item[]>({ source: this.step, computation: () => [] });
  protected readonly faults = linkedSignal<string, readonly Fault[]>({ source: this.step, computation: () => [] });
  protected readonly asked = computed<readonly Asked[]>(() => this.items().map((item) => this.askedOf(item)));
  protected readonly title = computed(() => this.titleOf(this.step()));

  /** The first stop that was called for now and whose advice has not been read. */
  protected readonly stop = computed(() => this.stops()[0]);
  protected readonly told = computed(
    () => this.teller.told()[this.stop()?.linkId ?? ''] ?? { kind: 'telling' as const },
  );
  private readonly stops = computed(() => {
    const given = Object.fromEntries(Object.entries(this.draft.given()).filter(([, value]) => value !== null));
    const called = stopsCalledFor(this.view()?.stops ?? [], given as Parameters<typeof stopsCalledFor>[1]);
    return called.filter(({ linkId }) => !this.read().includes(linkId));
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.teller.close());
    // Whoever comes in the middle, as after a reload, begins with safety.
    effect(() => {
      const begun = this.safetyIds().every((linkId) => linkId in this.draft.given());
      if (this.index() < 0 || (this.step() !== 'safety' && !begun)) untracked(() => void this.go('safety', true));
    });
    effect(() => {
      const stops = this.stops();
      untracked(() => stops.forEach((stop) => this.report(stop)));
    });
  }

  protected answer(linkId: string, answering: Answering): void {
    this.read.update((read) => read.filter((other) => other !== linkId));
    this.draft.answer(linkId, answering);
  }

  protected readStop({ linkId }: StopAdviceMessage): void {
    this.read.update((read) => [...read, linkId]);
  }

  /** The answer is taken back; what the practice was told stays told. */
  protected takeBack({ linkId }: StopAdviceMessage): void {
    this.draft.answer(linkId, { kind: 'answer', value: null });
  }

  /** When what was begun before was kept, in words. */
  protected readonly begun = computed(() => {
    const at = this.half.begunAt();
    return at === undefined ? undefined : this.after.worse.begun(dayAndTime(at, this.language.tag()));
  });

  protected write(event: Event): void {
    this.draft.words.set((event.target as HTMLTextAreaElement).value);
  }

  protected back(): void {
    const before = this.steps()[this.index() - 1];
    void (before === undefined ? this.router.navigateByUrl('/status') : this.go(before));
  }

  protected async next(event: Event): Promise<void> {
    event.preventDefault();
    const faulty = this.items().filter((item) => this.faultIn(item));
    this.attempted.set(faulty);
    this.faults.set(faulty.map((item) => ({ field: fieldId(item.linkId), message: this.inSummary(item) })));
    if (faulty.length > 0) return;
    const next = this.steps()[this.index() + 1];
    await (next === undefined ? this.send() : this.go(next));
  }

  private async send(): Promise<void> {
    if (this.sending()) return;
    const worsening = this.draft.toSend(this.safetyIds());
    if (!worsening) return this.faults.set([{ field: 'worse-words', message: this.after.worse.nothing }]);
    this.sending.set(true);
    this.failure.set('');
    await this.half.stop();
    const outcome = await this.api.worsen(worsening, this.draft.keyFor(worsening));
    this.sending.set(false);
    if (!outcome.ok) {
      this.half.resume();
      return this.failure.set(this.explain(outcome.problem));
    }
    this.store.takeReceipt(outcome.value);
    await this.router.navigateByUrl('/receipt', { replaceUrl: true });
  }

  private explain({ name }: Problem): string {
    if (name === 'no-connection') return this.after.worse.noConnection;
    return name === 'too-many-requests' ? this.after.worse.tooMany : this.after.worse.failed;
  }

  private report({ linkId }: StopAdviceMessage): void {
    const value = this.draft.given()[linkId];
    if (typeof value === 'string' || typeof value === 'boolean') {
      void this.teller.tell({ linkId, value } satisfies StopWorsening);
    }
  }

  private go(step: string, replaceUrl = false): Promise<boolean> {
    return this.router.navigate(['/status/worse', step], { replaceUrl });
  }

  private titleOf(step: string): string {
    const { safety, what, words, topic } = this.after.worse;
    const fixed: Readonly<Record<string, string>> = { safety, what, words };
    const id = this.pages().find((page) => page.id === step)?.topic ?? '';
    return fixed[step] ?? topic(this.view()?.wording.topics[id]?.title ?? id);
  }

  /** Safety questions are asked as if for the first time; all others show what was said before. */
  private askedOf(item: Item): Asked {
    const { linkId } = item;
    const isSafety = this.safetyIds().includes(linkId);
    const said = isSafety
      ? { value: this.draft.given()[linkId] ?? undefined, absent: undefined }
      : { value: this.draft.answers()[linkId], absent: this.draft.absent()[linkId] };
    const { language = 'en', items = {} } = this.view()?.wording ?? {};
    return { item, wording: items[linkId] ?? { text: linkId }, ...said, fault: this.faultWords(item), language };
  }

  private faultIn(item: Item): ReturnType<typeof faultOf> {
    const isSafety = this.safetyIds().includes(item.linkId);
    const answers = isSafety ? this.draft.given() : this.draft.answers();
    const given = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null));
    return faultOf(item, {
      answers: given as Parameters<typeof faultOf>[1]['answers'],
      unreadable: this.draft.unreadable(),
    });
  }

  private faultWords(item: Item): string | undefined {
    const code = this.faultIn(item);
    const shown = code !== undefined && (code !== 'required' || this.attempted().includes(item));
    return shown ? problemWords(item, code, this.words) : undefined;
  }

  private inSummary(item: Item): string {
    const question = this.view()?.wording.items[item.linkId]?.text ?? '';
    return this.draft.unreadable()[item.linkId] ? `${this.faultWords(item) ?? ''}: ${question}` : question;
  }
}
