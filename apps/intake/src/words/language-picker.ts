import { Component, inject } from '@angular/core';
import { Language } from './language';
import { appWords } from './words';

/** Changes the language at any time, on any page; each language is called by its own name. */
@Component({
  selector: 'app-language-picker',
  template: `
    <label>
      <span class="unseen">{{ words.languages.choose }}</span>
      <select (change)="choose($event)">
        @for (one of language.offered(); track one.tag) {
          <option [value]="one.tag" [lang]="one.tag" [selected]="one.tag === language.tag()">{{ one.name }}</option>
        }
      </select>
    </label>
  `,
})
export class LanguagePicker {
  protected readonly words = inject(appWords);
  protected readonly language = inject(Language);

  protected async choose(event: Event): Promise<void> {
    const select = event.target as HTMLSelectElement;
    await this.language.choose(select.value);
    select.value = this.language.tag();
  }
}
