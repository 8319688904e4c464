import { HttpClient } from '@angular/common/http';
import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { entryCode, type EntryCode } from '@myotome/contract';
import { firstValueFrom } from 'rxjs';
import { problemOf, problemWords } from '../platform/problem';
import { WhenPipe } from '../platform/when-pipe';

/** Lets a patient answer on the tablet in the waiting room: a code, large enough to be read across the desk. */
@Component({
  selector: 'app-tablet-code',
  imports: [MatButton, WhenPipe],
  template: `
    @if (code(); as code) {
      <div role="status">
        <p class="small soft">Open {{ address }} on the tablet and write this code and the date of birth:</p>
        <p class="code">{{ code.code }}</p>
        <p class="small soft">It works once, until {{ code.expiresAt | when }}.</p>
      </div>
    }
    @if (failure(); as words) {
      <p class="notice bad" role="alert">{{ words }}</p>
    }
    <button matButton="outlined" type="button" [disabled]="making()" (click)="make()">
      {{ code() ? 'Make a new code' : 'Answer on the waiting-room tablet' }}
    </button>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
      justify-items: start;
    }
    .code {
      font-size: 2.6rem;
      font-weight: 700;
      letter-spacing: 0.1em;
      line-height: 1.25;
      user-select: all;
    }
  `,
})
export class TabletCode {
  /** Id of the invitation. */
  readonly invitation = input.required<string>();

  private readonly http = inject(HttpClient);
  protected readonly address = `${location.host}/tablet`;
  /** A code is one invitation's alone. */
  protected readonly code = linkedSignal<string, EntryCode | null>({
    source: this.invitation,
    computation: () => null,
  });
  protected readonly failure = signal<string | null>(null);
  protected readonly making = signal(false);

  protected async make(): Promise<void> {
    this.making.set(true);
    try {
      const url = `/api/v1/invitations/${this.invitation()}/tablet-code`;
      this.code.set(entryCode.parse(await firstValueFrom(this.http.post(url, {}))));
      this.failure.set(null);
    } catch (error: unknown) {
      this.failure.set(problemWords(problemOf(error)));
    }
    this.making.set(false);
  }
}
