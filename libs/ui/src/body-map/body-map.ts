import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { crown, figureHeight, figureParts, figureWidth } from './figure';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * A person seen from the front, whose twelve body regions can be pointed at. Always stands beside an equal list.
 * One stop of the tab key; the arrow keys walk from region to region, space or enter marks.
 */
@Component({
  selector: 'myo-body-map',
  host: { '(keydown)': 'walk($event)' },
  template: `
    <svg [attr.viewBox]="'0 0 ' + width + ' ' + height" [attr.role]="groupRole()" [attr.aria-label]="summary()">
      <path class="crown" [attr.d]="crown" />
      @for (part of parts; track part.region; let index = $index) {
        <g
          class="part"
          [class.marked]="marked().includes(part.region)"
          [attr.role]="partRole()"
          [attr.aria-checked]="partRole() ? marked().includes(part.region) : null"
          [attr.aria-label]="partRole() ? (labels()[part.region] ?? part.region) : null"
          [attr.tabindex]="partRole() ? (index === current() ? 0 : -1) : null"
          [attr.data-region]="part.region"
          (click)="point(index)"
        >
          <title>{{ labels()[part.region] ?? part.region }}</title>
          <path class="outline" [attr.d]="part.outline" [attr.transform]="part.mirrored ? mirror : null" />
          @if (marked().includes(part.region)) {
            <path
              class="tick"
              [attr.transform]="'translate(' + part.tick[0] + ' ' + part.tick[1] + ')'"
              d="m-8 0 6 6L8-6"
            />
          }
        </g>
      }
      <text x="12" y="120">{{ sides()[0] }}</text>
      <text [attr.x]="width - 12" y="120" text-anchor="end">{{ sides()[1] }}</text>
    </svg>
  `,
})
export class BodyMap {
  /** Codes of the regions that are marked; other codes are ignored. */
  readonly marked = input.required<readonly string[]>();
  /** Words for each region code. */
  readonly labels = input.required<Readonly<Record<string, string>>>();
  /** What the figure shows or asks. */
  readonly label = input.required<string>();
  /** Whether several regions, one, or none can be marked by pointing. */
  readonly choose = input<'several' | 'one' | 'none'>('none');
  /** Words at the figure's right side (left of the picture) and left side. */
  readonly sides = input<readonly [right: string, left: string]>(['Right', 'Left']);
  /** A region was pointed at. */
  readonly pointed = output<string>();

  protected readonly parts = figureParts;
  protected readonly crown = crown;
  protected readonly width = figureWidth;
  protected readonly height = figureHeight;
  protected readonly mirror = `translate(${figureWidth} 0) scale(-1 1)`;
  protected readonly current = signal(0);

  protected readonly groupRole = computed(() => ({ several: 'group', one: 'radiogroup', none: 'img' })[this.choose()]);
  protected readonly partRole = computed(() => ({ several: 'checkbox', one: 'radio', none: null })[this.choose()]);
  protected readonly summary = computed(() => {
    const named = figureParts
      .filter((part) => this.marked().includes(part.region))
      .map((part) => this.labels()[part.region] ?? part.region);
    return this.choose() === 'none' && named.length > 0 ? `${this.label()}: ${named.join(', ')}` : this.label();
  });

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

  protected point(index: number): void {
    const part = figureParts[index];
    if (!part || this.choose() === 'none') return;
    this.current.set(index);
    this.pointed.emit(part.region);
  }

  protected walk(event: KeyboardEvent): void {
    if (this.choose() === 'none') return;
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      this.point(this.current());
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.current.update((index) => (index + step + figureParts.length) % figureParts.length);
    this.element.nativeElement.querySelectorAll<SVGGElement>('.part')[this.current()]?.focus();
  }
}
