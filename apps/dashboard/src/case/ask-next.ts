import { Component, computed, input } from '@angular/core';
import type { AskNextView } from '@myotome/contract';
import { UrgencyMark } from '@myotome/ui';

/** Questions in sight before the rest is asked for. */
const inSight = 5;

/** Unanswered questions whose answers could make the case more urgent, first what could make it most urgent. */
@Component({
  selector: 'app-ask-next',
  imports: [UrgencyMark],
  template: `
    <ul>
      @for (ask of first(); track ask.linkId) {
        <li>
          <b>{{ ask.label }}</b>
          <span class="reach small">
            could become <myo-urgency-mark [disposition]="ask.couldReach" />
            @if (!ask.alone) {
              <span class="soft">together with other open questions</span>
            }
          </span>
          <details>
            <summary class="small" [attr.aria-label]="'The question: ' + ask.label">The question</summary>
            <p>“{{ ask.question }}”</p>
            @if (ask.rules.length > 0) {
              <p class="small soft">{{ waiting(ask) }}</p>
            }
          </details>
        </li>
      } @empty {
        <li class="soft">No open question could make this more urgent.</li>
      }
    </ul>
    @if (rest().length > 0) {
      <details>
        <summary class="small">{{ rest().length }} more to ask</summary>
        <ul class="rest">
          @for (ask of rest(); track ask.linkId) {
            <li>{{ ask.label }} <myo-urgency-mark class="small" [disposition]="ask.couldReach" /></li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.5rem;
    }
    .rest {
      gap: 0.2rem;
    }
    li {
      overflow-wrap: anywhere;
    }
    b {
      display: block;
      font-weight: 560;
    }
    .reach {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.4rem;
    }
    summary {
      color: var(--accent);
      inline-size: fit-content;
      min-block-size: 24px;
    }
  `,
})
export class AskNext {
  readonly questions = input.required<readonly AskNextView[]>();
  protected readonly first = computed(() => this.questions().slice(0, inSight));
  protected readonly rest = computed(() => this.questions().slice(inSight));

  protected waiting({ rules }: AskNextView): string {
    const [one] = rules;
    return rules.length === 1 && one
      ? `Waits for it: ${one.label} (${one.rule}).`
      : `${rules.length} rules wait for it: ${rules.map(({ rule }) => rule).join(', ')}.`;
  }
}
