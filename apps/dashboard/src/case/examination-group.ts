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
        @if (abnormal() > 0) { <span class="tag warn">{{ abnormal() }} abnormal</span> }
        @if (abnormal() === 0 && examined() === group().places.length) { <span class="tag good">all normal</span> }
        <span class="state small" [class.none]="examined() === 0">{{ examined() === 0 ? 'not examined' : examined() + ' of ' + group().places.length }}</span>
      </summary>
      <div class="lines" [class.sided]="group().sided">
        @if (group().sided) { <div class="head" aria-hidden="true"><span></span><span>Right</span><span>Left</span></div> }
        @for (line of group().lines; track line.item.id) {
          <div class="item">
            <span class="label">{{ line.item.label }}</span>
            @for (place of line.places; track place.side) {
              <app-examination-place [item]="line.item" [place]="place" [mayExamine]="mayExamine()" (recorded)="recorded.emit($event)" />
            }
          </div>
        }
      </div>
    </details>
    @if (mayExamine() && rest().length > 0) {
      <button class="quiet small" type="button" (click)="allNormal()">{{ examined() === 0 ? 'All normal' : 'Rest normal' }}<span class="only-read"> in {{ group().name }}</span></button>
    }
  `,
  styles: `
    :host { display: block; position: relative; border-block-start: 1px solid var(--line); }
    summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.1rem 0.7rem; padding-block: 0.5rem; padding-inline-end: 7rem; list-style: none; }
    summary::before { content: '▸'; color: var(--ink-soft); }
    details[open] > summary::before { content: '▾'; }
    .state { color: var(--ink-soft); }
    .state.none { font-style: italic; }
    :host > .quiet { position: absolute; inset-block-start: 0.42rem; inset-inline-end: 0; }
    .lines { display: grid; gap: 0.15rem; padding-block-end: 0.7rem; }
    .item, .head { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0.3rem 0.9rem; align-items: start; padding-block: 0.22rem; }
    .sided .item, .sided .head { grid-template-columns: 11rem minmax(0, 1fr) minmax(0, 1fr); }
    .head { font-size: 0.88rem; font-weight: 620; color: var(--ink-soft); padding: 0; }
    .label { padding-block-start: 0.25rem; }
    @container case (max-width: 44rem) {
      .item, .sided .item { grid-template-columns: minmax(0, 1fr); padding-block: 0.4rem; }
      .head { display: none !important; }
      .label { font-weight: 560; padding: 0; }
    }
  `,
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
