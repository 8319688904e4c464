import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { QueueRow } from '@myotome/contract';
import { UrgencyMark } from '@myotome/ui';
import { dueWords, isOverdue } from '../platform/due-words';
import { sexWords, statusWords } from '../platform/words';

/** One person who waits: how urgent, who, why, until when, and whose. A link where the reader may open the case. */
@Component({
  selector: 'app-queue-row',
  imports: [NgTemplateOutlet, RouterLink, RouterLinkActive, UrgencyMark],
  styleUrl: './queue-row.css',
  template: `
    @if (opens()) {
      <a
        class="row"
        [routerLink]="['/queue', list(), row().id]"
        queryParamsHandling="preserve"
        routerLinkActive="chosen"
        [ariaCurrentWhenActive]="true"
      >
        <ng-container [ngTemplateOutlet]="line" />
      </a>
    } @else {
      <div class="row"><ng-container [ngTemplateOutlet]="line" /></div>
    }
    <ng-template #line>
      <span class="urgency"><myo-urgency-mark [disposition]="row().disposition" /></span>
      <span class="who">
        <span class="person"
          ><span class="name" [class.unread]="row().unread">{{ row().patient.name }}</span
          ><span class="soft"> · {{ row().patient.age }} · {{ sex() }}</span></span
        >
        @if (row().unread) {
          <span class="new">new</span>
        }
        @if (!row().matched) {
          <span class="tag warn">not matched</span>
        }
        @if (row().worse) {
          <span class="new worse">worse</span>
        }
        @if (row().withdrawn) {
          <span class="new withdrawn">withdrawn</span>
        }
      </span>
      @if (row().reason; as reason) {
        <span class="why"
          ><span class="reason">{{ reason }}</span>
          @if (row().moreReasons > 0) {
            <span class="more">+{{ row().moreReasons }} more</span>
          }
        </span>
      } @else {
        <span class="why">{{ row().patient.identifier || 'born ' + row().patient.birthDate }}</span>
      }
      <span class="due numbers" [class.late]="late()">{{ settled() ? status() : due() }}</span>
      <span class="owner" [class.nobody]="!row().owner"
        >{{ row().owner?.name ?? 'no one yet' }}
        @if (!settled() && row().status !== 'new') {
          · {{ status() }}
        }
      </span>
    </ng-template>
  `,
})
export class QueueRowLine {
  readonly row = input.required<QueueRow>();
  readonly list = input.required<'flagged' | 'other'>();
  readonly now = input.required<Date>();
  readonly timeZone = input<string>();
  /** Whether the reader may open cases. */
  readonly opens = input(false);

  protected readonly sex = computed(() => sexWords[this.row().patient.sex]);
  protected readonly status = computed(() => statusWords[this.row().status]);
  protected readonly settled = computed(() => this.row().status === 'decided' || this.row().status === 'closed');
  protected readonly late = computed(() => !this.settled() && isOverdue(this.row().dueAt, this.now()));
  protected readonly due = computed(() =>
    dueWords({ dueAt: this.row().dueAt, now: this.now(), timeZone: this.timeZone() }),
  );
}
