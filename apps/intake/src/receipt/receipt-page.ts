import { Component, computed, effect, inject } from '@angular/core';
import { Router } from '@angular/router';
import { dayAndTime } from '../session/clock';
import { IntakeStore } from '../session/intake-store';
import { PageHeading } from '../shell/page-heading';
import { callLink } from '../shell/phone';
import { Language } from '../words/language';
import { appWords } from '../words/words';

/** What a patient keeps: that it was sent, what comes next, and when to call. */
@Component({
  selector: 'app-receipt-page',
  imports: [PageHeading],
  templateUrl: './receipt-page.html',
  host: { class: 'receipt' },
})
export class ReceiptPage {
  protected readonly words = inject(appWords);
  private readonly language = inject(Language);
  protected readonly store = inject(IntakeStore);
  protected readonly callLink = callLink;
  private readonly router = inject(Router);

  protected readonly receipt = this.store.receipt;
  protected readonly when = computed(() => dayAndTime(this.receipt()?.submittedAt ?? '', this.language.tag()));

  constructor() {
    this.store.forgetAnswers();
    effect(() => {
      if (this.store.stops().length > 0) void this.router.navigateByUrl('/stop');
    });
  }

  protected print(): void {
    window.print();
  }
}
