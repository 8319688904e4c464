import { computed, DestroyRef, effect, inject, Service, signal, untracked } from '@angular/core';
import type { IntakeView, PatientPractice, Receipt, SaveAnswers, SavedAnswers } from '@myotome/contract';
import { pagesOf, type ProblemCode } from '@myotome/questionnaire';
import { Effort } from '../effort/effort';
import type { Answering } from '../question/answering';
import { StopReports } from '../safety/stop-reports';
import { stopsCalledFor } from '../safety/stops';
import { Language } from '../words/language';
import { DeviceCopy } from '../offline/device-copy';
import { Draft } from './draft';
import { IntakeApi } from './intake-api';
import type { Outcome } from './outcome';
import { SaveQueue, type SavingState } from './save-queue';
import { knownFrom, type TwoAnswers } from './standing';

/** With what the form is opened: nothing of it is kept beyond the page. */
interface Credentials {
  readonly token: string;
  readonly birthDate: string;
}

const birthDateItem = 'about.birth-date';

/** Whether what was said here calls for a stop of the form. */
const isPressingIn =
  ({ stops }: IntakeView) =>
  ({ linkId, here }: TwoAnswers): boolean =>
    here.value !== null && stopsCalledFor(stops, { [linkId]: here.value }).length > 0;

/** The patient's intake as this page knows it: what was asked, what was said, what is saved. */
@Service()
export class IntakeStore {
  private readonly api = inject(IntakeApi);
  private readonly reports = inject(StopReports);
  private readonly language = inject(Language);
  private readonly effort = inject(Effort);
  private readonly copy = inject(DeviceCopy);

  /** Known as soon as the link is looked up, so that help can be offered before anything else. */
  readonly practice = signal<PatientPractice | undefined>(undefined);
  /** The form and whose it is, once the date of birth was given. */
  readonly view = signal<IntakeView | undefined>(undefined);
  /** What was typed and cannot be read as an answer, by link id; never sent. */
  readonly unreadable = signal<Readonly<Record<string, ProblemCode>>>({});
  readonly receipt = signal<Receipt | undefined>(undefined);

  /** While the form was opened without the network: with what the session is renewed once there is one. */
  private renewal: Credentials | undefined;

  /** Link ids of stop answers whose advice the patient has read. */
  private readonly read = signal<readonly string[]>([]);

  readonly queue = new SaveQueue({ save: (request) => this.save(request), reload: () => this.reload() });
  private readonly draft = new Draft(this.queue);
  readonly answers = this.draft.answers.asReadonly();
  readonly absent = this.draft.absent.asReadonly();
  readonly saidTwice = this.draft.saidTwice;
  /** Where the patient's words are: with the practice, on the way, or safe on this device meanwhile. */
  readonly saving = computed<SavingState>(() => {
    const state = this.queue.state();
    if (state.kind === 'saved' && this.saidTwice().length > 0) return { kind: 'undecided' };
    return state.kind === 'waiting' && this.copy.isKept() ? { kind: 'kept' } : state;
  });

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

  /** Whether closing the page would lose something. */
  holdsUnkept(): boolean {
    return this.queue.busy() && !this.copy.isKept();
  }

  constructor() {
    inject(DestroyRef).onDestroy(() => this.queue.close());
    effect(() => {
      // Whatever was delivered, or could not be, is noted on the device as well.
      this.queue.state();
      if (untracked(this.view)) this.keep();
    });
  }

  /** Opens the intake with the link and the date of birth; without a network, from what is kept on this device. */
  async open(token: string, birthDate: string): Promise<Outcome<IntakeView>> {
    const outcome = await this.api.open({ token, birthDate, language: this.language.tag() });
    if (outcome.ok) this.begin(outcome.value);
    else if (outcome.problem.name === 'no-connection') return (await this.openKept({ token, birthDate })) ?? outcome;
    return outcome;
  }

  private async openKept(credentials: Credentials): Promise<Outcome<IntakeView> | undefined> {
    const kept = await this.copy.open(credentials.token, credentials.birthDate);
    if (!kept) return undefined;
    const { view, standing } = kept;
    this.renewal = credentials;
    this.practice.set(view.practice);
    this.view.set(view);
    this.draft.goOnFrom(standing);
    this.queue.start(standing.version, standing.savedAt);
    this.reportStops();
    return { ok: true, value: view };
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
    this.keepForm();
    if (this.receipt() && receipt) this.receipt.set(receipt);
  }

