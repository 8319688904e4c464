import { Component, computed, inject, input, output } from '@angular/core';
import { dateLocale, today } from '../session/clock';
import { IntakeStore } from '../session/intake-store';
import { anchorsFor } from './anchors';
import { formWords } from './words/words';

/** "About when?": buttons for what people remember, each with the month that it fills in. */
@Component({
  selector: 'app-month-anchors',
  template: `
    <p class="hint" [id]="name() + '-about'">{{ large() ? form.onset.aboutWhen : form.onset.notSure }}</p>
    <div role="group" [class]="large() ? 'cards' : 'chips'" [attr.aria-labelledby]="name() + '-about'">
      @for (anchor of anchors(); track anchor.code; let first = $first) {
        <button
          type="button"
          [id]="first && large() ? name() : name() + '-' + anchor.code"
          [class]="large() ? 'card one' : 'chip'"
          [attr.aria-pressed]="anchor.month === chosen()"
          (click)="picked.emit(anchor.month)"
        >
          <span
            >{{ form.onset.anchors[anchor.code] }} <small>{{ anchor.words }}</small></span
          >
        </button>
      }
    </div>
  `,
})
export class MonthAnchors {
  /** Begins the ids; where the buttons are large and come first, the id of the first of them. */
  readonly name = input.required<string>();
  readonly large = input.required<boolean>();
  readonly chosen = input.required<string | undefined>();
  /** BCP 47 tag in which months are said. */
  readonly language = input.required<string>();
  /** An ISO month. */
  readonly picked = output<string>();

  protected readonly form = inject(formWords);
  private readonly store = inject(IntakeStore);

  protected readonly anchors = computed(() => {
    const format = new Intl.DateTimeFormat(dateLocale(this.language()), {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return anchorsFor(today(), this.store.practice()?.timezone ?? '').map((anchor) => ({
      ...anchor,
      words: format.format(new Date(`${anchor.month}-01T00:00:00Z`)),
    }));
  });
}
