import { Component, computed, input } from '@angular/core';
import type { AbsentFlagView } from '@myotome/contract';

/** Red flags that did not fire: those never asked stand apart from those an answer rules out. */
@Component({
  selector: 'app-red-flags',
  host: { class: 'panel' },
  template: `
    <h2>Red flags not established</h2>
    @if (open().length > 0) {
      <h3 class="open">
        <span class="tag warn">not known</span> {{ open().length }} not answered: ask before relying on it
      </h3>
      <ul class="asks">
        @for (flag of open(); track flag.rule) {
          <li>
            <span aria-hidden="true">?</span> {{ flag.label }}
            @if (flag.missing.length > 0) {
              <span class="soft small">: {{ missingWords(flag) }}</span>
            }
          </li>
        }
      </ul>
    }
    @if (absent().length > 0) {
      <details [open]="open().length === 0 && absent().length < 8">
        <summary><span class="tag good">absent</span> {{ absent().length }} ruled out by an answer</summary>
        <ul class="gone">
          @for (flag of absent(); track flag.rule) {
            <li><span aria-hidden="true">−</span> {{ flag.label }}</li>
          }
        </ul>
      </details>
    }
    @if (flags().length === 0) {
      <p class="soft">None: every red flag fired.</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.45rem;
    }
    h3 {
      font-size: 0.95rem;
      font-weight: 560;
    }
    ul {
      display: grid;
      gap: 0.2rem;
    }
    li {
      padding-inline-start: 1.3rem;
      position: relative;
    }
    li > [aria-hidden] {
      position: absolute;
      inset-inline-start: 0.2rem;
      font-weight: 700;
    }
    .asks li > [aria-hidden] {
      color: var(--urgent);
    }
    .gone {
      margin-block-start: 0.4rem;
    }
    .gone li {
      color: var(--ink-soft);
    }
    .gone li > [aria-hidden] {
      color: var(--self-care);
    }
  `,
})
export class RedFlags {
  readonly flags = input.required<readonly AbsentFlagView[]>();
  protected readonly open = computed(() => this.flags().filter((flag) => flag.holds === 'unknown'));
  protected readonly absent = computed(() => this.flags().filter((flag) => flag.holds === 'no'));

  protected missingWords(flag: AbsentFlagView): string {
    return flag.missing.map((item) => item.label).join(', ');
  }
}
