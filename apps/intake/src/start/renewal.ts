import { Component, inject, input, signal } from '@angular/core';
import { IntakeApi } from '../session/intake-api';
import { appWords } from '../words/words';

/** One press asks for a new link in place of one that has expired. */
@Component({
  selector: 'app-renewal',
  template: `
    <div role="status">
      @if (state() === 'asked') {
        <h2>{{ words.link.renewedTitle }}</h2>
        <p>{{ words.link.renewedText(practice()) }}</p>
      }
    </div>
    @if (state() === 'failed') {
      <p class="notice bad" role="alert">{{ words.link.renewFailed }}</p>
    }
    @if (state() !== 'asked') {
      <button type="button" class="go wide" [attr.aria-disabled]="state() === 'asking'" (click)="ask()">
        {{ state() === 'asking' ? words.link.renewing : words.link.renew }}
      </button>
    }
  `,
})
export class Renewal {
  readonly token = input.required<string>();
  /** Name of the practice. */
  readonly practice = input.required<string>();

  protected readonly words = inject(appWords);
  private readonly api = inject(IntakeApi);
  protected readonly state = signal<'ready' | 'asking' | 'asked' | 'failed'>('ready');

  protected async ask(): Promise<void> {
    if (this.state() === 'asking') return;
    this.state.set('asking');
    const outcome = await this.api.askRenewal(this.token());
    this.state.set(outcome.ok ? 'asked' : 'failed');
  }
}
