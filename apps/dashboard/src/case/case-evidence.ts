import { Component, input, output } from '@angular/core';
import type { CaseView } from '@myotome/contract';
import { Answers } from './answers';
import { Findings } from './findings';
import { RedFlags } from './red-flags';
import { WhenAndWhere } from './when-and-where';

/** What the judgement rests on: findings, red flags that are not established, the course, and all answers. */
@Component({
  selector: 'app-case-evidence',
  imports: [Answers, Findings, RedFlags, WhenAndWhere],
  template: `
    <app-findings
      id="findings"
      tabindex="-1"
      [findings]="view().findings"
      [pathway]="view().pathway.id"
      (pointedAt)="pointedAt.emit($event)"
    />
    <app-red-flags [flags]="view().redFlagsNotEstablished" />
    <app-when-and-where [view]="view()" />
    <app-answers id="answers" tabindex="-1" [answers]="view().answers" [lit]="lit()" />
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.9rem;
      align-content: start;
      min-inline-size: 0;
    }
  `,
})
export class CaseEvidence {
  readonly view = input.required<CaseView>();
  /** Link ids of the answers pointed at. */
  readonly lit = input.required<readonly string[]>();
  readonly pointedAt = output<readonly string[]>();
}
