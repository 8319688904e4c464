import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseView, LetterView } from '@myotome/contract';
import { WhenPipe } from '../platform/when-pipe';
import { originLines } from './origin-lines';

type Sentence = LetterView['document']['sections'][number]['paragraphs'][number][number];

/** Where the sentence under the pointer comes from: the answers, findings or hand behind it. */
@Component({
  selector: 'app-origin',
  imports: [RouterLink, WhenPipe],
  host: { class: 'panel', 'aria-live': 'polite', '[class.chosen]': 'sentence() !== null' },
  template: `
    <h2>Where this sentence comes from</h2>
    @if (sentence()) {
      <button class="quiet close" type="button" (click)="closed.emit()">Close</button>
    }
    @if (sentence(); as chosen) {
      <p class="told">“{{ chosen.text }}”</p>
      <dl>
        @for (line of lines(); track $index) {
          <div>
            <dt>{{ line.label }}</dt>
            <dd>{{ line.words }}</dd>
          </div>
        }
      </dl>
      @if (fromAnswers()) {
        <p class="small soft">
          Answered {{ view()?.patient?.respondent === 'carer' ? 'by a carer' : 'by the patient' }},
          {{ view()?.submittedAt | when }} · <a [routerLink]="['/queue', 'flagged', caseId()]">see the case</a>
        </p>
      }
    } @else {
      <p class="soft">Point at a sentence, or move to it with the tab key.</p>
      <ul class="small" aria-label="Underlines">
        <li><i class="answer"></i>the patient's answers</li>
        <li><i class="clinician"></i>examination, checklist or decision</li>
        <li><i class="rule"></i>a triage rule</li>
        <li><i class="person"></i>written by hand</li>
        <li><i></i>record or fixed words</li>
      </ul>
    }
  `,
  styleUrl: './origin.css',
})
export class Origin {
  readonly sentence = input<Sentence | null>(null);
  readonly view = input<CaseView>();
  readonly caseId = input.required<string>();
  readonly closed = output();
  protected readonly lines = computed(() => originLines(this.sentence()?.from ?? [], this.view()));
  protected readonly fromAnswers = computed(
    () => this.sentence()?.from.some((origin) => origin.kind === 'answer') ?? false,
  );
}
