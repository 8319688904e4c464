import { Component, inject } from '@angular/core';
import { Effort } from '../effort/effort';
import { IntakeApi } from '../session/intake-api';
import { IntakeStore } from '../session/intake-store';
import { Link } from '../session/link';
import { PageHeading } from '../shell/page-heading';
import { CodeForm } from '../start/code-form';
import { Entrance } from '../start/entrance';
import { Language } from '../words/language';
import { appWords } from '../words/words';

/** The tablet in the waiting room: a code from the front desk and the date of birth. Whoever was here before is gone. */
@Component({
  selector: 'app-tablet-page',
  imports: [CodeForm, PageHeading],
  template: `
    <h1 [appPageHeading]="words.tablet.title">{{ words.tablet.title }}</h1>
    <p class="lead">{{ words.tablet.intro }}</p>
    <app-code-form [tablet]="true" (opened)="entrance.enter()" />
    <p>{{ words.tablet.forgets }}</p>
    <p>{{ words.start.notEmergency }}</p>
  `,
})
export class TabletPage {
  protected readonly words = inject(appWords);
  protected readonly entrance = inject(Entrance);

  constructor() {
    inject(IntakeStore).forgetEverything();
    inject(Link).forget();
    void inject(Language).forget();
    inject(Effort).forget();
    // The cookie of whoever left while there was no connection.
    void inject(IntakeApi).leave();
  }
}
