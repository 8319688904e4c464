import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseView, LetterView } from '@myotome/contract';
import { WhenPipe } from '../platform/when-pipe';
import { originLines } from './origin-lines';

type Sentence = LetterView['document']['sections'][number]['paragraphs'][number][number];

/** Where the sentence under the pointer comes from: the answers, findings or hand behind it. */
@Component({
  selector: 'app-origin',
  imports: [RouterLink, WhenPipe],
  host: { class: 'panel', 'aria-live': 'polite' },
  template: `
    <h2>Where this sentence comes from</h2>
    @if (sentence(); as chosen) {
      <p class="told">“{{ chosen.text }}”</p>
      <dl>
        @for (line of lines(); track $index) { <div><dt>{{ line.label }}</dt><dd>{{ line.words }}</dd></div> }
      </dl>
      @if (fromAnswers()) { <p class="small soft">Answered {{ view()?.patient?.respondent === 'carer' ? 'by a carer' : 'by the patient' }}, {{ view()?.submittedAt | when }} · <a [routerLink]="['/queue', 'flagged', caseId()]">see the case</a></p> }
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
  styles: `
    :host { display: block; }
    .told { color: var(--ink-soft); font-size: 0.9rem; margin-block-end: 0.5rem; display: -webkit-box; -webkit-line-clamp: 3; line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; }
    dl { display: grid; gap: 0.25rem; margin-block-end: 0.4rem; }
    dt { color: var(--ink-soft); font-size: 0.9rem; }
    dd { font-weight: 600; overflow-wrap: anywhere; }
    ul { margin-block-start: 0.6rem; display: grid; gap: 0.25rem; }
    i { display: inline-block; inline-size: 2rem; border-block-end: 2px dotted var(--edge); margin-inline-end: 0.6rem; vertical-align: middle; }
    i.answer { border-color: var(--accent); }
    i.clinician { border-color: var(--routine); }
    i.rule { border-color: var(--urgent); }
    i.person { border-block-end: 2px dashed light-dark(oklch(0.5 0.16 320), oklch(0.8 0.1 320)); }
  `,
})
export class Origin {
  readonly sentence = input<Sentence | null>(null);
  readonly view = input<CaseView>();
  readonly caseId = input.required<string>();
  protected readonly lines = computed(() => originLines(this.sentence()?.from ?? [], this.view()));
  protected readonly fromAnswers = computed(() => this.sentence()?.from.some((origin) => origin.kind === 'answer') ?? false);
}
