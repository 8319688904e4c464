import { Component, input, output } from '@angular/core';
import type { InvitationRow } from '@myotome/contract';
import { DayPipe } from '../platform/when-pipe';

const attentionWords: Readonly<Record<NonNullable<InvitationRow['attention']>, string>> = {
  renewal: 'asks for a new link; the old one has expired, and there is no e-mail address to send it to',
  'not-me': 'somebody else got the link and said so; it no longer works. Check how to reach the patient',
};

/** Invitations that somebody has to see to. */
@Component({
  selector: 'app-attention-list',
  imports: [DayPipe],
  host: { class: 'panel' },
  template: `
    <h2>To see to</h2>
    <ul>
      @for (row of rows(); track row.id) {
        <li>
          <span
            ><b>{{ row.patient.name }}</b
            >&ngsp;<span class="soft">born {{ row.patient.birthDate | day }}</span
            ><span class="what">{{ row.attention && attentionWords[row.attention] }}</span></span
          >
          @if (mayAct()) {
            <span class="acts">
              @if (row.attention === 'renewal') {
                <button class="quiet" type="button" (click)="renewed.emit(row)">
                  Make a new link<span class="only-read"> for {{ row.patient.name }}</span>
                </button>
              }
              <button class="quiet" type="button" (click)="settled.emit(row)">
                Done<span class="only-read"> with {{ row.patient.name }}</span>
              </button>
            </span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: 1rem;
    }
    ul {
      display: grid;
      gap: 0.4rem;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0.3rem 1rem;
      padding-block: 0.4rem;
      border-block-start: 1px solid var(--line);
    }
    .what {
      display: block;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3rem 0.8rem;
    }
  `,
})
export class AttentionList {
  readonly rows = input.required<readonly InvitationRow[]>();
  readonly mayAct = input(false);
  readonly renewed = output<InvitationRow>();
  readonly settled = output<InvitationRow>();
  protected readonly attentionWords = attentionWords;
}
