import { Component, computed, input, linkedSignal, output } from '@angular/core';
import type { ExaminationItemView } from '@myotome/contract';

type Measure = NonNullable<ExaminationItemView['measure']>;

/** A number measured at the bedside, with its unit. An emptied field means "not examined" again. */
@Component({
  selector: 'app-examination-number',
  template: `
    <input
      class="entry numbers"
      inputmode="decimal"
      autocomplete="off"
      #box
      [attr.aria-label]="name() + ', ' + measure().unit"
      [attr.aria-invalid]="wrong()"
      [readonly]="!mayExamine()"
      [value]="typed()"
      (input)="typed.set(box.value)"
      (change)="keep()"
    />
    <span class="unit">{{ measure().unit }}</span>
    @if (low()) {
      <span class="tag warn"
        >below {{ measure().abnormalBelow }}{{ measure().unverified ? ', unverified limit' : '' }}</span
      >
    }
    @if (wrong()) {
      <span class="bad small" role="alert">Enter a number from {{ measure().min }} to {{ measure().max }}.</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3rem 0.5rem;
      align-items: center;
    }
    .entry {
      inline-size: 5.5rem;
      min-block-size: 30px;
      padding-block: 0.15rem;
    }
    .unit {
      color: var(--ink-soft);
    }
    .bad {
      color: var(--emergency);
    }
  `,
})
export class ExaminationNumber {
  readonly name = input.required<string>();
  readonly measure = input.required<Measure>();
  readonly value = input<string | null>(null);
  readonly mayExamine = input(false);
  /** The number as text, or null when it was taken away. */
  readonly measured = output<string | null>();

  protected readonly typed = linkedSignal(() => this.value() ?? '');
  private readonly given = computed(() => this.typed().trim().replace(',', '.'));
  protected readonly wrong = computed(() => this.given() !== '' && !isPlausible(this.given(), this.measure()));
  protected readonly low = computed(() => {
    const { abnormalBelow } = this.measure();
    return abnormalBelow !== null && this.given() !== '' && !this.wrong() && Number(this.given()) < abnormalBelow;
  });

  protected keep(): void {
    if (this.wrong() || this.given() === (this.value() ?? '')) return;
    this.measured.emit(this.given() === '' ? null : this.given());
  }
}

function isPlausible(text: string, { decimals, min, max }: Measure): boolean {
  const form = decimals === 0 ? /^\d{1,4}$/ : /^\d{1,4}(\.\d)?$/;
  return form.test(text) && Number(text) >= min && Number(text) <= max;
}
