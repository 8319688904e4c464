import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  decisionKinds,
  departureReasons,
  disposition,
  type MakeDecision,
  type ProblemDetails,
} from '@myotome/contract';
import { isProblem } from '../platform/problem';
import { type Disposition, decisionWords, dispositionWords } from '../platform/words';
import { departureWords, draftFor, messageOf, namesService } from './decision-model';
import { FieldProblems } from '../platform/field-problems';

/** A decision to make. Departing from the suggested urgency asks for a coded reason and words. */
@Component({
  selector: 'app-decision-form',
  imports: [FieldProblems, FormField, FormRoot, MatButton],
  templateUrl: './decision-form.html',
  styles: ':host { display: block; }',
})
export class DecisionForm {
  /** The urgency that the answers suggest. */
  readonly engine = input.required<Disposition>();
  readonly refusal = input<ProblemDetails | null>(null);
  readonly saving = input(false);
  readonly decided = output<MakeDecision>();

  protected readonly kinds = decisionKinds;
  protected readonly urgencies = disposition.options;
  protected readonly departures = departureReasons;
  protected readonly decisionWords = decisionWords;
  protected readonly dispositionWords = dispositionWords;
  protected readonly departureWords = departureWords;

  private readonly draft = linkedSignal(() => draftFor(this.engine()));
  protected readonly departs = computed(() => this.draft().urgency !== this.engine() || this.reasonAskedFor());
  private readonly reasonAskedFor = computed(() => {
    const refusal = this.refusal();
    return refusal !== null && isProblem(refusal, 'reason-needed');
  });
  protected readonly reasonNeeded = computed(() => this.departs() || this.draft().kind === 'close');
  protected readonly sendsSomewhere = computed(() => namesService(this.draft().kind));

  protected readonly decision = form(
    this.draft,
    (path) => {
      required(path.kind, { message: 'Choose what is to happen' });
      required(path.departure, { when: () => this.departs(), message: 'Say why you depart from the suggestion' });
      required(path.reason, { when: () => this.reasonNeeded(), message: 'Give the reason in words' });
      required(path.recheckOn, {
        when: ({ valueOf }) => valueOf(path.kind) === 'watch',
        message: 'Give the day on which to look again',
      });
      required(path.service, { when: ({ valueOf }) => namesService(valueOf(path.kind)), message: 'Name the service' });
      maxLength(path.service, 200);
      maxLength(path.reason, 2000);
      maxLength(path.patientTold, 2000);
    },
    { submission: { action: () => this.decide() } },
  );

  private decide(): Promise<undefined> {
    const draft = this.draft();
    if (draft.kind) this.decided.emit(messageOf(draft, draft.kind));
    return Promise.resolve(undefined);
  }
}
