import { Component, computed, input, output } from '@angular/core';
import type { ChecklistRow } from '@myotome/contract';
import type { CaseChange } from './case-desk';
import { ConditionCard } from './condition-card';

type Marking = Pick<ChecklistRow, 'mark' | 'note'>;

/** The differential, most in keeping first, each to be marked as suspected, considered, to test or ruled out. */
@Component({
  selector: 'app-checklist',
  imports: [ConditionCard],
  host: { class: 'panel' },
  template: `
    <h2>
      Differential checklist&ngsp;<span class="small">{{ marked() }} of {{ rows().length }} marked</span>
    </h2>
    @for (row of near(); track row.condition) {
      <app-condition-card [row]="row" [mayMark]="mayMark()" (marked)="mark(row, $event)" />
    }
    @if (far().length > 0) {
      <details [open]="near().length === 0">
        <summary class="small">{{ far().length }} less likely</summary>
        @for (row of far(); track row.condition) {
          <app-condition-card [row]="row" [mayMark]="mayMark()" (marked)="mark(row, $event)" />
        }
      </details>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    h2 {
      display: flex;
      justify-content: space-between;
      gap: 0.5rem;
    }
    summary {
      padding-block: 0.55rem;
      color: var(--accent);
    }
    details {
      border-block-start: 1px solid var(--line);
    }
  `,
})
export class Checklist {
  readonly rows = input.required<readonly ChecklistRow[]>();
  readonly mayMark = input(false);
  readonly changed = output<CaseChange>();

  protected readonly near = computed(() =>
    this.rows().filter((row) => row.standing !== 'less-likely' || row.mark !== null),
  );
  protected readonly far = computed(() =>
    this.rows().filter((row) => row.standing === 'less-likely' && row.mark === null),
  );
  protected readonly marked = computed(() => this.rows().filter((row) => row.mark !== null).length);

  protected mark(row: ChecklistRow, marking: Marking): void {
    this.changed.emit({
      method: 'PUT',
      path: `checklist/${encodeURIComponent(row.condition)}`,
      body: marking,
      shows: (view) => ({
        ...view,
        checklist: view.checklist.map((other) =>
          other.condition === row.condition ? { ...other, ...marking } : other,
        ),
      }),
    });
  }
}
