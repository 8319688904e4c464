import { Component, inject, input } from '@angular/core';
import type { Receipt } from '@myotome/contract';
import { appWords } from '../words/words';

/** What a receipt says: what comes next, when to call, and what to do meanwhile. */
@Component({
  selector: 'app-receipt-text',
  template: `
    <section class="box main">
      <h2>{{ words.receipt.next }}</h2>
      <ol>
        @for (step of receipt().next; track $index) {
          <li>{{ step }}</li>
        }
      </ol>
    </section>
    @if (receipt().comeBackIf.length > 0) {
      <section class="box">
        <h2>{{ words.receipt.comeBackIf }}</h2>
        <ul>
          @for (reason of receipt().comeBackIf; track $index) {
            <li>{{ reason }}</li>
          }
        </ul>
      </section>
    }
    @if (receipt().whileYouWait.length > 0) {
      <section class="box">
        <h2>{{ words.receipt.whileYouWait }}</h2>
        <ul>
          @for (advice of receipt().whileYouWait; track $index) {
            <li>{{ advice }}</li>
          }
        </ul>
      </section>
    }
  `,
})
export class ReceiptText {
  readonly receipt = input.required<Receipt>();

  protected readonly words = inject(appWords);
}
