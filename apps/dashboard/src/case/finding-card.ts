import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FindingView } from '@myotome/contract';
import { UrgencyMark } from '@myotome/ui';
import { Sources } from './sources';

/** One finding: what was recognised, why it matters, whose guidance says so, and the answers behind it. */
@Component({
  selector: 'app-finding-card',
  imports: [RouterLink, Sources, UrgencyMark],
  template: `
    <h3>
      <myo-urgency-mark [disposition]="finding().disposition" /><span>{{ finding().label }}</span>
    </h3>
    <p>{{ finding().because }}</p>
    @if (finding().action; as action) {
      <p class="act"><b>Do:</b> {{ action }}</p>
    }
    @if (finding().unverified; as doubt) {
      <p class="small"><span class="tag warn">unverified</span> {{ doubt }}</p>
    }
    @if (finding().floor; as floor) {
      <p class="small soft">The guideline alone would ask for: <myo-urgency-mark [disposition]="floor" /></p>
    }
    <app-sources [sources]="finding().sources" />
    <p class="small">
      <a routerLink="/rules" [queryParams]="{ pathway: pathway() }" [fragment]="finding().rule"
        >Rule {{ finding().rule }} in full</a
      >
    </p>
    @if (finding().evidence.length > 0) {
      <details>
        <summary class="small">{{ count() }}</summary>
        <dl>
          @for (answer of finding().evidence; track answer.linkId) {
            <div>
              <dt>{{ answer.label }}</dt>
              <dd>{{ answer.words }}</dd>
            </div>
          }
        </dl>
        <button class="quiet small" type="button" (click)="pointedAt.emit(linkIds())">Show among all answers</button>
      </details>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.25rem;
      padding-block: 0.7rem;
      border-block-start: 1px solid var(--line);
    }
    :host(:first-of-type) {
      border: 0;
      padding-block-start: 0;
    }
    h3 {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.6rem;
    }
    h3 myo-urgency-mark {
      align-self: start;
      block-size: 1.42em;
    }
    .act {
      background: var(--sunken);
      border-radius: var(--radius-s);
      padding: 0.3rem 0.6rem;
    }
    summary {
      color: var(--accent);
      inline-size: fit-content;
      min-block-size: 24px;
    }
    dl {
      margin-block: 0.3rem;
      display: grid;
      gap: 0.15rem;
    }
    dl div {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 0.8rem;
    }
    dt {
      color: var(--ink-soft);
    }
    dd {
      font-weight: 560;
    }
  `,
})
export class FindingCard {
  readonly finding = input.required<FindingView>();
  /** The pathway whose rule it is. */
  readonly pathway = input.required<string>();
  readonly pointedAt = output<readonly string[]>();
  protected readonly linkIds = computed(() => this.finding().evidence.map((answer) => answer.linkId));
  protected readonly count = computed(() => {
    const answers = this.finding().evidence.length;
    return answers === 1 ? '1 answer behind this' : `${answers} answers behind this`;
  });
}
