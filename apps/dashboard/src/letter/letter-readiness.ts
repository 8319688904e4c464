import { Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { LetterView } from '@myotome/contract';
import { Icon } from '../platform/icon';
import { WhenPipe } from '../platform/when-pipe';

/** What the letter still lacks, its versions, and the last steps: sign, and take the PDF. */
@Component({
  selector: 'app-letter-readiness',
  imports: [Icon, MatButton, WhenPipe],
  template: `
    <section class="panel">
      <h2>Ready to send?</h2>
      @if (letter().missing.length > 0) {
        <ul>
          @for (gap of letter().missing; track gap.section) {
            <li class="gap">
              <span aria-hidden="true">△</span> {{ gap.title }} <span class="soft small">says nothing yet</span>
            </li>
          }
        </ul>
      } @else {
        <p class="full"><app-icon name="check" /> Everything a referral must say is there.</p>
      }
    </section>
    <section class="panel">
      <h2>Versions</h2>
      <ol>
        @for (version of newestFirst(); track version.number) {
          <li class="numbers">
            {{ version.number }} · {{ version.at | when }} · {{ version.by?.name ?? 'drafted from the case' }}
          </li>
        }
      </ol>
    </section>
    @if (letter().signedAt; as at) {
      <section class="panel small">
        <p>
          <b>Signed by {{ letter().signedBy?.name }}</b
          >, {{ at | when }}
        </p>
        @if (letter().contentHash; as hash) {
          <p class="soft">
            Seal of the content (SHA-256): <span class="hash">{{ hash }}</span>
          </p>
        }
      </section>
    }
    @if (may('sign')) {
      @if (asking()) {
        <section class="panel" role="group" aria-label="Confirm the signature">
          <p>After signing, nobody can change this letter.</p>
          <div class="form-end">
            <button matButton="filled" type="button" [disabled]="saving()" (click)="signed.emit(); asking.set(false)">
              Sign with my name</button
            ><button matButton type="button" (click)="asking.set(false)">Not yet</button>
          </div>
        </section>
      } @else {
        <button matButton="filled" type="button" [disabled]="saving()" (click)="asking.set(true)">
          <app-icon name="lock" /> Sign and lock
        </button>
      }
    }
    @if (may('download')) {
      <a matButton="outlined" [href]="'/api/v1/letters/' + letter().id + '/pdf'" download
        ><app-icon name="download" /> Download PDF{{ letter().status === 'draft' ? ' (marked as draft)' : '' }}</a
      >
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.9rem;
    }
    ul,
    ol {
      display: grid;
      gap: 0.25rem;
    }
    .gap {
      color: var(--urgent);
    }
    .full {
      color: var(--self-care);
    }
    .form-end {
      margin-block-start: 0.6rem;
    }
    .hash {
      overflow-wrap: anywhere;
      font-family: ui-monospace, monospace;
      font-size: 0.8rem;
    }
  `,
})
export class LetterReadiness {
  readonly letter = input.required<LetterView>();
  readonly saving = input(false);
  readonly signed = output();
  protected readonly asking = signal(false);
  protected readonly newestFirst = computed(() => this.letter().versions.toSorted((a, b) => b.number - a.number));

  protected may(action: LetterView['actions'][number]): boolean {
    return this.letter().actions.includes(action);
  }
}
