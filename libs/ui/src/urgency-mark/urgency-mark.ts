import { Component, computed, input } from '@angular/core';
import type { Disposition } from '@myotome/triage';

const englishWords: Readonly<Record<Disposition, string>> = {
  emergency: 'Emergency',
  'urgent-referral': 'Urgent',
  'routine-referral': 'Routine',
  'primary-care': 'Primary care',
  'self-care': 'Self-care',
};

/** How soon a clinician must look, said three times: by colour, by shape and in words. */
@Component({
  selector: 'myo-urgency-mark',
  host: { '[attr.data-disposition]': 'disposition()' },
  template: `
    @let urgency = disposition();
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      @switch (urgency) {
        @case ('emergency') {
          <path fill="currentColor" d="M7.6 1.5h8.8l6.1 6.1v8.8l-6.1 6.1H7.6l-6.1-6.1V7.6z" />
          <path d="M12 6.2v7.2" stroke="var(--surface)" stroke-width="2.6" stroke-linecap="round" />
          <circle cx="12" cy="17.6" r="1.6" fill="var(--surface)" />
        }
        @case ('urgent-referral') {
          <path fill="currentColor" stroke="currentColor" stroke-width="2" stroke-linejoin="round" d="M12 3 22 21H2z" />
          <path d="M12 9.4v5.2" stroke="var(--surface)" stroke-width="2.4" stroke-linecap="round" />
          <circle cx="12" cy="18" r="1.4" fill="var(--surface)" />
        }
        @case ('routine-referral') {
          <path
            fill="currentColor"
            stroke="currentColor"
            stroke-width="1.5"
            stroke-linejoin="round"
            d="M3 9h9V4l9 8-9 8v-5H3z"
          />
        }
        @case ('primary-care') {
          <circle cx="12" cy="12" r="8.2" fill="none" stroke="currentColor" stroke-width="3.2" />
        }
        @case ('self-care') {
          <path
            fill="none"
            stroke="currentColor"
            stroke-width="3.4"
            stroke-linecap="round"
            stroke-linejoin="round"
            d="m4 12.8 5.2 5.2L20 6.6"
          />
        }
        @default never;
      }
    </svg>
    <span>{{ word() }}</span>
  `,
})
export class UrgencyMark {
  readonly disposition = input.required<Disposition>();
  /** Other words than the English ones ("act now"). */
  readonly label = input<string>();

  protected readonly word = computed(() => this.label() ?? englishWords[this.disposition()]);
}
