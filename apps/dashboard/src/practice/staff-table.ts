import { Component, input } from '@angular/core';
import type { PracticeView } from '@myotome/contract';
import { roleWords } from '../platform/words';

/** The people of the practice. */
@Component({
  selector: 'app-staff-table',
  template: `
    <div class="table-frame" tabindex="0" role="region" aria-label="People of the practice">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">E-mail</th>
          </tr>
        </thead>
        <tbody>
          @for (person of staff(); track person.id) {
            <tr>
              <td>
                {{ person.name }}
                @if (!person.active) {
                  <span class="tag">no longer active</span>
                }
              </td>
              <td>{{ roleWords[person.role] }}</td>
              <td>{{ person.email }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class StaffTable {
  readonly staff = input.required<PracticeView['staff']>();
  protected readonly roleWords = roleWords;
}
