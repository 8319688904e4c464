import { Component, computed, inject, input, output, signal } from '@angular/core';
import { today } from '../session/clock';
import { IntakeApi } from '../session/intake-api';
import { IntakeStore } from '../session/intake-store';
import type { Problem } from '../session/outcome';
import { DateFields } from '../shell/date-fields';
import { ErrorSummary, type Fault } from '../shell/error-summary';
import { type DateFault, faultIn, isoDate, type TypedDate } from '../shell/typed-date';
import { Language } from '../words/language';
import { appWords } from '../words/words';
import type { Words } from '../words/en';
import { refusal } from './refusal';

const length = 8;

/** What is wrong, to be said in the language of the moment. */
interface Complaint {
  readonly code?: (words: Words) => string;
  readonly date?: (words: Words) => DateFault | undefined;
}

/** A refused code, or a refused date of birth. */
function complaintOf(problem: Problem): Complaint {
  const isLink = problem.name.startsWith('invitation-') && problem.name !== 'invitation-locked';
  if (isLink || problem.name === 'code-unknown' || problem.name === 'invalid-request')
    return { code: (words) => words.code.unknown };
  return { date: (words) => ({ part: 'all', message: refusal(problem, words) }) };
}

/** Asks for a short code and the date of birth, which together open the form. */
@Component({
  selector: 'app-code-form',
  imports: [DateFields, ErrorSummary],
  templateUrl: './code-form.html',
})
export class CodeForm {
  /** Whether this is a tablet that others use next. */
  readonly tablet = input(false);
  /** The form is open. */
  readonly opened = output<void>();

  protected readonly words = inject(appWords);
  private readonly api = inject(IntakeApi);
  private readonly store = inject(IntakeStore);
  private readonly language = inject(Language);

  protected readonly code = signal('');
  protected readonly typed = signal<TypedDate>({ day: '', month: '', year: '' });
  private readonly complaint = signal<Complaint>({});
  protected readonly codeFault = computed(() => this.complaint().code?.(this.words));
  protected readonly dateFault = computed(() => this.complaint().date?.(this.words));
  protected readonly checking = signal(false);
  protected readonly faults = computed<readonly Fault[]>(() => {
    const [code, date] = [this.codeFault(), this.dateFault()];
    const field = date && date.part !== 'all' && date.part !== 'day' ? `birth-date-${date.part}` : 'birth-date';
    return [...(code ? [{ field: 'code', message: code }] : []), ...(date ? [{ field, message: date.message }] : [])];
  });

  protected write(event: Event): void {
    this.code.set((event.target as HTMLInputElement).value);
  }

  protected type(change: Partial<TypedDate>): void {
    this.typed.update((typed) => ({ ...typed, ...change }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.checking()) return;
    const [typed, birthDate] = [this.typed(), isoDate(this.typed())];
    const isShort = this.code().replace(/[^0-9a-z]/gi, '').length !== length;
    this.complaint.set({
      ...(isShort && { code: (words: Words) => words.code.missing }),
      date: (words) => faultIn(typed, today(), words),
    });
    if (this.faults().length > 0 || birthDate === undefined) return;
    this.checking.set(true);
    await this.open(birthDate);
    this.checking.set(false);
  }

  private async open(birthDate: string): Promise<void> {
    const [code, language, tablet] = [this.code(), this.language.tag(), this.tablet()];
    const outcome = await this.api.openByCode({ code, birthDate, language, tablet });
    if (!outcome.ok) return this.complaint.set(complaintOf(outcome.problem));
    this.store.begin(outcome.value);
    this.opened.emit();
  }
}
