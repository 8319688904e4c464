import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { checklistMarks, type ChecklistRow } from '@myotome/contract';
import { UrgencyMark } from '@myotome/ui';
import { WhenPipe } from '../platform/when-pipe';
import { markWords, standingWords } from '../platform/words';

/** One condition: what speaks for and against it, what is missing, what to examine and test, and what a person thinks. */
@Component({
  selector: 'app-condition-card',
  imports: [UrgencyMark, WhenPipe],
  styleUrl: './condition-card.css',
  template: `
    <details [open]="startsOpen()">
      <summary>
        <h3>{{ row().label }}</h3>
        <span class="tag" [class.strong]="row().standing === 'most-in-keeping'">{{ standing() }}</span>
        @if (row().for.length > 0) {
          <span class="line"><b aria-label="for">+</b> {{ row().for.join(', ') }}</span>
        }
        @if (row().against.length > 0) {
          <span class="line"><b aria-label="against">−</b> {{ row().against.join(', ') }}</span>
        }
      </summary>
      @if (row().missing.length > 0) {
        <p class="line"><b aria-label="missing">?</b> Not known: {{ row().missing.join(', ') }}</p>
      }
      @if (row().examine.length > 0) {
        <p class="line">Examine: {{ row().examine.join('; ') }}</p>
      }
      @for (group of tests(); track group.words) {
        <p class="line">
          <b>{{ group.words }}</b>
          @if (group.doNotWait) {
            &ngsp;<span class="tag warn">do not wait for results</span>
          }
          : {{ group.labels }}
        </p>
      }
      <p class="line">
        Urgency of this condition: <myo-urgency-mark [disposition]="row().urgency" />&ngsp;
        @if (row().urgencyUnverified) {
          <span class="tag warn">unverified</span>
        }
      </p>
      @if (row().sources.length > 0) {
        <p class="line">Sources: {{ row().sources.join(', ') }}</p>
      }
    </details>
    <div class="choices" role="group" [attr.aria-label]="'Your view of ' + row().label">
      @for (mark of marks; track mark) {
        <button
          class="choice"
          type="button"
          [disabled]="!mayMark()"
          [attr.aria-pressed]="row().mark === mark"
          (click)="choose(mark)"
        >
          {{ markWords[mark] }}
        </button>
      }
    </div>
    @if (row().mark !== null && (mayMark() || row().note)) {
      <label class="note"
        ><span class="only-read">Note on {{ row().label }}</span>
        <input
          class="entry"
          maxlength="1000"
          placeholder="Note"
          [readonly]="!mayMark()"
          #note
          [value]="typed()"
          (input)="typed.set(note.value)"
          (change)="keepNote()"
      /></label>
    }
    @if (row().markedBy; as by) {
      <p class="line">{{ by.name }}, {{ row().markedAt | when }}</p>
    }
  `,
})
export class ConditionCard {
  readonly row = input.required<ChecklistRow>();
  readonly mayMark = input(false);
  readonly marked = output<Pick<ChecklistRow, 'mark' | 'note'>>();

  protected readonly marks = checklistMarks;
  protected readonly markWords = markWords;
  protected readonly typed = linkedSignal(() => this.row().note);
  protected readonly standing = computed(() => standingWords[this.row().standing]);
  protected readonly startsOpen = computed(() => this.row().standing === 'most-in-keeping');

  /** Tests whose results must not be waited for, and the others. */
  protected readonly tests = computed(() =>
    [true, false]
      .map((doNotWait) => ({ doNotWait, words: doNotWait ? 'Start' : 'Tests', labels: this.labelsOf(doNotWait) }))
      .filter((group) => group.labels !== ''),
  );

  /** Pressing the mark that is set takes it away. */
  protected choose(mark: (typeof checklistMarks)[number]): void {
    this.marked.emit({ mark: this.row().mark === mark ? null : mark, note: this.typed().trim() });
  }

  private labelsOf(doNotWait: boolean): string {
    const tests = this.row().tests.filter((test) => test.doNotWait === doNotWait);
    return tests.map((test) => (test.note ? `${test.label} (${test.note})` : test.label)).join(', ');
  }

  protected keepNote(): void {
    if (this.typed().trim() !== this.row().note) this.marked.emit({ mark: this.row().mark, note: this.typed().trim() });
  }
}
