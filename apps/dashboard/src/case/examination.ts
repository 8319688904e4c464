import { Component, computed, input, output } from '@angular/core';
import type { CaseView, RecordExamination } from '@myotome/contract';
import type { CaseChange } from './case-desk';
import { ExaminationGroup } from './examination-group';
import { groupsOf } from './examination-record';

/** The structured examination, by group; what is not examined stays visibly so. Every press is saved. */
@Component({
  selector: 'app-examination',
  imports: [ExaminationGroup],
  template: `
    <section class="panel">
      <h2>
        Examination
        <span class="small numbers"
          >{{ examined() }} of {{ total() }} examined{{ abnormal() > 0 ? ', ' + abnormal() + ' abnormal' : '' }}</span
        >
      </h2>
      @for (group of groups(); track group.name) {
        <app-examination-group [group]="group" [mayExamine]="mayExamine()" (recorded)="record($event)" />
      } @empty {
        <p class="soft">This pathway has no structured examination.</p>
      }
    </section>
  `,
  styles: 'h2 { display: flex; justify-content: space-between; gap: 0.5rem; }',
})
export class Examination {
  readonly examination = input.required<CaseView['examination']>();
  readonly mayExamine = input(false);
  readonly changed = output<CaseChange>();

  protected readonly groups = computed(() => groupsOf(this.examination()));
  private readonly places = computed(() => this.groups().flatMap((group) => group.places));
  protected readonly total = computed(() => this.places().length);
  protected readonly examined = computed(() => this.places().filter((place) => place.value !== null).length);
  protected readonly abnormal = computed(() => this.places().filter((place) => place.abnormal).length);

  protected record(message: RecordExamination): void {
    this.changed.emit({
      method: 'PUT',
      path: 'examination',
      body: message,
      shows: (view) => ({ ...view, examination: withRecorded(view.examination, message) }),
    });
  }
}

/** The examination as it will be once the message is saved. */
function withRecorded(examination: CaseView['examination'], message: RecordExamination): CaseView['examination'] {
  const touched = new Set(
    [...message.findings, ...(message.clear ?? [])].map((place) => `${place.item} ${place.side ?? ''}`),
  );
  const untouched = examination.findings.filter((finding) => !touched.has(`${finding.item} ${finding.side ?? ''}`));
  const fresh = message.findings.map((finding) => ({
    note: '',
    ...finding,
    by: nobodyYet,
    at: new Date(0).toISOString(),
  }));
  return { ...examination, findings: [...untouched, ...fresh] };
}

/** Stands in for the person and the time until the server has answered. */
const nobodyYet = { id: '00000000-0000-0000-0000-000000000000', name: '' };
