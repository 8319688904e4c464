import { Component, input, output, signal } from '@angular/core';
import type { InvitationRow } from '@myotome/contract';
import { DayPipe, WhenPipe } from '../platform/when-pipe';

const statusWords: Readonly<Record<InvitationRow['status'], string>> = {
  open: 'not opened yet',
  started: 'being filled in',
  submitted: 'sent',
  expired: 'expired',
  revoked: 'withdrawn',
};

/** Invitations with what became of them; those still open can be withdrawn. */
@Component({
  selector: 'app-invitation-table',
  imports: [DayPipe, WhenPipe],
  template: `
    <div class="table-frame" tabindex="0" role="region" aria-label="Invitations">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">Patient</th>
            <th scope="col">Status</th>
            <th scope="col">Invited</th>
            <th scope="col">Until</th>
            <th scope="col"><span class="only-read">What to do</span></th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.id) {
            <tr>
              <td>
                <b>{{ row.patient.name }}</b><span class="soft small second"
                  >born {{ row.patient.birthDate | day }}</span
                >
              </td>
              <td>
                <span class="tag" [class.strong]="row.status === 'started'" [class.good]="row.status === 'submitted'">{{
                  statusWords[row.status]
                }}</span><span class="soft small second">{{ row.pathway.title }}</span>
              </td>
              <td>
                {{ row.createdAt | when }}
                @if (row.createdBy; as by) {
                  <span class="soft small second">{{ by.name }}</span>
                }
              </td>
              <td><span class="soft small narrow">until </span>{{ row.expiresAt | when }}</td>
              <td>
                @if (mayRevoke() && (row.status === 'open' || row.status === 'started')) {
                  @if (asking() === row.id) {
                    <span class="sure"
                      >The link will stop working.
                      <button class="quiet" type="button" (click)="revoked.emit(row); asking.set(null)">
                        Withdraw it</button
                      >&ngsp;<button class="quiet" type="button" (click)="asking.set(null)">Keep it</button></span
                    >
                  } @else {
                    <span class="acts">
                      <button class="quiet" type="button" (click)="handed.emit(row)">
                        Tablet code<span class="only-read"> for {{ row.patient.name }}</span>
                      </button>
                      <button class="quiet" type="button" (click)="asking.set(row.id)">
                        Withdraw<span class="only-read"> the invitation of {{ row.patient.name }}</span>
                      </button>
                    </span>
                  }
                } @else if (mayRevoke() && row.status === 'expired') {
                  <button class="quiet" type="button" (click)="renewed.emit(row)">
                    New link<span class="only-read"> for {{ row.patient.name }}</span>
                  </button>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    b {
      font-weight: 620;
    }
    .second {
      display: block;
    }
    td {
      white-space: nowrap;
    }
    /* Where the rows stand as cards, their heads are gone. */
    @media (min-width: 701px) {
      .narrow {
        display: none;
      }
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2rem 0.8rem;
    }
    .sure {
      white-space: normal;
      display: inline-block;
      min-inline-size: 10rem;
    }
  `,
})
export class InvitationTable {
  readonly rows = input.required<readonly InvitationRow[]>();
  readonly mayRevoke = input(false);
  readonly revoked = output<InvitationRow>();
  /** A code for the tablet is wanted. */
  readonly handed = output<InvitationRow>();
  readonly renewed = output<InvitationRow>();
  protected readonly statusWords = statusWords;
  protected readonly asking = signal<string | null>(null);
}
