import { Component, inject } from '@angular/core';
import { PageHeading } from '../shell/page-heading';
import { appWords } from '../words/words';
import { CodeForm } from './code-form';
import { Entrance } from './entrance';

/** Opens the form on another device, with a code shown on the first. */
@Component({
  selector: 'app-code-page',
  imports: [CodeForm, PageHeading],
  template: `
    <h1 [appPageHeading]="words.code.title">{{ words.code.title }}</h1>
    <p>{{ words.code.intro }}</p>
    <app-code-form (opened)="entrance.enter()" />
  `,
})
export class CodePage {
  protected readonly words = inject(appWords);
  protected readonly entrance = inject(Entrance);
}
