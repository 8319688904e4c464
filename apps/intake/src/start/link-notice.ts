import { Component, computed, inject, input } from '@angular/core';
import type { PatientPractice } from '@myotome/contract';
import { PageHeading } from '../shell/page-heading';
import { callLink } from '../shell/phone';
import { appWords } from '../words/words';

/** Why a link opens nothing. */
export type DeadEnd = 'missing' | 'unknown' | 'expired' | 'revoked' | 'used';

/** Says why a link opens nothing, what to do, and whom to call. */
@Component({
  selector: 'app-link-notice',
  imports: [PageHeading],
  template: `
    <h1 [appPageHeading]="title()">{{ title() }}</h1>
    <p>{{ text() }}</p>
    @if (practice(); as practice) {
      <a class="line" [href]="callLink(practice.phone)"
        ><span>{{ practice.name }}</span> <b>{{ practice.phone }}</b></a
      >
    }
  `,
})
export class LinkNotice {
  readonly reason = input.required<DeadEnd>();
  readonly practice = input.required<PatientPractice | undefined>();

  private readonly words = inject(appWords);
  protected readonly callLink = callLink;

  protected readonly title = computed(() => this.words.link[`${this.reason()}Title`]);
  protected readonly text = computed(() => {
    const text = this.words.link[`${this.reason()}Text`];
    return typeof text === 'string' ? text : text(this.practice()?.name ?? this.words.app.yourPractice);
  });
}
