import { Component, computed, inject, signal } from '@angular/core';
import type { Helper, HelperRelation } from '@myotome/contract';
import { Effort } from '../effort/effort';
import { IntakeStore } from '../session/intake-store';
import { TypedLine } from '../start/typed-line';
import { appWords } from '../words/words';
import { AnswerButtons } from './answer-buttons';
import type { Card } from './card';
import { ChoiceCards } from './choice-cards';
import { HelperDraft } from './helper-draft';
import { SavedLine } from './saved-line';
import { formWords } from './words/words';

/** Who fills in the form for the patient: what they are to them, how to reach them, and whether to speak with them. */
@Component({
  selector: 'app-helper-fields',
  imports: [AnswerButtons, ChoiceCards, SavedLine, TypedLine],
  template: `
    @let words = form.helper;
    <h2>{{ words.title }}</h2>
    <p class="hint">{{ words.intro }}</p>
    @for (choice of choices(); track choice.name) {
      <fieldset class="asked">
        <legend>
          <h3 [id]="choice.name + '-text'">{{ choice.text }}</h3>
        </legend>
        @if (effort.low()) {
          <app-answer-buttons
            [name]="choice.name"
            [cards]="choice.cards"
            [chosen]="[choice.chosen ?? '']"
            (pressed)="choice.pick($event)"
          />
        } @else {
          <app-choice-cards
            [name]="choice.name"
            [cards]="choice.cards"
            [pair]="choice.cards.length === 2"
            [chosen]="choice.chosen"
            (picked)="choice.pick($event)"
          />
        }
        @if (choice.chosen !== undefined) {
          <button type="button" class="plain" [attr.aria-describedby]="choice.name + '-text'" (click)="undo(choice)">
            {{ app.question.undo }}
          </button>
        }
      </fieldset>
      @if (choice.name === 'q-helper') {
        <app-typed-line
          name="q-helper-name"
          [label]="words.name"
          [value]="draft.said().name"
          [autocomplete]="shared() ? 'off' : 'name'"
          (typing)="draft.change({ name: $event })"
        />
        <app-typed-line
          name="q-helper-phone"
          type="tel"
          [label]="words.phone"
          [value]="draft.said().phone"
          [autocomplete]="shared() ? 'off' : 'tel'"
          [longest]="40"
          [fault]="fault()"
          (typing)="draft.change({ phone: $event })"
          (focusout)="left.set(true)"
        />
      }
    }
    <app-saved-line [state]="draft.state()" />
  `,
  host: { class: 'helper box' },
})
export class HelperFields {
  protected readonly form = inject(formWords);
  protected readonly draft = inject(HelperDraft);
  protected readonly effort = inject(Effort);
  protected readonly app = inject(appWords);
  private readonly store = inject(IntakeStore);

  /** Whether the telephone field was left, so that a number half typed is no fault yet. */
  protected readonly left = signal(false);
  protected readonly shared = computed(() => this.store.view()?.tablet ?? false);
  protected readonly fault = computed(() =>
    this.left() && !this.draft.dialable() ? this.form.helper.wrongPhone : undefined,
  );
  /** The button goes with what it takes back, so that the focus goes to the choice. */
  protected undo({ name, nothing }: { readonly name: string; readonly nothing: Partial<Helper> }): void {
    this.draft.change(nothing);
    document.getElementById(name)?.focus();
  }

  protected readonly choices = computed(() => {
    const { relation, relations, maySpeak } = this.form.helper;
    const said = this.draft.said();
    return [
      {
        name: 'q-helper',
        text: relation,
        cards: Object.entries(relations).map(([code, text]): Card => ({ code, text })),
        chosen: said.relation ?? undefined,
        pick: (code: string) => this.draft.change({ relation: code as HelperRelation }),
        nothing: { relation: null },
      },
      {
        name: 'q-helper-may-speak',
        text: maySpeak,
        cards: [
          { code: 'true', text: this.app.question.yes },
          { code: 'false', text: this.app.question.no },
        ],
        chosen: said.maySpeak?.toString(),
        pick: (code: string) => this.draft.change({ maySpeak: code === 'true' }),
        nothing: { maySpeak: null },
      },
    ];
  });
}
