import { Component, computed, inject, input } from '@angular/core';
import type { CatalogueStatement } from '@myotome/contract';
import { Clock } from '../platform/clock';
import { DayPipe } from '../platform/when-pipe';

/** Who signed this version, and by when it must be read again. */
@Component({
  selector: 'app-rules-review',
  imports: [DayPipe],
  template: `
    @if (statement().reviewed; as reviewed) {
      <p class="notice" [class.good]="!overdue()">
        Signed by {{ reviewed.by }} on {{ reviewed.on | day }}. {{ again() }} {{ statement().reviewDue | day }}.
      </p>
    } @else {
      <p class="notice bad">
        <b>No clinician has signed this version.</b> It must be signed before patients use it. {{ again() }}
        {{ statement().reviewDue | day }}.
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    p {
      gap: 0.2rem 0.5rem;
    }
  `,
})
export class RulesReview {
  readonly statement = input.required<CatalogueStatement>();
  private readonly clock = inject(Clock);
  protected readonly overdue = computed(() => this.clock.now().toISOString().slice(0, 10) > this.statement().reviewDue);
  protected readonly again = computed(() =>
    this.overdue() ? 'Rules and sources should have been read again by' : 'Rules and sources are to be read again by',
  );
}
