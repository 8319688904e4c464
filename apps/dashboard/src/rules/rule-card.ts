import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CatalogueRule, CatalogueSource } from '@myotome/contract';
import { UrgencyMark } from '@myotome/ui';
import { Sources } from '../case/sources';
import { RuleLines } from './rule-lines';
import { RuleSentence } from './rule-sentence';

/** Exceptions of more lines than this are opened by the reader. */
const fewLines = 4;

/** One rule: when it fires, what it says, what silences it, and what it rests on. */
@Component({
  selector: 'app-rule-card',
  imports: [RouterLink, RuleLines, RuleSentence, Sources, UrgencyMark],
  host: { role: 'article', class: 'panel', '[attr.aria-label]': "rule().id + ': ' + rule().label" },
  styleUrl: './rule-card.css',
  template: `
    <header>
      <myo-urgency-mark [disposition]="rule().disposition" />
      <h3>
        <a
          routerLink="."
          [fragment]="rule().id"
          queryParamsHandling="preserve"
          [attr.aria-label]="'Address of rule ' + rule().id"
          >{{ rule().id }}</a
        >
        {{ rule().label }}
      </h3>
      <span class="marks">
        <span class="tag">{{ rule().grade }}</span>
        @if (rule().unverified !== null) {
          <span class="tag warn">unverified</span>
        }
      </span>
    </header>
    <p><app-rule-sentence [because]="rule().because" /></p>
    @if (rule().action; as action) {
      <p class="act"><b>Do:</b> {{ action }}</p>
    }
    <div class="sides">
      <section>
        <h4>Fires when</h4>
        <app-rule-lines [lines]="rule().when" />
        @if (rule().examples; as examples) {
          @for (phrase of examples.found; track $index) {
            <p class="small">Found in “{{ phrase }}”</p>
          }
          @for (phrase of examples.left; track $index) {
            <p class="small soft">Left alone in “{{ phrase }}”</p>
          }
        }
        @if (rule().unanswered.length > 0) {
          <h4>Only while one of these was asked and left blank</h4>
          <p class="small">{{ rule().unanswered.join(', ') }}</p>
        }
        @if (rule().fallback) {
          <p class="small soft">Judged last: speaks only when nothing as urgent was found.</p>
        }
        @if (hasFew()) {
          <h4>Silent once this is established</h4>
          <app-rule-lines [lines]="rule().unless" />
        } @else if (rule().unless.length > 0) {
          <details (toggle)="opened.set(true)">
            <summary>Silent once an exception is established ({{ rule().unless.length }} lines)</summary>
            @if (opened()) {
              <app-rule-lines [lines]="rule().unless" />
            }
          </details>
        }
      </section>
      <section>
        <h4>Evidence</h4>
        <p class="small">{{ rule().gradeWords }}</p>
        @if (rule().unverified; as doubt) {
          <p class="small"><span class="tag warn">unverified</span> {{ doubt }}</p>
        }
        @if (rule().floor; as floor) {
          <p class="small">The guideline alone would ask for: <myo-urgency-mark [disposition]="floor" /></p>
        }
        @if (rule().suspects.length > 0) {
          <p class="small">Raises suspicion of: {{ rule().suspects.join(', ') }}</p>
        }
        <h4>Sources</h4>
        <app-sources [sources]="read()" />
      </section>
    </div>
  `,
})
export class RuleCard {
  readonly rule = input.required<CatalogueRule>();
  readonly sources = input.required<ReadonlyMap<string, CatalogueSource>>();

  protected readonly opened = signal(false);
  protected readonly hasFew = computed(() => {
    const { length } = this.rule().unless;
    return length > 0 && length <= fewLines;
  });
  protected readonly read = computed(() =>
    this.rule()
      .sources.map((key) => this.sources().get(key))
      .filter((source) => source !== undefined),
  );
}
