import { Component, computed, input, linkedSignal, output } from '@angular/core';
import type { ExaminationItemView, RecordExamination } from '@myotome/contract';
import { ExaminationNumber } from './examination-number';
import { type ExaminationPlace, whereOf } from './examination-record';

/** The values of one item on one side, normal first. Pressing the pressed one means "not examined" again. */
@Component({
  selector: 'app-examination-place',
  imports: [ExaminationNumber],
  template: `
    <div class="choices" role="group" [attr.aria-label]="name()">
      @if (place().side; as side) {
        <span class="side" aria-hidden="true">{{ side === 'right' ? 'R' : 'L' }}</span>
      }
      @if (item().measure; as measure) {
        <app-examination-number
          [name]="name()"
          [measure]="measure"
          [value]="place().value"
          [mayExamine]="mayExamine()"
          (measured)="put($event)"
        />
      }
      @for (value of item().values; track value.code) {
        <button
          class="choice"
          type="button"
          [class.abnormal]="value.abnormal"
          [disabled]="!mayExamine()"
          [attr.aria-pressed]="place().value === value.code"
          (click)="press(value.code)"
        >
          {{ value.label }}
        </button>
      }
    </div>
    @if (place().value !== null && (place().abnormal || place().note)) {
      <input
        class="entry"
        maxlength="500"
        placeholder="Note"
        [attr.aria-label]="'Note on ' + name()"
        [readonly]="!mayExamine()"
        #note
        [value]="typed()"
        (input)="typed.set(note.value)"
        (change)="keepNote()"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.3rem;
      align-content: start;
    }
    .choices {
      align-items: center;
    }
    .choice {
      min-inline-size: 2.3rem;
      padding-inline: 0.5rem;
      border-radius: var(--radius-s);
    }
    .entry {
      min-block-size: 30px;
      padding-block: 0.15rem;
    }
    .side {
      display: none;
      font-weight: 640;
      color: var(--ink-soft);
      inline-size: 1rem;
    }
    @container case (max-width: 44rem) {
      .side {
        display: inline;
      }
    }
  `,
})
export class ExaminationPlaceChoice {
  readonly item = input.required<ExaminationItemView>();
  readonly place = input.required<ExaminationPlace>();
  readonly mayExamine = input(false);
  readonly recorded = output<RecordExamination>();

  protected readonly typed = linkedSignal(() => this.place().note);
  protected readonly name = computed(() =>
    [this.item().group, this.item().label, this.place().side].filter(Boolean).join(', '),
  );

  protected press(value: string): void {
    this.put(this.place().value === value ? null : value);
  }

  /** Records a value, or with `null` takes away what was recorded. */
  protected put(value: string | null): void {
    const where = whereOf(this.place());
    this.recorded.emit(
      value === null
        ? { findings: [], clear: [where] }
        : { findings: [{ ...where, value, note: this.typed().trim() }] },
    );
  }

  protected keepNote(): void {
    const { value, note } = this.place();
    const words = this.typed().trim();
    if (value !== null && words !== note)
      this.recorded.emit({ findings: [{ ...whereOf(this.place()), value, note: words }] });
  }
}
