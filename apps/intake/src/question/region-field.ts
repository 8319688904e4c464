import { Component, computed, inject, input, output } from '@angular/core';
import { BodyMap } from '@myotome/ui';
import { Effort } from '../effort/effort';
import { appWords } from '../words/words';
import { AnswerButtons } from './answer-buttons';
import type { Card } from './card';
import { ChoiceCards } from './choice-cards';
import { MultiCards } from './multi-cards';

/** Places on the body: a figure to point at, and a list that says and does the same. */
@Component({
  selector: 'app-region-field',
  imports: [AnswerButtons, BodyMap, ChoiceCards, MultiCards],
  host: { class: 'region-field' },
  template: `
    @if (!effort.low()) {
      <div class="figure">
        <p class="hint">{{ words.question.mapHint }}</p>
        <myo-body-map
          [label]="words.question.mapLabel"
          [sides]="words.question.sides"
          [labels]="labels()"
          [marked]="chosen()"
          [choose]="several() ? 'several' : 'one'"
          (pointed)="pointed.emit($event)"
        />
      </div>
    }
    @if (effort.low()) {
      <app-answer-buttons
        [name]="name()"
        [cards]="cards()"
        [chosen]="chosen()"
        [several]="several()"
        (pressed)="pointed.emit($event)"
      />
    } @else if (several()) {
      <app-multi-cards [name]="name()" [cards]="cards()" [chosen]="chosen()" (toggled)="pointed.emit($event)" />
    } @else {
      <app-choice-cards [name]="name()" [cards]="cards()" [chosen]="chosen()[0]" (picked)="pointed.emit($event)" />
    }
  `,
})
export class RegionField {
  readonly name = input.required<string>();
  readonly cards = input.required<readonly Card[]>();
  readonly chosen = input.required<readonly string[]>();
  readonly several = input.required<boolean>();
  readonly pointed = output<string>();

  protected readonly effort = inject(Effort);
  protected readonly words = inject(appWords);
  protected readonly labels = computed(() => Object.fromEntries(this.cards().map((card) => [card.code, card.text])));
}
