import { Component, computed, input } from '@angular/core';
import type { PanelView } from '@myotome/contract';
import { Icon } from '../platform/icon';

const stateWords = {
  signs: { met: 'present', 'not-met': 'absent', 'not-examined': 'not examined' },
  criteria: { met: 'met', 'not-met': 'not met', 'not-examined': 'not examined' },
} as const;

/** What follows from the clinician's own findings: signs by region, and the clauses of criteria. Never a verdict. */
@Component({
  selector: 'app-signs',
  imports: [Icon],
  template: `
    <section class="panel">
      <h2>Signs and criteria</h2>
      <p class="soft">Read from your findings alone, never from the patient's form.</p>
      @for (panel of panels(); track panel.id) {
        <details [open]="hasReading(panel)">
          <summary>
            <h3>{{ panel.title }}</h3>
            <span class="small soft">{{ told(panel) }}</span>
          </summary>
          <p class="note small">{{ panel.note }}</p>
          <ul>
            @for (line of panel.lines; track line.id) {
              <li [class]="line.state">
                <span class="state">
                  @if (line.state === 'met') {
                    <app-icon name="check" />
                  }
                  {{ words[panel.kind][line.state] }}
                </span>
                <span>
                  {{ line.label }}
                  @if (line.unverified) {
                    &ngsp;<span class="tag warn">unverified</span>
                    <span class="why">{{ line.unverified }}</span>
                  }
                  @if (line.state !== 'not-examined' && line.because.length > 0) {
                    <span class="why">{{ line.because.join('; ') }}</span>
                  }
                </span>
              </li>
            }
          </ul>
          <p class="small soft">Sources: {{ panel.sources.join(', ') }}</p>
        </details>
      } @empty {
        <p class="soft">This pathway has no panel of signs.</p>
      }
    </section>
  `,
  styles: `
    details {
      border-block-start: 1px solid var(--line);
    }
    summary {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1rem 0.7rem;
      align-items: baseline;
      padding-block: 0.5rem;
    }
    ul {
      display: grid;
      gap: 0.3rem;
      padding-block: 0.3rem;
    }
    li {
      display: grid;
      grid-template-columns: 7.5rem minmax(0, 1fr);
      gap: 0.1rem 0.7rem;
    }
    .state {
      color: var(--ink-soft);
    }
    .met .state {
      color: var(--ink);
      font-weight: 640;
    }
    .not-examined {
      color: var(--ink-soft);
      font-style: italic;
    }
    .why {
      display: block;
      color: var(--ink-soft);
      font-size: 0.88rem;
    }
    @container case (max-width: 34rem) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class Signs {
  readonly panels = input.required<readonly PanelView[]>();

  protected readonly words = stateWords;
  private readonly read = computed(
    () => new Map(this.panels().map(({ id, lines }) => [id, lines.filter(({ state }) => state !== 'not-examined')])),
  );

  protected hasReading({ id }: PanelView): boolean {
    return (this.read().get(id)?.length ?? 0) > 0;
  }

  protected told({ id, lines }: PanelView): string {
    const settled = this.read().get(id) ?? [];
    const met = settled.filter(({ state }) => state === 'met').length;
    return settled.length === 0 ? 'not examined' : `${met} of ${lines.length}`;
  }
}
