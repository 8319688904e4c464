import { Component, input } from '@angular/core';
import type { AuditEntry } from '@myotome/contract';
import { WhenPipe } from '../platform/when-pipe';

/** Entries of the audit log. */
@Component({
  selector: 'app-audit-table',
  imports: [WhenPipe],
  template: `
    <div class="table-frame" tabindex="0" role="region" aria-label="Audit entries">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">Did</th>
            <th scope="col">To</th>
            <th scope="col">Outcome</th>
            <th scope="col">Detail</th>
          </tr>
        </thead>
        <tbody>
          @for (entry of entries(); track entry.id) {
            <tr>
              <td class="numbers">{{ entry.at | when }}</td>
              <td>
                {{ entry.actor }} <span class="soft small">{{ entry.role }}</span>
              </td>
              <td>{{ entry.action }}</td>
              <td>
                {{ entry.object }}
                @if (entry.objectId; as id) {
                  <span class="soft small" [title]="id"> …{{ id.slice(-6) }}</span>
                }
              </td>
              <td>
                @if (entry.outcome === 'refused') {
                  <span class="tag warn">refused</span>
                } @else {
                  done
                }
              </td>
              <td class="detail">{{ entry.detail }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    td {
      white-space: nowrap;
    }
    .detail {
      white-space: normal;
      min-inline-size: 14rem;
    }
  `,
})
export class AuditTable {
  readonly entries = input.required<readonly AuditEntry[]>();
}
