import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type ChangeStartLink, startLinkView } from '@myotome/contract';
import { firstValueFrom } from 'rxjs';
import { Icon } from '../platform/icon';
import { problemOf, problemWords } from '../platform/problem';

const url = '/api/v1/practice/start-link';

/** The practice's start link: the same for everybody, for the website or a poster, with its picture to scan. */
@Component({
  selector: 'app-start-link-panel',
  imports: [Icon, MatButton],
  host: { class: 'panel' },
  template: `
    <h2>Start link</h2>
    @if (failure(); as words) {
      <p class="notice bad" role="alert">{{ words }}</p>
    }
    @if (shown(); as view) {
      @if (view.link; as link) {
        <p>
          Anybody who opens it gives name, date of birth and telephone, and fills in the form. Whose record it is, staff
          say under “Not matched”, unless exactly one record agrees.
        </p>
        <p class="link">{{ link }}</p>
        <div class="form-end">
          <button matButton="filled" type="button" (click)="copy(link)">
            <app-icon [name]="copied() ? 'check' : 'copy'" /> {{ copied() ? 'Copied' : 'Copy the link' }}
          </button>
          <a matButton="outlined" [href]="picture()" download="start-link.svg"><app-icon name="download" /> Picture</a>
        </div>
        <img [src]="picture()" alt="QR code of the start link" width="200" height="200" />
        @if (mayEdit()) {
          @if (asking()) {
            <p class="sure">
              The link above and every picture of it will stop working.
              <button class="quiet" type="button" (click)="change(asking()!)">
                {{ asking() === 'renew' ? 'Make a new one' : 'Close it' }}</button>&ngsp;<button
                class="quiet"
                type="button"
                (click)="asking.set(null)"
              >
                Keep it
              </button>
            </p>
          } @else {
            <p>
              <button class="quiet" type="button" (click)="asking.set('renew')">Replace by a new link</button
              >&ngsp;<button class="quiet" type="button" (click)="asking.set('close')">Close the start link</button>
            </p>
          }
        }
      } @else {
        <p class="soft">There is none. With a start link people can come from your website or a poster, uninvited.</p>
        @if (mayEdit()) {
          <button matButton="filled" type="button" (click)="change('renew')">Make a start link</button>
        }
      }
    } @else if (!failure()) {
      <p class="soft" role="status">Reading …</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.7rem;
      align-content: start;
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
export class StartLinkPanel {
  readonly mayEdit = input(false);

  private readonly http = inject(HttpClient);
  private readonly reading = httpResource(() => url, { parse: startLinkView.parse });
  private readonly refused = signal<string | null>(null);
  protected readonly shown = computed(() => (this.reading.hasValue() ? this.reading.value() : undefined));
  protected readonly failure = computed(() => {
    const error = this.reading.error();
    return error ? problemWords(problemOf(error)) : this.refused();
  });
  protected readonly asking = signal<ChangeStartLink['act'] | null>(null);
  protected readonly copied = signal(false);
  /** As an image the SVG can run nothing and load nothing. */
  protected readonly picture = computed(() => `data:image/svg+xml,${encodeURIComponent(this.shown()?.qrCode ?? '')}`);

  protected async change(act: ChangeStartLink['act']): Promise<void> {
    this.asking.set(null);
    this.copied.set(false);
    try {
      this.reading.set(startLinkView.parse(await firstValueFrom(this.http.post(url, { act }))));
      this.refused.set(null);
    } catch (error: unknown) {
      this.refused.set(problemWords(problemOf(error)));
    }
  }

  protected async copy(link: string): Promise<void> {
    // NotAllowedError, or no clipboard outside a secure context: the link stays selectable.
    this.copied.set(
      await navigator.clipboard.writeText(link).then(
        () => true,
        () => false,
      ),
    );
  }
}
