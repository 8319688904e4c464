import { afterRenderEffect, Component, ElementRef, inject, input } from '@angular/core';
import { appWords } from '../words/words';
import { goToField } from './go-to-field';

/** One thing to put right, in the same words as beside its field. */
export interface Fault {
  /** The id of the element to go to. */
  readonly field: string;
  readonly message: string;
}

/** Says at the top what has to be put right, takes the focus, and leads to each field. */
@Component({
  selector: 'app-error-summary',
  host: { role: 'alert', tabindex: '-1', class: 'error-summary' },
  template: `
    <h2>{{ heading() ?? words.app.problemTitle }}</h2>
    <ul>
      @for (fault of faults(); track fault.field) {
        <li>
          <a [href]="'#' + fault.field" (click)="go($event, fault.field)">{{ fault.message }}</a>
        </li>
      }
    </ul>
  `,
})
export class ErrorSummary {
  readonly faults = input.required<readonly Fault[]>();
  readonly heading = input<string>();

  protected readonly words = inject(appWords);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    afterRenderEffect(() => {
      this.faults();
      this.element.focus({ preventScroll: true });
      this.element.scrollIntoView?.({ block: 'start' });
    });
  }

  protected go(event: Event, field: string): void {
    event.preventDefault();
    goToField(field);
  }
}