  /** Takes in what a person did with a question, and saves it. */
  answer(linkId: string, answering: Answering): void {
    this.unreadable.update(({ [linkId]: _before, ...others }) =>
      answering.kind === 'unreadable' ? { ...others, [linkId]: answering.code } : others,
    );
    if (answering.kind === 'unreadable') return;
    const value = answering.kind === 'answer' ? answering.value : null;
    const reason = answering.kind === 'absent' ? answering.reason : null;
    this.draft.say(linkId, { value, reason });
    this.wasSaid(linkId);
  }

  private wasSaid(linkId: string): void {
    this.read.update((read) => read.filter((other) => other !== linkId));
    this.keep();
    this.reportStops();
  }

  /** The person says which of two answers is right. */
  choose(linkId: string, from: 'here' | 'elsewhere'): void {
    if (this.draft.choose(linkId, from)) this.wasSaid(linkId);
    else this.keep();
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
    void this.copy.forget();
    this.draft.forget();
    this.unreadable.set({});
    this.view.set(undefined);
    this.receipt.set(undefined);
  }

  /** Leaves nothing of what was said on a device that may be shared. */
  forgetAnswers(): void {
    this.draft.clear();
  }

  /** Leaves nothing of anybody on a tablet that others use next. */
  forgetEverything(): void {
    this.leave();
    this.practice.set(undefined);
  }

  /** Sends the answers for good, once every one of them is saved. */
  async submit(idempotencyKey: string): Promise<Outcome<Receipt>> {
    if (!(await this.queue.flush())) return { ok: false, problem: { name: 'no-connection', fields: [] } };
    if (this.saidTwice().length > 0) return { ok: false, problem: { name: 'stale-version', fields: [] } };
    const outcome = await this.api.submit(idempotencyKey);
    if (outcome.ok) this.sent(outcome.value);
    else if (outcome.problem.name === 'already-submitted') await this.resume();
    return outcome;
  }

  /** Takes in a form that has just been opened. */
  begin(view: IntakeView): void {
    this.renewal = undefined;
    this.practice.set(view.practice);
    this.take(view);
    this.queue.start(view.version, view.savedAt);
    for (const [linkId, at] of Object.entries(view.stopsTold)) this.reports.note(linkId, at);
    this.reportStops();
    void this.takeUp(view);
  }

  /** Takes up what an earlier page on this device could not deliver, and keeps a copy from now on. */
  private async takeUp(view: IntakeView): Promise<void> {
    const birthDate = view.answers[birthDateItem];
    if (view.receipt) return this.copy.forget();
    if (typeof birthDate !== 'string') return;
    const left = await this.copy.begin(view, birthDate);
    if (left) {
      this.draft.takeUp(left, isPressingIn(view));
      this.reportStops();
    }
    this.keep();
  }

  /** The server's draft, with what it has not been told yet on top. */
  private take(view: IntakeView): void {
    this.view.set(view);
    this.draft.take(knownFrom(view), isPressingIn(view));
    if (view.receipt) this.sent(view.receipt);
    else this.receipt.set(undefined);
    this.keep();
  }

  /** Nothing that was sent stays on the device. */
  private sent(receipt: Receipt): void {
    this.receipt.set(receipt);
    void this.copy.forget();
  }

  private keep(): void {
    if (!untracked(this.receipt)) this.copy.keep(this.draft.standing());
  }

  private keepForm(): void {
    const view = this.view();
    if (view) this.copy.keepForm(view);
  }

  private reportStops(): void {
    if (this.receipt()) return;
    for (const stop of this.stops()) void this.reports.report(stop.linkId, () => this.queue.flush());
  }

  private async save(request: SaveAnswers): Promise<Outcome<SavedAnswers>> {
    const outcome = await this.api.save(request);
    if (outcome.ok) this.draft.arrived({ absent: {}, ...request });
    else if (outcome.problem.name === 'already-submitted') await this.resume();
    else if (outcome.problem.name === 'intake-session-needed' && (await this.renew()))
      return { ok: false, problem: { name: 'stale-version', fields: [] } };
    return outcome;
  }

  /** Whoever opened the form without the network has given the date of birth already. */
  private async renew(): Promise<boolean> {
    const { renewal } = this;
    this.renewal = undefined;
    return renewal !== undefined && (await this.api.open({ ...renewal, language: this.language.tag() })).ok;
  }

  private async reload(): Promise<Outcome<number>> {
    const outcome = await this.api.view();
    if (!outcome.ok) return outcome;
    this.take(outcome.value);
    return { ok: true, value: outcome.value.version };
  }
}
