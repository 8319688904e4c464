import { Component, computed, input, linkedSignal, output } from '@angular/core';
import type { RecordTests, TestView } from '@myotome/contract';
import { WhenPipe } from '../platform/when-pipe';

/** One test: whether it was ordered, what its result means, and the figure of the report. */
@Component({
  selector: 'app-test-line',
  imports: [WhenPipe],
  template: `
    <div class="what">
      <h3>{{ test().label }}</h3>
      @if (test().doNotWait) {
        <span class="tag warn">do not wait for the result</span>
      }
      @if (test().wantedBy.length > 0) {
        <p class="for">For {{ test().wantedBy.join(', ') }}</p>
      }
    </div>
    <div class="entered">
      <div class="choices" role="group" [attr.aria-label]="test().label">
        <button
          class="choice"
          type="button"
          [disabled]="!mayRecord()"
          [attr.aria-pressed]="ordered()"
          (click)="press(null)"
        >
          ordered, awaited
        </button>
        @for (meaning of test().meanings; track meaning.code) {
          <button
            class="choice"
            type="button"
            [class.abnormal]="meaning.abnormal"
            [disabled]="!mayRecord()"
            [attr.aria-pressed]="test().result?.meaning === meaning.code"
            (click)="press(meaning.code)"
          >
            {{ meaning.label }}
          </button>
        }
      </div>
      @if (test().result; as result) {
        <div class="figure">
          <input
            class="entry"
            maxlength="200"
            #figure
            [placeholder]="test().unit ? 'Figure, ' + test().unit : 'Figure or wording of the report'"
            [attr.aria-label]="'Result of ' + test().label + (test().unit ? ', ' + test().unit : '')"
            [readonly]="!mayRecord()"
            [value]="typed()"
            (input)="typed.set(figure.value)"
            (change)="keepFigure()"
          />
          @if (result.by.name) {
            <span class="small soft">{{ result.by.name }}, {{ result.at | when }}</span>
          }
        </div>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(9rem, 15rem) minmax(0, 1fr);
      gap: 0.3rem 0.9rem;
      padding-block: 0.55rem;
      border-block-start: 1px solid var(--line);
    }
    h3 {
      font-size: 1rem;
    }
    .for {
      color: var(--ink-soft);
      font-size: 0.88rem;
      line-height: 1.3;
    }
    .entered {
      display: grid;
      gap: 0.35rem;
      align-content: start;
    }
    .figure {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3rem 0.8rem;
      align-items: center;
    }
    .figure .entry {
      inline-size: 16rem;
      max-inline-size: 100%;
      min-block-size: 30px;
      padding-block: 0.15rem;
    }
    @container case (max-width: 44rem) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class TestLine {
  readonly test = input.required<TestView>();
  readonly mayRecord = input(false);
  readonly recorded = output<RecordTests>();

  protected readonly typed = linkedSignal(() => this.test().result?.value ?? '');
  protected readonly ordered = computed(() => this.test().result !== null && this.test().result?.meaning === null);

  /** `null` orders the test; pressing what is set takes the entry away. */
  protected press(meaning: string | null): void {
    const { id, result } = this.test();
    const again = result !== null && result.meaning === meaning;
    this.recorded.emit(again ? { results: [], clear: [id] } : { results: [this.entry(meaning)] });
  }

  protected keepFigure(): void {
    const { result } = this.test();
    if (result && this.typed().trim() !== result.value) this.recorded.emit({ results: [this.entry(result.meaning)] });
  }

  private entry(meaning: string | null): RecordTests['results'][number] {
    const { id, result } = this.test();
    return { test: id, meaning, value: this.typed().trim(), note: result?.note ?? '' };
  }
}
