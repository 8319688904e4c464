import { Component, computed, inject, signal } from '@angular/core';
import type { StartLookup } from '@myotome/contract';
import { PracticeHours } from '../safety/practice-hours';
import { today } from '../session/clock';
import { IntakeApi } from '../session/intake-api';
import { IntakeStore } from '../session/intake-store';
import { Link } from '../session/link';
import type { Problem } from '../session/outcome';
import { DateFields } from '../shell/date-fields';
import { ErrorSummary } from '../shell/error-summary';
import { PageHeading } from '../shell/page-heading';
import { isoDate, type TypedDate } from '../shell/typed-date';
import { Language } from '../words/language';
import { appWords } from '../words/words';
import type { Words } from '../words/en';
import { blank, type Details, faultList, type Faults, faultsIn, type TextField } from './arrival-details';
import { Entrance } from './entrance';
import { TypedLine } from './typed-line';

type Standing =
  | { readonly kind: 'loading' | 'unknown' | 'failed' | 'offline' }
  | { readonly kind: 'open'; readonly lookup: StartLookup; readonly token: string };

/** What the server objects to, at the field that it names. */
function refused({ name, fields }: Problem, words: Words): Faults | undefined {
  if (name !== 'invalid-request') return undefined;
  const says: Faults = {
    givenName: words.arrival.missingGivenName,
    familyName: words.arrival.missingFamilyName,
    birth: { part: 'all', message: words.arrival.refusedDate },
    phone: words.arrival.missingPhone,
    email: words.arrival.wrongEmail,
  };
  const named = new Set(fields.map(({ field }) => (field === 'birthDate' ? 'birth' : field)));
  return Object.fromEntries(Object.entries(says).filter(([field]) => named.has(field)));
}

/** What a practice's start link leads to: who are you, and off into the form. */
@Component({
  selector: 'app-arrival-page',
  imports: [DateFields, ErrorSummary, PageHeading, PracticeHours, TypedLine],
  templateUrl: './arrival-page.html',
})
export class ArrivalPage {
  protected readonly words = inject(appWords);
  protected readonly store = inject(IntakeStore);
  private readonly api = inject(IntakeApi);
  private readonly link = inject(Link);
  private readonly language = inject(Language);
  private readonly entrance = inject(Entrance);

  protected readonly standing = signal<Standing>({ kind: 'loading' });
  protected readonly details = signal<Details>(blank);
  protected readonly pathway = signal<string | undefined>(undefined);
  private readonly complaint = signal<((words: Words) => Faults) | undefined>(undefined);
  private readonly problem = signal<Problem | undefined>(undefined);
  protected readonly sending = signal(false);

  protected readonly faults = computed(() => this.complaint()?.(this.words) ?? {});
  protected readonly list = computed(() => faultList(this.faults()));
  /** Why it could not be sent, when no field is to blame. */
  protected readonly failure = computed(() => {
    const problem = this.problem();
    if (!problem) return undefined;
    if (problem.name === 'too-many-requests') return this.words.arrival.tooMany;
    return problem.name === 'no-connection' ? this.words.start.noConnection : this.words.start.failed;
  });

  protected readonly texts = computed(() => {
    const words = this.words.arrival;
    const name = { hint: '', type: 'text', longest: 80 } as const;
    return {
      names: [
        { ...name, name: 'givenName', label: words.givenName, autocomplete: 'given-name' },
        { ...name, name: 'familyName', label: words.familyName, autocomplete: 'family-name' },
      ],
      reach: [
        { name: 'phone', label: words.phone, hint: words.phoneHint, type: 'tel', autocomplete: 'tel', longest: 40 },
        {
          name: 'email',
          label: words.email,
          hint: words.emailHint,
          type: 'email',
          autocomplete: 'email',
          longest: 200,
        },
      ],
    } as const;
  });

  constructor() {
    void this.look();
  }

  protected async look(): Promise<void> {
    this.standing.set({ kind: 'loading' });
    const token = this.link.start;
    if (token === undefined) return this.standing.set({ kind: 'unknown' });
    const outcome = await this.api.lookUpStart(token);
    if (outcome.ok) {
      this.store.practice.set(outcome.value.practice);
      return this.standing.set({ kind: 'open', lookup: outcome.value, token });
    }
    const { name } = outcome.problem;
    const dead = name === 'start-link-unknown' || name === 'invalid-request';
    this.standing.set({ kind: dead ? 'unknown' : name === 'no-connection' ? 'offline' : 'failed' });
  }

  protected subject(subject: Readonly<Record<string, string>>): string {
    return subject[this.language.tag()] ?? subject['en'] ?? '';
  }

  protected write(field: TextField, value: string): void {
    this.details.update((details) => ({ ...details, [field]: value }));
  }

  protected type(change: Partial<TypedDate>): void {
    this.details.update((details) => ({ ...details, birth: { ...details.birth, ...change } }));
  }

  protected async send(event: Event, token: string): Promise<void> {
    event.preventDefault();
    if (this.sending()) return;
    const details = this.details();
    const birthDate = isoDate(details.birth);
    this.problem.set(undefined);
    this.complaint.set((words) => faultsIn(details, today(), words));
    if (this.list().length > 0 || birthDate === undefined) return;
    this.sending.set(true);
    await this.arrive({ ...details, birthDate, token });
    this.sending.set(false);
  }

  private async arrive({ birth: _, ...typed }: Details & { birthDate: string; token: string }): Promise<void> {
    const [pathway, language] = [this.pathway(), this.language.tag()];
    const request = { ...typed, email: typed.email.trim(), language, ...(pathway !== undefined && { pathway }) };
    const outcome = await this.api.arrive(request);
    if (outcome.ok) {
      this.link.adopt(outcome.value.token);
      this.store.begin(outcome.value.intake);
      return this.entrance.enter();
    }
    const { problem } = outcome;
    if (problem.name === 'start-link-unknown') return this.standing.set({ kind: 'unknown' });
    const faults = refused(problem, this.words);
    if (!faults || Object.keys(faults).length === 0) return this.problem.set(problem);
    this.complaint.set((words) => refused(problem, words) ?? {});
  }
}
