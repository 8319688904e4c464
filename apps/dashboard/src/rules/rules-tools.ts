import { Component, DestroyRef, type ElementRef, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import type { EvidenceGrade } from '@myotome/contract';
import { Icon } from '../platform/icon';
import { type Disposition, dispositionWords } from '../platform/words';
import { isTyping } from '../queue/queue-keys';
import type { Wanted } from './matching';
import type { Part } from './parts';

const gradeNames: Readonly<Record<EvidenceGrade, string>> = {
  guideline: 'Guideline',
  study: 'Study',
  consensus: 'Consensus',
  inference: 'Inference',
};

/** What is looked for: words, an urgency, a grade of evidence, and only what is unverified. */
@Component({
  selector: 'app-rules-tools',
  imports: [Icon],
  host: { '(document:keydown./)': 'focusSearch($event)', role: 'search' },
  template: `
    <label class="search">
      <app-icon name="search" /><span class="only-read">Search the rules</span>
      <input
        #searchBox
        class="entry"
        type="search"
        placeholder="Rule, words, source"
        maxlength="100"
        [value]="typed()"
        (input)="type(searchBox.value)"
      />
      <kbd aria-hidden="true">/</kbd>
    </label>
    @if (by() === 'rules' || by() === 'conditions') {
      <label
        ><span class="only-read">Urgency</span>
        <select class="entry" #urgency (change)="changed.emit({ urgency: urgency.value })">
          <option value="" [selected]="wanted().urgency === ''">Any urgency</option>
          @for (choice of urgencies; track choice[0]) {
            <option [value]="choice[0]" [selected]="wanted().urgency === choice[0]">{{ choice[1] }}</option>
          }
        </select>
      </label>
    }
    @if (by() === 'rules') {
      <label
        ><span class="only-read">Evidence</span>
        <select class="entry" #evidence (change)="changed.emit({ evidence: evidence.value })">
          <option value="" [selected]="wanted().evidence === ''">Any evidence</option>
          @for (choice of grades; track choice[0]) {
            <option [value]="choice[0]" [selected]="wanted().evidence === choice[0]">{{ choice[1] }}</option>
          }
        </select>
      </label>
    }
    @if (by() !== 'evidence') {
      <label class="tick">
        <input
          #doubt
          type="checkbox"
          [checked]="wanted().unverified"
          (change)="changed.emit({ unverified: doubt.checked })"
        />
        {{ by() === 'sources' ? 'Not read in the original' : 'Unverified only' }}
      </label>
    }
  `,
  styleUrl: './rules-tools.css',
})
export class RulesTools {
  readonly wanted = input.required<Wanted>();
  /** What is being looked through. */
  readonly by = input.required<Part>();
  readonly changed = output<Partial<Wanted>>();

  private readonly searchBox = viewChild.required<ElementRef<HTMLInputElement>>('searchBox');
  protected readonly typed = linkedSignal(() => this.wanted().search);
  protected readonly urgencies = Object.entries(dispositionWords) as [Disposition, string][];
  protected readonly grades = Object.entries(gradeNames);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** Looks after a short pause, so that each letter does not draw the list anew. */
  protected type(words: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.changed.emit({ search: words }), 200);
  }

  protected focusSearch(event: Event): void {
    if (isTyping(event.target)) return;
    event.preventDefault();
    this.searchBox().nativeElement.focus();
  }
}
