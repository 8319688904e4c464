import { Component, computed, input, output } from '@angular/core';
import type { FindingView } from '@myotome/contract';
import { FindingCard } from './finding-card';

/** Every rule that fired, most urgent first. */
@Component({
  selector: 'app-findings',
  imports: [FindingCard],
  host: { class: 'panel' },
  template: `
    <h2>{{ flagged() ? 'Why flagged' : 'What the answers show' }}</h2>
    @for (finding of findings(); track finding.rule) {
      <app-finding-card [finding]="finding" [pathway]="pathway()" (pointedAt)="pointedAt.emit($event)" />
    } @empty {
      <p class="soft">No rule fired on these answers.</p>
    }
  `,
  styles: ':host { display: block; }',
})
export class Findings {
  readonly findings = input.required<readonly FindingView[]>();
  /** The pathway whose rules they are. */
  readonly pathway = input.required<string>();
  readonly pointedAt = output<readonly string[]>();
  protected readonly flagged = computed(() =>
    this.findings().some((finding) => finding.disposition !== 'primary-care' && finding.disposition !== 'self-care'),
  );
}
