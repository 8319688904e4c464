import { Component, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Clock } from '../platform/clock';
import { Icon } from '../platform/icon';
import { QueueFeed } from '../queue/queue-feed';
import { isTyping } from '../queue/queue-keys';
import { Session } from '../session/session';
import { CaseDesk } from './case-desk';
import { CaseEvidence } from './case-evidence';
import { CaseHead } from './case-head';
import { CaseHistory } from './case-history';
import { CaseJump } from './case-jump';
import { CaseWaiting } from './case-waiting';
import { Checklist } from './checklist';
import { DecisionPanel } from './decision-panel';
import { Examination } from './examination';
import { Signs } from './signs';
import { SinceSent } from './since-sent';
import { Summary } from './summary';
import { TestsPanel } from './tests-panel';
import { Verdict } from './verdict';
import { WouldChange } from './would-change';

/** One case, read from top to bottom: who, how urgent, what, why; then the work on it; then the decision. */
@Component({
  selector: 'app-case-page',
  imports: [
    CaseEvidence,
    CaseHead,
    CaseHistory,
    CaseJump,
    CaseWaiting,
    Checklist,
    DecisionPanel,
    Examination,
    Icon,
    RouterLink,
    Signs,
    SinceSent,
    Summary,
    TestsPanel,
    Verdict,
    WouldChange,
  ],
  providers: [CaseDesk],
  styleUrl: './case-page.css',
  host: { '(document:keydown.c)': 'claimByKey($event)' },
  template: `
    <a class="back" [routerLink]="['/queue', list()]" queryParamsHandling="preserve"
      ><app-icon name="back" /> Back to the list</a
    >
    @if (desk.notice(); as words) {
      <p class="notice stay" role="alert">
        {{ words }} <button class="quiet" type="button" (click)="desk.notice.set(null)">Close</button>
      </p>
    }
    @if (desk.view(); as view) {
      <app-case-head [view]="view" [saving]="desk.saving()" (claim)="act('claim')" (release)="act('release')" />
      <app-verdict [view]="view" [now]="clock.now()" [timeZone]="session.timeZone()" />
      <app-since-sent [since]="view.sinceSent" />
      <app-summary
        [sentences]="view.summary"
        [answers]="view.answers"
        [lit]="lit()"
        (pointedAt)="lit.set([...$event])"
      />
      <app-case-jump [view]="view" />
      <div class="reading">
        <app-case-evidence [view]="view" [lit]="lit()" (pointedAt)="lit.set([...$event])" />
        <app-checklist
          id="checklist"
          tabindex="-1"
          [rows]="view.checklist"
          [mayMark]="view.actions.includes('mark')"
          (changed)="desk.save($event)"
        />
      </div>
      <app-would-change id="would-change" tabindex="-1" [view]="view" (pointedAt)="lit.set([...$event])" />
      <app-examination
        id="examination"
        tabindex="-1"
        [examination]="view.examination"
        [mayExamine]="view.actions.includes('examine')"
        (changed)="desk.save($event)"
      />
      <div class="reading">
        <app-tests-panel
          id="tests"
          tabindex="-1"
          [tests]="view.tests"
          [mayRecord]="view.actions.includes('examine')"
          (changed)="desk.save($event)"
        />
        <app-signs id="signs" tabindex="-1" [panels]="view.panels" />
      </div>
      <div class="reading">
        <app-decision-panel
          id="decision"
          tabindex="-1"
          [view]="view"
          [refusal]="desk.refusal()"
          [saving]="desk.saving()"
          (decided)="act('decision', $event)"
          (closed)="act('close')"
          (letterWanted)="openLetter()"
        />
        <app-case-history id="history" tabindex="-1" [events]="view.events" [pathway]="view.pathway" />
      </div>
    } @else {
      <app-case-waiting [problem]="desk.problem()" (again)="desk.readAgain()" />
    }
  `,
})
export class CasePage {
  readonly list = input<string>('flagged');
  readonly caseId = input.required<string>();

  private readonly router = inject(Router);
  private readonly feed = inject(QueueFeed, { optional: true });
  protected readonly desk = inject(CaseDesk);
  protected readonly clock = inject(Clock);
  protected readonly session = inject(Session);
  /** Link ids of the answers pointed at. */
  protected readonly lit = linkedSignal<string, readonly string[]>({ source: this.caseId, computation: () => [] });

  constructor() {
    this.desk.show(this.caseId);
  }

  protected async act(path: 'claim' | 'release' | 'close' | 'decision', body: unknown = {}): Promise<void> {
    await this.desk.save({ method: 'POST', path, body });
    this.feed?.refresh();
  }

  /** Opens the letter, drafting it first when there is none. */
  protected async openLetter(): Promise<void> {
    const letter = this.desk.view()?.letterId ?? (await this.desk.draftLetter());
    if (letter) await this.router.navigate(['/letters', letter]);
  }

  protected claimByKey(event: Event): void {
    if (!isTyping(event.target) && this.desk.view()?.actions.includes('claim')) void this.act('claim');
  }
}
