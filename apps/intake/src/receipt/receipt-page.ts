import { Component, computed, effect, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { dayAndTime } from '../session/clock';
import { IntakeStore } from '../session/intake-store';
import { PageHeading } from '../shell/page-heading';
import { callLink } from '../shell/phone';
import { AfterApi } from '../status/after-api';
import { VisitQuestions } from '../status/visit-questions';
import { afterWords } from '../status/words/words';
import { Language } from '../words/language';
import { appWords } from '../words/words';
import { KeepCopy } from '../review/keep-copy';
import type { OwnCopy } from '../review/own-copy';
import { receiptCopies } from './copy-of-receipt';
import { ReceiptText } from './receipt-text';

/** What a patient keeps: that it was sent, what comes next, when to call, and what to ask at the visit. */
@Component({
  selector: 'app-receipt-page',
  imports: [KeepCopy, PageHeading, ReceiptText, RouterLink, VisitQuestions],
  templateUrl: './receipt-page.html',
  host: { class: 'receipt' },
})
export class ReceiptPage {
  protected readonly words = inject(appWords);
  protected readonly after = inject(afterWords);
  private readonly language = inject(Language);
  protected readonly store = inject(IntakeStore);
  protected readonly callLink = callLink;
  private readonly api = inject(AfterApi);
  private readonly router = inject(Router);

  protected readonly receipt = this.store.receipt;
  protected readonly when = computed(() => dayAndTime(this.receipt()?.submittedAt ?? '', this.language.tag()));
  protected readonly copies = receiptCopies();
  protected readonly copy = async (): Promise<OwnCopy | undefined> => {
    const receipt = this.receipt();
    return receipt && this.copies.make(receipt);
  };
  /** Comes a moment later than the receipt, which needs no network; without it the page lacks nothing else. */
  protected readonly ask = signal<readonly string[]>([]);

  constructor() {
    this.store.forgetAnswers();
    effect(() => {
      if (this.store.stops().length > 0) void this.router.navigateByUrl('/stop');
    });
    void this.fetchQuestions();
  }

  private async fetchQuestions(): Promise<void> {
    const outcome = await this.api.status();
    if (outcome.ok) this.ask.set(outcome.value.ask);
  }
}
