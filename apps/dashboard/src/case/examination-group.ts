import { Component, computed, input, linkedSignal, output, untracked } from '@angular/core';
import type { RecordExamination } from '@myotome/contract';
import { ExaminationPlaceChoice } from './examination-place';
import { type ExaminationGroupView, restNormal } from './examination-record';

/** A group of the examination: right and left in two columns, and one press for "all normal". */
@Component({
  selector: 'app-examination-group',
  imports: [ExaminationPlaceChoice],
  template: `
    <details [open]="startsOpen()">
      <summary>
        <h3>{{ group().name }}</h3>
        @if (abnormal() > 0) {
          <span class="tag warn">{{ abnormal() }} abnormal</span>
        }
        @if (abnormal() === 0 && examined() === group().places.length) {
          <span class="tag good">all normal</span>
        }
        <span class="state small" [class.none]="examined() === 0">{{
          examined() === 0 ? 'not examined' : examined() + ' of ' + group().places.length
        }}</span>
      </summary>
      <div class="lines" [class.sided]="group().sided">
        @if (group().sided) {
          <div class="head" aria-hidden="true"><span></span><span>Right</span><span>Left</span></div>
        }
        @for (line of group().lines; track line.item.id) {
          <div class="item">
            <span class="label"
              >{{ line.item.label }}
              @if (line.unexamined; as words) {
                &ngsp;<span class="none">{{ words }}</span>
              }
            </span>
            @for (place of line.places; track place.side) {
              <app-examination-place
                [item]="line.item"
                [place]="place"
                [mayExamine]="mayExamine()"
                (recorded)="recorded.emit($event)"
              />
            }
          </div>
        }
      </div>
    </details>
    @if (mayExamine() && rest().length > 0) {
      <button class="quiet small" type="button" (click)="allNormal()">
        {{ examined() === 0 ? 'All normal' : 'Rest normal' }}<span class="only-read"> in {{ group().name }}</span>
      </button>
    }
  `,
  styleUrl: './examination-group.css',
})
export class ExaminationGroup {
  readonly group = input.required<ExaminationGroupView>();
  readonly mayExamine = input(false);
  readonly recorded = output<RecordExamination>();

  protected readonly examined = computed(() => this.group().places.filter((place) => place.value !== null).length);
  protected readonly abnormal = computed(() => this.group().places.filter((place) => place.abnormal).length);
  protected readonly rest = computed(() => restNormal(this.group()));
  /** Decided when the group is first shown: a group that closes under the hand would be worse than one left open. */
  protected readonly startsOpen = linkedSignal({
    source: () => this.group().name,
    computation: () => untracked(() => this.abnormal() > 0 || (this.examined() > 0 && this.rest().length > 0)),
  });

  protected allNormal(): void {
    this.recorded.emit({ findings: this.rest() });
  }
}
