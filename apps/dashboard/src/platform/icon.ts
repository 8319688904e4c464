import { Component, computed, input } from '@angular/core';

const paths = {
  queue: 'M4 6h16M4 12h16M4 18h10',
  other: 'M4 5h16v10H13l-4 4v-4H4z',
  invitation: 'M3 6h18v12H3zM3 7l9 7 9-7',
  unmatched:
    'M10 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM3 20c0-4 3-6 7-6M15 15a2.500 2.500 0 1 1 3.500 2.300c-.7.4-1 .9-1 1.700M17.500 21.500v.100',
  practice: 'M4 21V8l8-5 8 5v13M9 21v-6h6v6M12 8v3M10.500 9.500h3',
  rules:
    'M5 4h6a2 2 0 0 1 1 2v14a2 2 0 0 0-1-1H4V5a1 1 0 0 1 1-1zM19 4h-6a2 2 0 0 0-1 2v14a2 2 0 0 1 1-1h7V5a1 1 0 0 0-1-1z',
  audit: 'M7 3h10v18l-5-3-5 3zM10 8h4M10 12h4',
  'sign-out': 'M14 4H5v16h9M10 12h11M17 8l4 4-4 4',
  back: 'M20 12H4M10 6l-6 6 6 6',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  phone: 'M6 3h3l2 5-2.500 2a12 12 0 0 0 5.500 5.500l2-2.500 5 2v3c0 1.500-1 3-3 3C10 21 3 14 3 6c0-2 1.500-3 3-3z',
  pencil: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  lock: 'M6 11h12v9H6zM9 11V7a3 3 0 0 1 6 0v4',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  check: 'M5 13l4 4 10-11',
  external: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
} as const;

/** A line drawing; always beside a word, so hidden from screen readers. */
@Component({
  selector: 'app-icon',
  host: { 'aria-hidden': 'true' },
  template: `<svg viewBox="0 0 24 24" focusable="false"><path [attr.d]="path()" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      vertical-align: -0.25em;
    }
    svg {
      inline-size: 100%;
      block-size: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.9;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class Icon {
  readonly name = input.required<keyof typeof paths>();
  protected readonly path = computed(() => paths[this.name()]);
}
