import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Withdrawal } from '@myotome/contract';
import { dayAndTime } from '../session/clock';
import { IntakeStore } from '../session/intake-store';
import { PageHeading } from '../shell/page-heading';
import { callLink } from '../shell/phone';
import { Language } from '../words/language';
import { appWords } from '../words/words';
import { AfterApi } from './after-api';
import { afterWords } from './words/words';

/** Takes back what was said, after saying what that means and asking once more. */
@Component({
  selector: 'app-withdraw-page',
  imports: [PageHeading, RouterLink],
  template: `
    @let texts = after.withdraw;
    @if (done(); as withdrawn) {
      <h1 [appPageHeading]="doneTitle()" headingOf="done">{{ doneTitle() }}</h1>
      @if (withdrawn.deleted) {
        <p>{{ texts.deletedText }}</p>
      } @else {
        <p>{{ texts.doneText(practice(), when(withdrawn.withdrawnAt)) }}</p>
        <a class="line" routerLink="/status"
          ><span>{{ after.status.back }}</span></a
        >
      }
    } @else {
      <h1 [appPageHeading]="texts.title" headingOf="ask">{{ texts.title }}</h1>
      @if (sent()) {
        <p>{{ texts.sent }}</p>
        <p>{{ texts.sentKept }}</p>
      } @else {
        <p>{{ texts.draft }}</p>
        <p>{{ texts.draftLink }}</p>
      }
      <p class="notice">{{ texts.notForHelp }}</p>
      <h2>{{ texts.ask }}</h2>
      @if (failed()) {
        <p class="notice bad" role="alert">
          {{ texts.failed }}
          @if (store.practice(); as practice) {
            <a [href]="callLink(practice.phone)">{{ practice.phone }}</a>
          }
        </p>
      }
      <button type="button" class="go wide" (click)="leave()">{{ texts.no }}</button>
      <button type="button" class="wide" [attr.aria-disabled]="sending()" (click)="withdraw()">
        {{ sending() ? texts.sending : sent() ? texts.yes : texts.yesDraft }}
      </button>
    }
  `,
})
export class WithdrawPage {
  protected readonly words = inject(appWords);
  protected readonly after = inject(afterWords);
  protected readonly store = inject(IntakeStore);
  protected readonly callLink = callLink;
  private readonly language = inject(Language);
  private readonly api = inject(AfterApi);
  private readonly router = inject(Router);

  protected readonly done = signal<Withdrawal | undefined>(undefined);
  protected readonly sending = signal(false);
  protected readonly failed = signal(false);
  protected readonly sent = computed(() => this.store.receipt() !== undefined);
  protected readonly practice = computed(() => this.store.practice()?.name ?? this.words.app.yourPractice);
  protected readonly doneTitle = computed(() => {
    const { deleted, done } = this.after.withdraw;
    return this.done()?.deleted ? deleted : done;
  });

  protected when(instant: string): string {
    return dayAndTime(instant, this.language.tag());
  }

  protected leave(): void {
    void this.router.navigateByUrl(this.sent() ? '/status' : '/review');
  }

  protected async withdraw(): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    this.failed.set(false);
    // What is still on its way must not arrive after the rest was deleted.
    if (!this.sent()) await this.store.queue.flush();
    const outcome = await this.api.withdraw();
    this.sending.set(false);
    if (!outcome.ok) return this.failed.set(true);
    if (outcome.value.deleted) this.store.leave();
    this.done.set(outcome.value);
  }
}
