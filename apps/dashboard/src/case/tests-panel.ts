import { Component, computed, input, output, signal } from '@angular/core';
import type { RecordTests, TestView } from '@myotome/contract';
import type { CaseChange } from './case-desk';
import { TestLine } from './test-line';

/** The tests that the leading conditions ask for, those ordered, and what came of them; any other can be added. */
@Component({
  selector: 'app-tests-panel',
  imports: [TestLine],
  template: `
    <section class="panel">
      <h2>
        Tests <span class="small numbers">{{ ordered() }} ordered, {{ back() }} back</span>
      </h2>
      @for (test of shown(); track test.id) {
        <app-test-line [test]="test" [mayRecord]="mayRecord()" (recorded)="record($event)" />
      } @empty {
        <p class="soft">No condition in the lead asks for a test. Add one if you have ordered it.</p>
      }
      @if (mayRecord() && others().length > 0) {
        <label class="add"
          >Another test
          <select class="entry" #choice (change)="add(choice.value); choice.value = ''">
            <option value="">Choose …</option>
            @for (test of others(); track test.id) {
              <option [value]="test.id">{{ test.label }}</option>
            }
          </select>
        </label>
      }
    </section>
  `,
  styles: `
    h2 {
      display: flex;
      justify-content: space-between;
      gap: 0.5rem;
    }
    .add {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3rem 0.7rem;
      align-items: center;
      padding-block-start: 0.7rem;
    }
    .add .entry {
      inline-size: auto;
      max-inline-size: 100%;
    }
  `,
})
export class TestsPanel {
  readonly tests = input.required<readonly TestView[]>();
  readonly mayRecord = input(false);
  readonly changed = output<CaseChange>();

  private readonly added = signal<readonly string[]>([]);
  protected readonly shown = computed(() =>
    this.tests().filter(
      ({ id, wantedBy, result }) => wantedBy.length > 0 || result !== null || this.added().includes(id),
    ),
  );
  protected readonly others = computed(() => this.tests().filter((test) => !this.shown().includes(test)));
  private readonly entries = computed(() => this.tests().flatMap(({ result }) => result ?? []));
  protected readonly ordered = computed(() => this.entries().length);
  protected readonly back = computed(() => this.entries().filter(({ meaning }) => meaning !== null).length);

  protected add(id: string): void {
    if (id) this.added.update((ids) => [...ids, id]);
  }

  protected record(message: RecordTests): void {
    this.changed.emit({
      method: 'PUT',
      path: 'tests',
      body: message,
      shows: (view) => ({ ...view, tests: view.tests.map((test) => withRecorded(test, message)) }),
    });
  }
}

/** The test as it will be once the message is saved. */
function withRecorded(test: TestView, { results, clear = [] }: RecordTests): TestView {
  if (clear.includes(test.id)) return { ...test, result: null };
  const entry = results.find((each) => each.test === test.id);
  if (!entry) return test;
  const { meaning, value = '', note = '' } = entry;
  return { ...test, result: { meaning, value, note, by: nobodyYet, at: new Date(0).toISOString() } };
}

/** Stands in for the person until the server has answered. */
const nobodyYet = { id: '00000000-0000-0000-0000-000000000000', name: '' };
