import { Component, computed, input } from '@angular/core';
import type { CatalogueCondition, CatalogueSource } from '@myotome/contract';
import { UrgencyMark } from '@myotome/ui';
import { Sources } from '../case/sources';
import { FeatureList } from './feature-list';
import { isDoubtful } from './matching';

/** One condition of the checklist: how soon, what speaks for and against it, and what to do about it. */
@Component({
  selector: 'app-catalogue-condition',
  imports: [FeatureList, Sources, UrgencyMark],
  host: { class: 'panel' },
  template: `
    <details>
      <summary>
        <h3>{{ condition().label }}</h3>
        <myo-urgency-mark [disposition]="condition().urgency" />
        @if (condition().always) {
          <span class="tag">always in view</span>
        }
        @if (isDoubtful()) {
          <span class="tag warn">unverified</span>
        }
      </summary>
      @if (condition().urgencyUnverified) {
        <p class="small"><span class="tag warn">unverified</span> How soon this condition must be seen.</p>
      }
      <div class="sides">
        <app-feature-list title="Speaks for it" [features]="condition().for" />
        <app-feature-list title="Speaks against it" [features]="condition().against" />
        <section>
          <h4>Examine</h4>
          <ul>
            @for (sign of condition().examine; track $index) {
              <li>{{ sign }}</li>
            }
          </ul>
        </section>
        <section>
          <h4>Tests</h4>
          <ul>
            @for (test of condition().tests; track $index) {
              <li>
                {{ test.label }}{{ test.note === null ? '' : ' (' + test.note + ')' }}
                @if (test.doNotWait) {
                  <span class="tag warn">do not wait for the result</span>
                }
              </li>
            }
          </ul>
        </section>
      </div>
      <h4>Sources</h4>
      <app-sources [sources]="read()" />
    </details>
  `,
  styleUrl: './catalogue-condition.css',
})
export class CatalogueConditionCard {
  readonly condition = input.required<CatalogueCondition>();
  readonly sources = input.required<ReadonlyMap<string, CatalogueSource>>();
  protected readonly isDoubtful = computed(() => isDoubtful(this.condition()));
  protected readonly read = computed(() =>
    this.condition()
      .sources.map((key) => this.sources().get(key))
      .filter((source) => source !== undefined),
  );
}
