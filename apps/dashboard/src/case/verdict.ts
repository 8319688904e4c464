import { Component, computed, input } from '@angular/core';
import type { CaseView } from '@myotome/contract';
import { UrgencyMark } from '@myotome/ui';
import { dueWords, isOverdue } from '../platform/due-words';
import { WhenPipe } from '../platform/when-pipe';
import { dispositionMeaning, dispositionWords } from '../platform/words';

/** How urgent the answers are, what that asks for, and until when somebody must have looked. */
@Component({
  selector: 'app-verdict',
  imports: [UrgencyMark, WhenPipe],
  host: { '[attr.data-disposition]': 'view().disposition' },
  template: `
    <p class="what">
      <myo-urgency-mark [disposition]="view().disposition" [label]="words()" />&ngsp;<span>{{ meaning() }}</span>
    </p>
    @if (open()) {
      <p class="due numbers">
        <b [class.alarm]="late()">{{ due() }}</b>&ngsp;<span class="soft"
          >to look at it, by {{ view().dueAt | when }}</span
        >
      </p>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3rem 1.2rem;
      justify-content: space-between;
      border: 1px solid color-mix(in oklch, currentColor 25%, transparent);
      background: var(--surface);
      border-radius: var(--radius);
      padding: 0.7rem 1rem;
      margin-block-end: 0.9rem;
    }
    :host([data-disposition='emergency']) {
      background: var(--emergency-wash);
      border-color: var(--emergency);
    }
    :host([data-disposition='urgent-referral']) {
      background: var(--urgent-wash);
      border-color: color-mix(in oklch, var(--urgent) 55%, transparent);
    }
    :host([data-disposition='routine-referral']) {
      background: var(--routine-wash);
      border-color: color-mix(in oklch, var(--routine) 45%, transparent);
    }
    :host([data-disposition='self-care']) {
      background: var(--self-care-wash);
      border-color: color-mix(in oklch, var(--self-care) 45%, transparent);
    }
    .what {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1rem 0.6rem;
      align-items: center;
    }
    myo-urgency-mark {
      font-size: 1.1rem;
    }
  `,
})
export class Verdict {
  readonly view = input.required<CaseView>();
  readonly now = input.required<Date>();
  readonly timeZone = input<string>();

  protected readonly words = computed(() => dispositionWords[this.view().disposition]);
  protected readonly meaning = computed(() => dispositionMeaning[this.view().disposition]);
  protected readonly open = computed(() => this.view().status !== 'decided' && this.view().status !== 'closed');
  protected readonly late = computed(() => isOverdue(this.view().dueAt, this.now()));
  protected readonly due = computed(() =>
    dueWords({ dueAt: this.view().dueAt, now: this.now(), timeZone: this.timeZone() }),
  );
}
