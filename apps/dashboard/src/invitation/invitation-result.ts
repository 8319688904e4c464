import { Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { InvitationCreated } from '@myotome/contract';
import { Icon } from '../platform/icon';
import { WhenPipe } from '../platform/when-pipe';
import { TabletCode } from './tablet-code';

/** A fresh invitation: its link, shown this once, and the same as a picture to scan. */
@Component({
  selector: 'app-invitation-result',
  imports: [Icon, MatButton, TabletCode, WhenPipe],
  host: { class: 'panel', role: 'status' },
  template: `
    <h2>Invitation for {{ created().invitation.patient.name }}</h2>
    <p>
      Give this link to the patient now: it is shown only once. It asks for the date of birth and works until
      {{ created().invitation.expiresAt | when }}. The questions are about {{ subject() }}.
    </p>
    <p class="link">{{ created().link }}</p>
    <div class="form-end">
      <button matButton="filled" type="button" (click)="copy()">
        <app-icon [name]="copied() ? 'check' : 'copy'" /> {{ copied() ? 'Copied' : 'Copy the link' }}
      </button>
      <button matButton="outlined" type="button" (click)="another.emit()">Invite somebody else</button>
    </div>
    @if (refused()) {
      <p class="small soft">The browser did not allow copying: mark the link and copy it by hand.</p>
    }
    @if (created().emailQueued) {
      <p class="small soft">The link is also on its way by e-mail.</p>
    }
    <img [src]="picture()" alt="QR code of the link" width="220" height="220" />
    <app-tablet-code [invitation]="created().invitation.id" />
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.8rem;
    }
    .link {
      overflow-wrap: anywhere;
      background: var(--sunken);
      border-radius: var(--radius-s);
      padding: 0.6rem 0.8rem;
      user-select: all;
      font-weight: 560;
    }
    img {
      background: #fff;
      border: 8px solid #fff;
      border-radius: var(--radius-s);
      justify-self: center;
      max-inline-size: 100%;
      block-size: auto;
    }
  `,
})
export class InvitationResult {
  readonly created = input.required<InvitationCreated>();
  readonly another = output();
  protected readonly copied = signal(false);
  protected readonly refused = signal(false);
  /** As an image the SVG can run nothing and load nothing. */
  protected readonly picture = computed(() => `data:image/svg+xml,${encodeURIComponent(this.created().qrCode)}`);

  /** "Motor symptoms" in the middle of a sentence. */
  protected readonly subject = computed(() => {
    const { title } = this.created().invitation.pathway;
    return title.charAt(0).toLowerCase() + title.slice(1);
  });

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.created().link);
      this.copied.set(true);
    } catch {
      // NotAllowedError, or no clipboard outside a secure context: the link stays selectable.
      this.refused.set(true);
    }
  }
}
