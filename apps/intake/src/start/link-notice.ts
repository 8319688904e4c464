import { Component, computed, inject, input } from '@angular/core';
import type { PatientPractice } from '@myotome/contract';
import { RouterLink } from '@angular/router';
import { PracticeHours } from '../safety/practice-hours';
import { PageHeading } from '../shell/page-heading';
import { callLink } from '../shell/phone';
import { appWords } from '../words/words';
import { Renewal } from './renewal';

/** Why a link opens nothing. */
export type DeadEnd = 'missing' | 'unknown' | 'expired' | 'revoked' | 'used';

/** Says why a link opens nothing, what to do, and whom to call. */
@Component({
  selector: 'app-link-notice',
  imports: [PageHeading, PracticeHours, Renewal, RouterLink],
  template: `
    <h1 [appPageHeading]="title()">{{ title() }}</h1>
    <p>{{ text() }}</p>
    @if (reason() === 'expired' && token(); as token) {
      <app-renewal [token]="token" [practice]="name()" />
    }
    @if (reason() === 'missing') {
      <a class="aside" routerLink="/code">{{ words.code.have }}</a>
    }
    @if (practice(); as practice) {
      <a class="line" [href]="callLink(practice.phone)"
        ><span>{{ practice.name }}</span> <b>{{ practice.phone }}</b></a
      >
      <app-practice-hours [practice]="practice" />
    }
  `,
})
export class LinkNotice {
  readonly reason = input.required<DeadEnd>();
  readonly practice = input.required<PatientPractice | undefined>();

  readonly token = input<string>();

  protected readonly words = inject(appWords);
  protected readonly callLink = callLink;

  protected readonly title = computed(() => this.words.link[`${this.reason()}Title`]);
  protected readonly text = computed(() => {
    const text = this.words.link[`${this.reason()}Text`];
    return typeof text === 'string' ? text : text(this.name());
  });
  protected readonly name = computed(() => this.practice()?.name ?? this.words.app.yourPractice);
}
