import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { today } from '../session/clock';
import { Effort } from '../effort/effort';
import { DeviceCopy } from '../offline/device-copy';
import { IntakeStore } from '../session/intake-store';
import type { Problem } from '../session/outcome';
import { DateFields } from '../shell/date-fields';
import { ErrorSummary, type Fault } from '../shell/error-summary';
import { type DateFault, faultIn, isoDate, type TypedDate } from '../shell/typed-date';
import { appWords } from '../words/words';
import type { Words } from '../words/en';
import { refusal } from './refusal';

const name = 'birth-date';

/** Asks for the date of birth, which together with the link opens the form. */
@Component({
  selector: 'app-birth-date-form',
  imports: [DateFields, ErrorSummary, NgTemplateOutlet],
  template: `
    @if (faults().length > 0) {
      <app-error-summary [faults]="faults()" />
    }
    <form (submit)="send($event)" novalidate>
      <fieldset class="asked" [class.faulty]="fault()">
        <legend>
          <h2>{{ words.start.birthDate }}</h2>
        </legend>
        <p class="hint" id="birth-date-hint">{{ words.start.birthDateHint }}</p>
        @if (fault(); as fault) {
          <p class="fault" id="birth-date-fault">{{ fault.message }}</p>
        }
        <app-date-fields
          name="birth-date"
          [typed]="typed()"
          [birth]="true"
          [wrong]="fault()?.part"
          [describedBy]="fault() ? 'birth-date-fault' : 'birth-date-hint'"
          (typing)="type($event)"
        />
      </fieldset>
      @if (mayKeep()) {
        <ng-template #sharing>
          <span
            >{{ words.device.shared }} <small>{{ words.device.sharedHint }}</small></span
          >
        </ng-template>
        @if (effort.low()) {
          <button type="button" class="card shared" [attr.aria-pressed]="shared()" (click)="shared.set(!shared())">
            <ng-container [ngTemplateOutlet]="sharing" />
          </button>
        } @else {
          <label class="card shared">
            <input type="checkbox" [checked]="shared()" (change)="shared.set(!shared())" />
            <ng-container [ngTemplateOutlet]="sharing" />
          </label>
        }
      }
      <button type="submit" class="go wide" [attr.aria-disabled]="checking()">
        {{ checking() ? words.start.checking : words.start.go }}
      </button>
    </form>
  `,
})
export class BirthDateForm {
  readonly token = input.required<string>();
  /** Whether answers may be kept on this device, so that it is asked who else uses it. */
  readonly mayKeep = input(false);
  /** The form is open. */
  readonly opened = output<void>();
  /** The link itself is no longer good. */
  readonly refused = output<Problem>();

  protected readonly words = inject(appWords);
  private readonly store = inject(IntakeStore);
  protected readonly effort = inject(Effort);
  private readonly copy = inject(DeviceCopy);

  protected readonly shared = signal(this.copy.isShared());

  protected readonly typed = signal<TypedDate>({ day: '', month: '', year: '' });
  /** What is wrong, to be said in the language of the moment. */
  private readonly complaint = signal<((words: Words) => DateFault | undefined) | undefined>(undefined);
  protected readonly fault = computed(() => this.complaint()?.(this.words));
  protected readonly checking = signal(false);
  protected readonly faults = computed<readonly Fault[]>(() => {
    const fault = this.fault();
    return fault
      ? [
          {
            field: fault.part === 'all' || fault.part === 'day' ? name : `${name}-${fault.part}`,
            message: fault.message,
          },
        ]
      : [];
  });

  protected type(change: Partial<TypedDate>): void {
    this.typed.update((typed) => ({ ...typed, ...change }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.checking()) return;
    const birthDate = isoDate(this.typed());
    const typed = this.typed();
    this.complaint.set((words) => faultIn(typed, today(), words));
    if (this.fault() || birthDate === undefined) return;
    this.checking.set(true);
    if (this.mayKeep()) await this.copy.share(this.shared());
    const outcome = await this.store.open(this.token(), birthDate);
    this.checking.set(false);
    if (outcome.ok) return this.opened.emit();
    if (outcome.problem.name.startsWith('invitation-') && outcome.problem.name !== 'invitation-locked')
      return this.refused.emit(outcome.problem);
    const { problem } = outcome;
    this.complaint.set((words) => ({ part: 'all', message: refusal(problem, words) }));
  }
}
