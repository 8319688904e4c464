import { Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { IntakeApi } from '../session/intake-api';
import { IntakeStore } from '../session/intake-store';
import { Link } from '../session/link';
import { PageHeading } from '../shell/page-heading';
import { appWords } from '../words/words';

/** For whoever got a link that is meant for somebody else: one press ends it. */
@Component({
  selector: 'app-not-me-page',
  imports: [PageHeading],
  template: `
    @if (state() === 'told') {
      <h1 [appPageHeading]="words.link.toldTitle">{{ words.link.toldTitle }}</h1>
      <p>{{ words.link.toldText(practice()) }}</p>
    } @else {
      <h1 [appPageHeading]="words.link.notMeTitle">{{ words.link.notMeTitle }}</h1>
      <p>{{ words.link.notMeText(practice()) }}</p>
      @if (state() === 'failed') {
        <p class="notice bad" role="alert">{{ words.link.renewFailed }}</p>
      }
      <button type="button" class="go wide" [attr.aria-disabled]="state() === 'telling'" (click)="tell()">
        {{ words.link.notMeConfirm }}
      </button>
      <button type="button" class="wide" (click)="back()">{{ words.link.notMeBack }}</button>
    }
  `,
})
export class NotMePage {
  protected readonly words = inject(appWords);
  private readonly api = inject(IntakeApi);
  private readonly link = inject(Link);
  private readonly router = inject(Router);
  private readonly store = inject(IntakeStore);

  protected readonly state = signal<'asking' | 'telling' | 'told' | 'failed'>('asking');

  constructor() {
    if (this.link.token === undefined) this.back();
  }

  protected practice(): string {
    return this.store.practice()?.name ?? this.words.app.yourPractice;
  }

  protected async tell(): Promise<void> {
    if (this.state() === 'telling' || this.link.token === undefined) return;
    this.state.set('telling');
    const outcome = await this.api.sayNotMe(this.link.token);
    this.state.set(outcome.ok ? 'told' : 'failed');
    if (outcome.ok) this.link.forget();
  }

  protected back(): void {
    void this.router.navigateByUrl('/');
  }
}
