import { Component, input } from '@angular/core';
import type { SourceView } from '@myotome/contract';

/** The documents behind a finding, each saying how far it was read. */
@Component({
  selector: 'app-sources',
  template: `
    @for (source of sources(); track source.key) {
      <li>
        <a [href]="address(source.url)" target="_blank" rel="noopener noreferrer">{{ source.title }}</a>
        @if (source.year) {
          <span>, {{ source.year }}</span>
        }
        &ngsp;
        @switch (source.read) {
          @case ('secondary') {
            <span class="tag warn" title="The document itself was not opened">read in a secondary summary</span>
          }
          @case ('not-read') {
            <span class="tag warn">not read: unverified</span>
          }
          @case ('primary') {}
          @default never;
        }
      </li>
    }
  `,
  host: { role: 'list' },
  styles: `
    :host {
      display: grid;
      gap: 0.15rem;
      font-size: 0.88rem;
      color: var(--ink-soft);
    }
    .tag {
      margin-inline-start: 0.3rem;
    }
    li {
      list-style: none;
      line-height: 1.5;
      padding-block: 0.12rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class Sources {
  readonly sources = input.required<readonly SourceView[]>();

  /** A DOI without its resolver is no address yet. */
  protected address(url: string): string {
    if (/^https?:/.test(url)) return url;
    return url.startsWith('10.') || url.startsWith('doi:')
      ? `https://doi.org/${url.replace(/^doi:/, '')}`
      : `https://${url}`;
  }
}
