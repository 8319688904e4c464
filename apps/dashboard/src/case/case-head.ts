import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CaseView } from '@myotome/contract';
import { Icon } from '../platform/icon';
import { DayPipe, WhenPipe } from '../platform/when-pipe';
import { sexWords, statusWords } from '../platform/words';
import { HelperLine } from './helper-line';

/** Words for the codes of the writing hand. */
const handWords: Readonly<Record<string, string>> = {
  right: 'right-handed',
  left: 'left-handed',
  both: 'uses both hands',
};

/** Who this is, who answered and when, how to reach them, and who is working on it. */
@Component({
  selector: 'app-case-head',
  imports: [DayPipe, HelperLine, Icon, MatButton, RouterLink, WhenPipe],
  template: `
    <div class="line">
      <h1>{{ view().patient.name }}</h1>
      @if (view().demo) {
        <span class="tag">demo</span>
      }
      <span class="tag strong">{{ status() }}</span>
      @if (!view().matched) {
        <a class="tag warn" routerLink="/unmatched">patient not matched</a>
      }
      <span class="acts">
        <span class="soft" aria-live="polite">{{ saving() ? 'Saving …' : '' }}</span>
        <span>{{ view().owner ? 'With ' + view().owner!.name : 'No one is working on it' }}</span>
        @if (can('claim')) {
          <button matButton="filled" type="button" (click)="claim.emit()">Claim</button>
        }
        @if (can('release')) {
          <button matButton="outlined" type="button" (click)="release.emit()">Release</button>
        }
      </span>
    </div>
    <p class="soft">
      {{ person() }} · born {{ view().patient.birthDate | day }}
      @if (view().patient.identifier) {
        · {{ view().patient.identifier }}
      }
    </p>
    <p class="soft">
      {{ answered() }}
      @if (view().submittedAt) {
        {{ view().submittedAt | when }}
      } @else {
        form not sent, opened {{ view().openedAt | when }}
      }
      @if (view().stoppedAt) {
        · <b class="alarm">form stopped by an emergency answer {{ view().stoppedAt | when }}</b>
      }
    </p>
    @if (view().patient.helper; as helper) {
      <app-helper-line [helper]="helper" />
    }
    @if (phone(); as number) {
      <p class="call">
        <a [href]="'tel:' + dialled()"><app-icon name="phone" /> {{ number }}</a
        >&ngsp;<span class="soft">{{
          view().patient.callbackPhone ? 'number to call back today' : 'number in the record'
        }}</span>
      </p>
    }
  `,
  styleUrl: './case-head.css',
})
export class CaseHead {
  readonly view = input.required<CaseView>();
  readonly saving = input(false);
  readonly claim = output();
  readonly release = output();

  protected readonly status = computed(() => statusWords[this.view().status]);
  protected readonly phone = computed(() => this.view().patient.callbackPhone || this.view().patient.phone);
  protected readonly dialled = computed(() => this.phone().replaceAll(/[^\d+]/g, ''));
  protected readonly person = computed(() => {
    const { age, sex, dominantHand } = this.view().patient;
    return [`${age} years`, sexWords[sex], dominantHand && (handWords[dominantHand] ?? dominantHand)]
      .filter(Boolean)
      .join(' · ');
  });
  protected readonly answered = computed(
    () =>
      ({ self: 'Answered by the patient', carer: 'Answered by a carer', nobody: 'Answered' })[
        this.view().patient.respondent ?? 'nobody'
      ],
  );

  protected can(action: 'claim' | 'release'): boolean {
    return this.view().actions.includes(action);
  }
}
