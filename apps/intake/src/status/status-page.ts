import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ReceiptText } from '../receipt/receipt-text';
import { dayAndTime } from '../session/clock';
import { IntakeStore } from '../session/intake-store';
import { PageHeading } from '../shell/page-heading';
import { callLink } from '../shell/phone';
import { Language } from '../words/language';
import { appWords } from '../words/words';
import { AfterApi } from './after-api';
import { fetching } from './fetched';
import { VisitQuestions } from './visit-questions';
import { Waiting } from './waiting';
import { afterWords } from './words/words';

/** Where sent answers stand, what the person can do now, and what the receipt said. */
@Component({
  selector: 'app-status-page',
  imports: [PageHeading, ReceiptText, RouterLink, VisitQuestions, Waiting],
  templateUrl: './status-page.html',
  styleUrl: './status-page.css',
})
export class StatusPage {
  protected readonly words = inject(appWords);
  protected readonly after = inject(afterWords);
  protected readonly callLink = callLink;
  private readonly language = inject(Language);
  private readonly store = inject(IntakeStore);
  private readonly api = inject(AfterApi);

  protected readonly status = fetching(() => this.api.status());

  /** What was sent, oldest first. */
  protected readonly messages = computed(() => {
    const now = this.status.state();
    if (now.kind !== 'here') return [];
    const { sent, changes } = now.value;
    return [{ ...sent, first: true }, ...changes.map((change) => ({ ...change, first: false }))];
  });

  /** A time that is over is not promised again. */
  protected readonly lookBy = computed(() => {
    const now = this.status.state();
    const by = now.kind === 'here' ? now.value.lookBy : null;
    if (by === null) return '';
    return new Date(by) > new Date() ? this.after.status.lookBy(this.when(by)) : this.after.status.lookSoon;
  });

  constructor() {
    let language = this.store.view()?.wording.language;
    // The receipt comes in the language of the form: once that has changed, it is fetched anew.
    effect(() => {
      const now = this.store.view()?.wording.language;
      if (now !== language) untracked(() => void this.status.again());
      language = now;
    });
  }

  protected when(instant: string): string {
    return dayAndTime(instant, this.language.tag());
  }

  protected print(): void {
    window.print();
  }
}
