import { Component } from '@angular/core';

/** The product's name with its sign: an M drawn like the trace of a muscle. */
@Component({
  selector: 'app-wordmark',
  template: `
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" />
      <path d="M7 23V10l9 9 9-9v13" />
    </svg>
    <span>Myotome</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.45em;
      font-weight: 720;
      letter-spacing: -0.02em;
      color: var(--ink);
    }
    svg {
      inline-size: 1.25em;
      block-size: 1.25em;
      flex: none;
    }
    rect {
      fill: var(--accent);
    }
    path {
      fill: none;
      stroke: var(--accent-ink);
      stroke-width: 3.4;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class Wordmark {}
