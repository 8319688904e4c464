import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import type { IntakeView, PatientPractice, Receipt, SaveAnswers, SavedAnswers } from '@myotome/contract';
import { type AbsentReason, type AnswerValue, pagesOf, type ProblemCode } from '@myotome/questionnaire';
import { Effort } from '../effort/effort';
import type { Answering } from '../question/answering';
import { StopReports } from '../safety/stop-reports';
import { stopsCalledFor } from '../safety/stops';
import { Language } from '../words/language';
import { IntakeApi } from './intake-api';
import type { Outcome } from './outcome';
import { SaveQueue } from './save-queue';

type ByLinkId<T> = Readonly<Record<string, T>>;

function put<T>(record: ByLinkId<T>, linkId: string, value: T | null): ByLinkId<T> {
  const { [linkId]: _dropped, ...rest } = record;
  return value === null ? rest : { ...rest, [linkId]: value };
}

function putAll<T>(record: ByLinkId<T>, changes: ByLinkId<T | null>): ByLinkId<T> {
  return Object.entries(changes).reduce((result, [linkId, value]) => put(result, linkId, value), record);
}

/** The patient's intake as this page knows it: what was asked, what was said, what is saved. */
@Service()
export class IntakeStore {
  private readonly api = inject(IntakeApi);
  private readonly reports = inject(StopReports);
  private readonly language = inject(Language);
  private readonly effort = inject(Effort);

  /** Known as soon as the link is looked up, so that help can be offered before anything else. */
  readonly practice = signal<PatientPractice | undefined>(undefined);
  /** The form and whose it is, once the date of birth was given. */
  readonly view = signal<IntakeView | undefined>(undefined);
  readonly answers = signal<ByLinkId<AnswerValue>>({});
  readonly absent = signal<ByLinkId<AbsentReason>>({});
  /** What was typed and cannot be read as an answer, by link id; never sent. */
  readonly unreadable = signal<ByLinkId<ProblemCode>>({});
  readonly receipt = signal<Receipt | undefined>(undefined);

  /** Link ids of stop answers whose advice the patient has read. */
  private readonly read = signal<readonly string[]>([]);

  readonly queue = new SaveQueue({ save: (request) => this.save(request), reload: () => this.reload() });

  /** The pages of the form, given the answers so far. */
  readonly pages = computed(() => {
    const view = this.view();
    return view ? pagesOf(view.questionnaire, this.answers(), this.effort.layout()) : [];
  });

  /** Stop advice that the patient has not read yet, the most pressing first. */
  readonly stops = computed(() => {
    const receiptStop = this.receipt()?.stop;
    const called = this.receipt() ? [] : stopsCalledFor(this.view()?.stops ?? [], this.answers());
    return [...(receiptStop ? [receiptStop] : []), ...called].filter((stop) => !this.read().includes(stop.linkId));
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.queue.close());
  }

  /** Opens the intake with the link and the date of birth. */
  async open(token: string, birthDate: string): Promise<Outcome<IntakeView>> {
    const outcome = await this.api.open({ token, birthDate, language: this.language.tag() });
    if (outcome.ok) this.begin(outcome.value);
    return outcome;
  }

  /** Goes on with the session that this browser still has. */
  async resume(): Promise<Outcome<IntakeView>> {
    const outcome = await this.api.view();
    if (outcome.ok) this.begin(outcome.value);
    return outcome;
  }

  /** Takes the words of a view and nothing else: what was said meanwhile stands. */
  reword({ wording, stops, receipt }: IntakeView): void {
    this.view.update((view) => view && { ...view, wording, stops });
    if (this.receipt() && receipt) this.receipt.set(receipt);
  }

  /** Takes in what a person did with a question, and saves it. */
  answer(linkId: string, answering: Answering): void {
    this.unreadable.update((codes) => put(codes, linkId, answering.kind === 'unreadable' ? answering.code : null));
    if (answering.kind === 'unreadable') return;
    const value = answering.kind === 'answer' ? answering.value : null;
    const reason = answering.kind === 'absent' ? answering.reason : null;
    this.answers.update((answers) => put(answers, linkId, value));
    this.absent.update((absent) => put(absent, linkId, reason));
    this.read.update((read) => read.filter((other) => other !== linkId));
    this.queue.put({ answers: { [linkId]: value as SaveAnswers['answers'][string] }, absent: { [linkId]: reason } });
    this.reportStops();
  }

  /** The patient has read the advice of a stop; it comes back when the answer is given anew. */
  readStop(linkId: string): void {
    this.read.update((read) => [...read, linkId]);
  }

  /** Takes in what was told after something more was sent; its advice is shown even if the like was read before. */
  takeReceipt(receipt: Receipt): void {
    this.read.update((read) => read.filter((linkId) => linkId !== receipt.stop?.linkId));
    this.receipt.set(receipt);
  }

  /** Leaves the intake: what was said is forgotten here, and the next person begins at the start. */
  leave(): void {
    this.forgetAnswers();
    this.unreadable.set({});
    this.view.set(undefined);
    this.receipt.set(undefined);
  }

  /** Leaves nothing of what was said on a device that may be shared. */
  forgetAnswers(): void {
    this.answers.set({});
    this.absent.set({});
  }

  /** Leaves nothing of anybody on a tablet that others use next. */
  forgetEverything(): void {
    this.leave();
    this.practice.set(undefined);
  }

  /** Sends the answers for good, once every one of them is saved. */
  async submit(idempotencyKey: string): Promise<Outcome<Receipt>> {
    if (!(await this.queue.flush())) return { ok: false, problem: { name: 'no-connection', fields: [] } };
    const outcome = await this.api.submit(idempotencyKey);
    if (outcome.ok) this.receipt.set(outcome.value);
    else if (outcome.problem.name === 'already-submitted') await this.resume();
    return outcome;
  }

  /** Takes in a form that has just been opened. */
  begin(view: IntakeView): void {
    this.practice.set(view.practice);
    this.take(view);
    this.queue.start(view.version, view.savedAt);
    for (const [linkId, at] of Object.entries(view.stopsTold)) this.reports.note(linkId, at);
    this.reportStops();
  }

  /** The server's draft, with what it has not been told yet on top. */
  private take(view: IntakeView): void {
    const waiting = this.queue.undelivered();
    this.view.set(view);
    this.answers.set(putAll<AnswerValue>(view.answers, waiting.answers));
    this.absent.set(putAll<AbsentReason>(view.absent, waiting.absent));
    this.receipt.set(view.receipt ?? undefined);
  }

  private reportStops(): void {
    if (this.receipt()) return;
    for (const stop of this.stops()) void this.reports.report(stop.linkId, () => this.queue.flush());
  }

  private async save(request: SaveAnswers): Promise<Outcome<SavedAnswers>> {
    const outcome = await this.api.save(request);
    if (!outcome.ok && outcome.problem.name === 'already-submitted') await this.resume();
    return outcome;
  }

  private async reload(): Promise<Outcome<number>> {
    const outcome = await this.api.view();
    if (!outcome.ok) return outcome;
    this.take(outcome.value);
    return { ok: true, value: outcome.value.version };
  }
}
