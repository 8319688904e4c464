import { afterRenderEffect, Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { StopReports } from '../safety/stop-reports';
import { IntakeApi } from '../session/intake-api';
import { IntakeStore } from '../session/intake-store';
import { Link } from '../session/link';
import { appWords } from '../words/words';
import { Idle } from './idle';

/** Milliseconds for which leaving waits for the last answers to arrive. */
const patience = 5000;

const soon = (milliseconds: number): Promise<false> =>
  new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));

/** On a shared tablet: says so on every page, lets one leave, and leaves by itself when nobody is there any more. */
@Component({
  selector: 'app-tablet-bar',
  host: { class: 'tablet-bar', role: 'complementary', '(window:pageshow)': 'comeBack($event)' },
  template: `
    <p>{{ words.tablet.banner }}</p>
    <button type="button" (click)="sure.showModal()">{{ words.tablet.leave }}</button>
    <dialog #sure class="help" aria-labelledby="sure-title">
      <h2 id="sure-title">{{ words.tablet.sureTitle }}</h2>
      <p>{{ sentence() }}</p>
      <button type="button" class="go wide" (click)="leave()">
        {{ leaving() ? words.tablet.leaving : words.tablet.leaveNow }}
      </button>
      <button type="button" class="wide" (click)="sure.close()">{{ words.tablet.stay }}</button>
    </dialog>
    <dialog #ask class="help" aria-labelledby="idle-title" (close)="idle.stay()">
      <h2 id="idle-title">{{ words.tablet.idleTitle }}</h2>
      <p>{{ words.tablet.idle(idle.left() ?? 0) }}</p>
      <button type="button" class="go wide" (click)="ask.close()">{{ words.tablet.idleMore }}</button>
    </dialog>
  `,
})
export class TabletBar {
  protected readonly words = inject(appWords);
  protected readonly idle = inject(Idle);
  private readonly api = inject(IntakeApi);
  private readonly link = inject(Link);
  private readonly reports = inject(StopReports);
  private readonly store = inject(IntakeStore);
  private readonly ask = viewChild.required<ElementRef<HTMLDialogElement>>('ask');

  protected readonly leaving = signal(false);
  protected readonly sentence = computed(() => {
    if (this.store.receipt()) return this.words.tablet.sureSent;
    return this.store.queue.busy() ? this.words.tablet.unsaved : this.words.tablet.sure;
  });

  constructor() {
    this.idle.watch(() => void this.leaveUnlessNeeded());
    afterRenderEffect(() => {
      const isAsked = this.idle.left() !== undefined;
      const dialog = this.ask().nativeElement;
      if (isAsked && !dialog.open) dialog.showModal();
      if (!isAsked && dialog.open) dialog.close();
    });
  }

  /** A page that the browser had put aside comes back with what was on it: nobody may see that. */
  protected comeBack(event: PageTransitionEvent): void {
    if (event.persisted) location.replace('/tablet');
  }

  /** Forgets everything, whether or not the server can be reached; a fresh page is left for the next person. */
  protected async leave(): Promise<void> {
    if (this.leaving()) return;
    this.leaving.set(true);
    await Promise.race([this.store.queue.flush(), soon(patience)]);
    await Promise.race([this.api.leave(), soon(patience)]);
    this.store.queue.close();
    this.store.forgetEverything();
    this.link.forget();
    location.replace('/tablet');
  }

  /** While the practice does not know of an emergency yet, the page goes on telling it. */
  private async leaveUnlessNeeded(): Promise<void> {
    const untold = this.store.stops().some(({ linkId }) => this.reports.told()[linkId]?.kind !== 'told');
    if (untold && !this.store.receipt()) return this.idle.watch(() => void this.leaveUnlessNeeded());
    await this.leave();
  }
}
