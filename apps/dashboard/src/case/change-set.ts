import { Component, computed, input, output } from '@angular/core';
import type { ChangeSetView } from '@myotome/contract';

/** Answers that would have to be others, together; what they are now and which rules would then speak, one click away. */
@Component({
  selector: 'app-change-set',
  template: `
    <ul class="changes">
      @for (change of set().changes; track change.linkId; let first = $first) {
        <li>
          @if (!first) {
            <span class="soft">and&ngsp;</span>
          }
          <span class="soft">{{ change.label }}:&ngsp;</span>
          <b>{{ change.then }}</b>
        </li>
      }
    </ul>
    <details>
      <summary class="small" [attr.aria-label]="'Behind this: ' + set().sentence">Behind this</summary>
      <dl>
        @for (change of set().changes; track change.linkId) {
          <div>
            <dt>{{ change.label }}</dt>
            <dd>now {{ change.now }}</dd>
          </div>
        }
      </dl>
      @if (set().rules.length > 0) {
        <p class="small soft">Would then apply: {{ rules() }}.</p>
      }
      <button class="quiet small" type="button" (click)="pointedAt.emit(linkIds())">Show among all answers</button>
    </details>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.1rem;
    }
    .changes {
      display: grid;
      gap: 0.1rem;
    }
    li,
    dd {
      overflow-wrap: anywhere;
    }
    b {
      font-weight: 560;
    }
    summary {
      color: var(--accent);
      inline-size: fit-content;
      min-block-size: 24px;
    }
    dl {
      display: grid;
      gap: 0.15rem;
      margin-block: 0.2rem;
    }
    dt {
      color: var(--ink-soft);
    }
  `,
})
export class ChangeSet {
  readonly set = input.required<ChangeSetView>();
  readonly pointedAt = output<readonly string[]>();
  protected readonly linkIds = computed(() => this.set().changes.map(({ linkId }) => linkId));
  protected readonly rules = computed(() =>
    this.set()
      .rules.map(({ label, rule }) => `${label} (${rule})`)
      .join('; '),
  );
}
