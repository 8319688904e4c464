import { Component } from '@angular/core';

/** Grey rows while the first answer is on its way. */
@Component({
  selector: 'app-queue-skeleton',
  template: `
    <p class="only-read" role="status">Reading the queue</p>
    @for (width of widths; track $index) {
      <div aria-hidden="true">
        <span class="bone mark"></span><span class="bone" [style.inline-size.%]="width"></span
        ><span class="bone"></span>
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    div {
      display: grid;
      grid-template-columns: 6rem 1fr 5rem;
      gap: 0.9rem;
      align-items: center;
      block-size: 54px;
      padding-inline: 1rem;
      border-block-end: 1px solid var(--line);
    }
  `,
})
export class QueueSkeleton {
  protected readonly widths = [62, 48, 71, 55, 66, 44, 58, 69];
}
