import { Component, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { MakeDecision } from '@myotome/contract';
import { Clock } from '../platform/clock';
import { Icon } from '../platform/icon';
import { problemWords } from '../platform/problem';
import { QueueFeed } from '../queue/queue-feed';
import { isTyping } from '../queue/queue-keys';
import { Session } from '../session/session';
import { Answers } from './answers';
import { CaseDesk } from './case-desk';
import { CaseHead } from './case-head';
import { CaseHistory } from './case-history';
import { CaseJump } from './case-jump';
import { Checklist } from './checklist';
import { DecisionPanel } from './decision-panel';
import { Examination } from './examination';
import { Findings } from './findings';
import { RedFlags } from './red-flags';
import { Summary } from './summary';
import { Verdict } from './verdict';
import { WhenAndWhere } from './when-and-where';

/** One case, read from top to bottom: who, how urgent, what, why; then the work on it; then the decision. */
@Component({
  selector: 'app-case-page',
  imports: [Answers, CaseHead, CaseHistory, CaseJump, Checklist, DecisionPanel, Examination, Findings, Icon, RedFlags, RouterLink, Summary, Verdict, WhenAndWhere],
  providers: [CaseDesk],
  styleUrl: './case-page.css',
  host: { '(document:keydown.c)': 'claimByKey($event)' },
  template: `
    <a class="back" [routerLink]="['/queue', list()]" queryParamsHandling="preserve"><app-icon name="back" /> Back to the list</a>
    @if (desk.notice(); as words) {
      <p class="notice stay" role="alert">{{ words }} <button class="quiet" type="button" (click)="desk.notice.set(null)">Close</button></p>
    }
    @if (desk.view(); as view) {
      <app-case-head [view]="view" [saving]="desk.saving()" (claim)="act('claim')" (release)="act('release')" />
      <app-verdict [view]="view" [now]="clock.now()" [timeZone]="session.timeZone()" />
      <app-summary [sentences]="view.summary" [ownWords]="view.answers" [lit]="lit()" (pointedAt)="lit.set([...$event])" />
      <app-case-jump [view]="view" />
      <div class="reading">
        <div>
          <app-findings id="findings" tabindex="-1" [findings]="view.findings" (pointedAt)="lit.set([...$event])" />
          <app-red-flags [flags]="view.redFlagsNotEstablished" />
          <app-when-and-where [view]="view" />
          <app-answers id="answers" tabindex="-1" [answers]="view.answers" [lit]="lit()" />
        </div>
        <app-checklist id="checklist" tabindex="-1" [rows]="view.checklist" [mayMark]="view.actions.includes('mark')" (changed)="desk.save($event)" />
      </div>
      <app-examination id="examination" tabindex="-1" [examination]="view.examination" [mayExamine]="view.actions.includes('examine')" (changed)="desk.save($event)" />
      <div class="reading">
        <app-decision-panel id="decision" tabindex="-1" [view]="view" [refusal]="desk.refusal()" [saving]="desk.saving()" (decided)="decide($event)" (closed)="act('close')" (letterWanted)="openLetter()" />
        <app-case-history id="history" tabindex="-1" [events]="view.events" [pathway]="view.pathway" />
      </div>
    } @else if (desk.problem(); as problem) {
      <div class="empty" role="alert"><h2>{{ problem.title }}</h2>{{ problem.status === 404 ? 'The case does not exist, or belongs to another practice.' : words(problem) }} <button class="quiet" type="button" (click)="desk.readAgain()">Try again</button></div>
    } @else {
      <p class="only-read" role="status">Reading the case</p>
      <div class="bones" aria-hidden="true"><span class="bone"></span><span class="bone"></span><span class="bone tall"></span><span class="bone tall"></span></div>
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
  protected readonly lit = signal<readonly string[]>([]);
  protected readonly words = problemWords;

  constructor() {
    effect(() => {
      this.desk.caseId.set(this.caseId());
      this.desk.notice.set(null);
      this.lit.set([]);
    });
  }

  protected async act(path: 'claim' | 'release' | 'close'): Promise<void> {
    await this.desk.save({ method: 'POST', path, body: {} });
    this.feed?.refresh();
  }

  protected async decide(decision: MakeDecision): Promise<void> {
    await this.desk.save({ method: 'POST', path: 'decision', body: decision });
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
