import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { CaseView, MakeDecision, ProblemDetails } from '@myotome/contract';
import { DecisionForm } from './decision-form';
import { DecisionMade } from './decision-made';
import { gathered } from './wanting';

/** What is missing before a referral, the decision, and the letter that follows from it. */
@Component({
  selector: 'app-decision-panel',
  imports: [DecisionForm, DecisionMade, MatButton],
  template: `
    @if (view().missingBeforeReferral.length > 0) {
      <section class="panel">
        <h2>Missing before referral</h2>
        <ul>
          @for (wanting of missing(); track $index) {
            <li>
              @if (wanting.kind) {
                <b>{{ wanting.kind }}{{ wanting.remark ? ' (' + wanting.remark + ')' : '' }}:</b>&ngsp;
              }
              {{ wanting.things.join(', ') }}
            </li>
          }
        </ul>
      </section>
    }
    <section class="panel">
      <h2>Decision</h2>
      @if (view().decision; as made) {
        <app-decision-made [decision]="made" />
      }
      @if (can('decide')) {
        <app-decision-form
          [engine]="view().disposition"
          [refusal]="refusal()"
          [saving]="saving()"
          (decided)="decided.emit($event)"
        />
      } @else if (!view().decision) {
        <p class="soft">{{ whyNot() }}</p>
      }
      <div class="form-end">
        @if (can('write-letter')) {
          <button matButton="filled" type="button" (click)="letterWanted.emit()">Write the referral letter</button>
        }
        @if (can('open-letter')) {
          <button matButton="outlined" type="button" (click)="letterWanted.emit()">Open the letter</button>
        }
        @if (can('close')) {
          <button matButton="outlined" type="button" (click)="closed.emit()">Close the case</button>
        }
      </div>
    </section>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.9rem;
      align-content: start;
    }
    ul {
      list-style: disc;
      padding-inline-start: 1.2rem;
      display: grid;
      gap: 0.15rem;
    }
    .form-end:not(:empty) {
      margin-block-start: 0.8rem;
    }
  `,
})
export class DecisionPanel {
  readonly view = input.required<CaseView>();
  readonly refusal = input<ProblemDetails | null>(null);
  readonly saving = input(false);
  readonly decided = output<MakeDecision>();
  readonly closed = output();
  readonly letterWanted = output();

  protected readonly missing = computed(() => gathered(this.view().missingBeforeReferral));
  protected readonly whyNot = computed(() => {
    if (this.can('claim')) return 'Claim the case to work on it.';
    const owner = this.view().owner;
    return owner
      ? `${owner.name} is working on this case. Only a clinician who has claimed it can decide.`
      : 'Only a clinician can decide.';
  });

  protected can(action: CaseView['actions'][number]): boolean {
    return this.view().actions.includes(action);
  }
}
