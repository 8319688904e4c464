import { httpResource } from '@angular/common/http';
import { Component, computed, debounced, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { patientMatches, type PatientMatches } from '@myotome/contract';
import { DayPipe } from '../platform/when-pipe';

/** Finds a patient the practice knows, so that nobody is typed in twice. */
@Component({
  selector: 'app-patient-search',
  imports: [DayPipe, MatButton],
  template: `
    <div class="field">
      <label for="patient-search">Is the patient known?</label>
      <input
        id="patient-search"
        class="entry"
        type="search"
        maxlength="100"
        placeholder="Name, date of birth, identifier"
        #box
        (input)="typed.set(box.value)"
      />
    </div>
    @if (sought()) {
      <ul aria-label="Patients found">
        @for (patient of found(); track patient.id) {
          <li>
            <button class="match" type="button" (click)="chosen.emit(patient)">
              <b>{{ patient.familyName }}, {{ patient.givenName }}</b
              >&ngsp;<span class="soft">born {{ patient.birthDate | day }} {{ patient.identifier }}</span>
            </button>
          </li>
        } @empty {
          <li class="soft" role="status">{{ matches.isLoading() ? 'Searching …' : 'Nobody found.' }}</li>
        }
      </ul>
    }
    @if (mayAdd()) {
      <button matButton="outlined" type="button" (click)="unknown.emit()">New patient</button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.7rem;
      justify-items: start;
    }
    .field,
    ul {
      inline-size: 100%;
    }
    ul {
      display: grid;
      gap: 0.3rem;
    }
    .match {
      font: inherit;
      color: inherit;
      text-align: start;
      inline-size: 100%;
      background: var(--surface);
      border: 1px solid var(--edge);
      border-radius: var(--radius-s);
      padding: 0.5rem 0.7rem;
      cursor: pointer;
    }
    .match:hover {
      background: var(--accent-wash);
      border-color: var(--accent);
    }
  `,
})
export class PatientSearch {
  /** Whether somebody who is not found may be typed in. */
  readonly mayAdd = input(true);
  readonly chosen = output<PatientMatches['patients'][number]>();
  readonly unknown = output();

  protected readonly typed = signal('');
  private readonly settled = debounced(() => this.typed().trim(), 250);
  protected readonly sought = computed(() => (this.settled.hasValue() ? this.settled.value() : ''));
  protected readonly matches = httpResource(
    () => (this.sought().length > 1 ? { url: '/api/v1/patients', params: { search: this.sought() } } : undefined),
    { parse: patientMatches.parse },
  );
  protected readonly found = computed(() => (this.matches.hasValue() ? this.matches.value().patients : []));
}
