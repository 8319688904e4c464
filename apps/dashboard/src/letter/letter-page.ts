import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { caseView, type LetterView } from '@myotome/contract';
import { Icon } from '../platform/icon';
import { problemWords } from '../platform/problem';
import { LetterDesk } from './letter-desk';
import { LetterReadiness } from './letter-readiness';
import { LetterSheet } from './letter-sheet';
import { Origin } from './origin';

type Sentence = LetterView['document']['sections'][number]['paragraphs'][number][number];

/** The referral letter: the sheet as it will be sent, and beside it where each sentence comes from. */
@Component({
  selector: 'app-letter-page',
  imports: [Icon, LetterReadiness, LetterSheet, Origin, RouterLink],
  providers: [LetterDesk],
  styleUrl: './letter-page.css',
  template: `
    @if (desk.view(); as letter) {
      <main>
        <h1 class="only-read">Referral letter {{ letter.reference }}</h1>
        <a class="back" [routerLink]="['/queue', 'flagged', letter.caseId]"
          ><app-icon name="back" /> Back to the case</a
        >
        @if (desk.notice(); as words) {
          <p class="notice" role="alert">
            {{ words }} <button class="quiet" type="button" (click)="desk.notice.set(null)">Close</button>
          </p>
        }
        @if (letter.status === 'signed') {
          <p class="notice good"><app-icon name="lock" /> Signed and locked: nobody can change it.</p>
        }
        <app-letter-sheet
          [letter]="letter"
          [view]="case()"
          [saving]="desk.saving()"
          [savedAt]="desk.savedAt()"
          [save]="save"
          [chosen]="chosen()"
          (pointedAt)="chosen.set($event)"
        />
      </main>
      <aside>
        <app-origin [sentence]="chosen()" [view]="case()" [caseId]="letter.caseId" (closed)="chosen.set(null)" />
        <app-letter-readiness [letter]="letter" [saving]="desk.saving()" (signed)="desk.sign()" />
      </aside>
    } @else if (desk.problem(); as problem) {
      <div class="empty" role="alert">
        <h2>{{ problem.title }}</h2>
        {{ words(problem) }}
      </div>
    } @else {
      <p class="only-read" role="status">Reading the letter</p>
      <div class="bones" aria-hidden="true">
        <span class="bone"></span><span class="bone"></span><span class="bone"></span>
      </div>
    }
  `,
})
export class LetterPage {
  readonly letterId = input.required<string>();
  protected readonly desk = inject(LetterDesk);
  protected readonly words = problemWords;
  protected readonly save = this.desk.edit.bind(this.desk);
  /** The sentence whose origin is shown. */
  protected readonly chosen = signal<Sentence | null>(null);
  private readonly caseId = computed(() => this.desk.view()?.caseId);
  private readonly reading = httpResource(
    () => {
      const caseId = this.caseId();
      return caseId ? `/api/v1/cases/${caseId}` : undefined;
    },
    { parse: caseView.parse },
  );
  protected readonly case = computed(() => (this.reading.hasValue() ? this.reading.value() : undefined));

  constructor() {
    this.desk.show(this.letterId);
  }
}
