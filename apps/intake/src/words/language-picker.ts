import { Component, inject } from '@angular/core';
import { Effort } from '../effort/effort';
import { Language } from './language';
import { appWords } from './words';

/**
 * Changes the language at any time, on any page; each language is called by its own name. A list has to be opened and
 * walked through, so that those who can only move on and press have a button for each.
 */
@Component({
  selector: 'app-language-picker',
  template: `
    @if (effort.low()) {
      <div class="languages" role="group" [attr.aria-label]="words.languages.choose">
        @for (one of language.offered(); track one.tag) {
          <button
            type="button"
            class="plain"
            [lang]="one.tag"
            [attr.aria-pressed]="one.tag === language.tag()"
            (click)="language.choose(one.tag)"
          >
            {{ one.name }}
          </button>
        }
      </div>
    } @else {
      <label>
        <span class="unseen">{{ words.languages.choose }}</span>
        <select (change)="choose($event)">
          @for (one of language.offered(); track one.tag) {
            <option [value]="one.tag" [lang]="one.tag" [selected]="one.tag === language.tag()">{{ one.name }}</option>
          }
        </select>
      </label>
    }
  `,
})
export class LanguagePicker {
  protected readonly words = inject(appWords);
  protected readonly effort = inject(Effort);
  protected readonly language = inject(Language);

  protected async choose(event: Event): Promise<void> {
    const select = event.target as HTMLSelectElement;
    await this.language.choose(select.value);
    select.value = this.language.tag();
  }
}
