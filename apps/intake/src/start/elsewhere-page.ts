import { Location } from '@angular/common';
import { Component, computed, inject, signal } from '@angular/core';
import type { EntryCode } from '@myotome/contract';
import { clockTime } from '../session/clock';
import { IntakeApi } from '../session/intake-api';
import { PageHeading } from '../shell/page-heading';
import { Language } from '../words/language';
import { appWords } from '../words/words';

/** A code with which the same form is opened on another device. */
@Component({
  selector: 'app-elsewhere-page',
  imports: [PageHeading],
  template: `
    <h1 [appPageHeading]="words.code.elsewhereTitle">{{ words.code.elsewhereTitle }}</h1>
    <ol>
      <li>{{ words.code.elsewhereOpen(address) }}</li>
      @for (step of words.code.elsewhereSteps; track $index) {
        <li>{{ step }}</li>
      }
    </ol>
    <div role="status">
      @if (code(); as code) {
        <p class="under-call">{{ words.code.yourCode }}</p>
        <p class="large-code" dir="ltr">{{ code.code }}</p>
        <p>{{ words.code.lasts(until()) }}</p>
      } @else if (failed()) {
        <p class="notice bad">{{ words.code.failed }}</p>
      } @else {
        <p class="loading">{{ words.app.loading }}</p>
      }
    </div>
    <button type="button" class="wide" (click)="make()">{{ words.code.another }}</button>
    <button type="button" class="go wide" (click)="back()">{{ words.code.back }}</button>
  `,
})
export class ElsewherePage {
  protected readonly words = inject(appWords);
  private readonly api = inject(IntakeApi);
  private readonly language = inject(Language);
  private readonly location = inject(Location);

  protected readonly address = `${window.location.host}/code`;
  protected readonly code = signal<EntryCode | undefined>(undefined);
  protected readonly failed = signal(false);
  protected readonly until = computed(() => clockTime(this.code()?.expiresAt ?? '', this.language.tag()));

  constructor() {
    void this.make();
  }

  protected async make(): Promise<void> {
    this.failed.set(false);
    const outcome = await this.api.deviceCode();
    this.failed.set(!outcome.ok);
    this.code.set(outcome.ok ? outcome.value : undefined);
  }

  protected back(): void {
    this.location.back();
  }
}
