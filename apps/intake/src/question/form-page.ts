import { Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { Router } from '@angular/router';
import { goesOnByItself, type Item, pagesOf } from '@myotome/questionnaire';
import { Effort } from '../effort/effort';
import { IntakeStore } from '../session/intake-store';
import { ErrorSummary, type Fault } from '../shell/error-summary';
import { goToField } from '../shell/go-to-field';
import { PageHeading } from '../shell/page-heading';
import { Language } from '../words/language';
import { appWords } from '../words/words';
import type { Answering } from './answering';
import { type Asked, fieldId } from './asked';
import { type ComeFrom, comingFrom } from './come-from';
import { denyPage } from './deny-page';
import { estimateFrom } from './estimate';
import { faultOf, problemWords } from './faults';
import { helperOnPage } from './helper-on-page';
import { HelperFields } from './helper-fields';
import { lostByChange } from './lost-by-change';
import { NoLonger } from './no-longer';
import { NoneOfThese } from './none-of-these';
import { ProgressLine } from './progress-line';
import { Question } from './question';
import { SaveBar } from './save-bar';
import { samePlace } from './walk';

/** Whether this is all there is to say to a question that stands alone. */
function settles(item: Item, answering: Answering): boolean {
  if (answering.kind === 'absent') return answering.reason !== null;
  return answering.kind === 'answer' && goesOnByItself(item);
}

/** One page of the form: the questions of one topic, or of a part of it. */
@Component({
  selector: 'app-form-page',
  imports: [ErrorSummary, HelperFields, NoLonger, NoneOfThese, PageHeading, ProgressLine, Question, SaveBar],
  templateUrl: './form-page.html',
})
export class FormPage {
  /** Page id, from the address. */
  readonly page = input.required<string>();

  protected readonly words = inject(appWords);
  protected readonly language = inject(Language);
  protected readonly store = inject(IntakeStore);
  private readonly effort = inject(Effort);
  private readonly router = inject(Router);
  private readonly comingFrom = comingFrom();

  protected readonly index = computed(() => this.store.pages().findIndex((page) => page.id === this.page()));
  protected readonly current = computed(() => this.store.pages()[this.index()]);
  protected readonly wording = computed(() => this.store.view()?.wording);
  protected readonly topic = computed(() => this.wording()?.topics[this.current()?.topic ?? '']);
  protected readonly title = computed(() =>
    this.words.form.title(this.topic()?.title ?? '', this.index() + 1, this.store.pages().length),
  );
  protected readonly estimate = estimateFrom(this.index);
  protected readonly beginsTopic = computed(() => /-q?1$/.test(this.current()?.id ?? ''));
  protected readonly comeFrom = computed<ComeFrom>(() => {
    this.page();
    return this.comingFrom();
  });

  /** The faults that were there when somebody last tried to go on; each goes once it is mended. */
  protected readonly attempted = linkedSignal<string, readonly Item[]>({ source: this.page, computation: () => [] });
  protected readonly summary = linkedSignal<string, readonly Fault[]>({
    source: () => `${this.page()} ${this.language.tag()}`,
    computation: () => [],
  });

  protected readonly changes = lostByChange(this.page);
  protected readonly helper = helperOnPage(
    computed(() => this.current()?.items ?? []),
    this.beginsTopic,
  );
  protected readonly none = denyPage({ id: this.page, items: computed(() => this.current()?.items ?? []) });

  protected readonly asked = computed<readonly Asked[]>(() =>
    (this.current()?.items ?? []).map((item) => ({
      item,
      wording: this.wording()?.items[item.linkId] ?? { text: item.linkId },
      value: this.store.answers()[item.linkId],
      absent: this.store.absent()[item.linkId],
      fault: this.faultWords(item),
      language: this.wording()?.language ?? 'en',
    })),
  );

  constructor() {
    effect(() => {
      if (this.store.stops().length > 0) void this.router.navigateByUrl('/stop');
      else if (this.index() < 0) this.find();
    });
    effect(() => this.goToQuestion(this.comeFrom().linkId));
  }

  protected back(): void {
    const before = this.store.pages()[this.index() - 1];
    if (before) void this.router.navigate(['/form', before.id]);
  }

  /** One press is enough where it answers the only question of the page. */
  protected take(item: Item, answering: Answering): void {
    this.changes.answer(item.linkId, answering);
    const quiet = this.store.stops().length === 0 && this.changes.lost().length === 0;
    if (this.effort.low() && settles(item, answering) && quiet && !this.helper.askedAfter(item)) this.leave();
  }

  protected go(event: Event): void {
    event.preventDefault();
    this.leave();
  }

  private leave(): void {
    const faulty = (this.current()?.items ?? []).filter((item) => faultOf(item, this.said()));
    this.attempted.set(faulty);
    const faults = faulty.map((item) => ({ field: fieldId(item.linkId), message: this.inSummary(item) }));
    this.summary.set([...faults, ...this.helper.faults()]);
    if (this.summary().length > 0) return;
    const next = this.comeFrom().fromReview ? undefined : this.store.pages()[this.index() + 1];
    void this.router.navigate(next ? ['/form', next.id] : ['/review']);
  }

  /** The page is of the other layout, which was just left or which a link from there names; or it asks nothing now. */
  private find(): void {
    const view = this.store.view();
    const layout = this.effort.low() ? 'together' : 'one-by-one';
    const before =
      view && pagesOf(view.questionnaire, this.store.answers(), layout).find(({ id }) => id === this.page());
    const dealtWith = (linkId: string): boolean => linkId in this.store.answers() || linkId in this.store.absent();
    const page = samePlace(this.store.pages(), before, dealtWith);
    const extras = { replaceUrl: true, state: this.comeFrom() };
    void this.router.navigate(page === undefined ? ['/review'] : ['/form', page], extras);
  }

  private said(): Parameters<typeof faultOf>[1] {
    return { answers: this.store.answers(), unreadable: this.store.unreadable() };
  }

  private faultWords(item: Item): string | undefined {
    const code = faultOf(item, this.said());
    const shown = code !== undefined && (code !== 'required' || this.attempted().includes(item));
    return shown ? problemWords(item, code, this.words) : undefined;
  }

  private inSummary(item: Item): string {
    const question = this.wording()?.items[item.linkId]?.text ?? '';
    return this.store.unreadable()[item.linkId] ? `${this.faultWords(item) ?? ''}: ${question}` : question;
  }

  /** After the page has been drawn and its heading has had the focus. */
  private goToQuestion(linkId: string | undefined): void {
    if (linkId === undefined) return;
    setTimeout(() => goToField(fieldId(linkId)));
  }
}
