import { Component, DestroyRef, type ElementRef, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { RouterLink } from '@angular/router';
import { Icon } from '../platform/icon';
import { isTyping } from './queue-keys';

/** Which rows are shown: a search, one of the two lists, and open or decided work. */
@Component({
  selector: 'app-queue-tools',
  imports: [Icon, MatButtonToggle, MatButtonToggleGroup, RouterLink],
  host: { '(document:keydown./)': 'focusSearch($event)' },
  template: `
    <label class="search">
      <app-icon name="search" /><span class="only-read">Search</span>
      <input
        #searchBox
        class="entry"
        type="search"
        placeholder="Name, date of birth, identifier"
        maxlength="100"
        [value]="typed()"
        (input)="type(searchBox.value)"
      />
      <kbd aria-hidden="true">/</kbd>
    </label>
    <nav aria-label="Lists">
      @for (choice of lists; track choice.list) {
        <a
          [routerLink]="['/queue', choice.list]"
          [class.on]="list() === choice.list"
          [attr.aria-current]="list() === choice.list ? 'page' : null"
          >{{ choice.words }}</a
        >
      }
    </nav>
    <mat-button-toggle-group
      [value]="show()"
      (change)="turned.emit($event.value)"
      hideSingleSelectionIndicator
      aria-label="Work shown"
    >
      <mat-button-toggle value="open">Open</mat-button-toggle>
      <mat-button-toggle value="decided">Decided</mat-button-toggle>
    </mat-button-toggle-group>
  `,
  styleUrl: './queue-tools.css',
})
export class QueueTools {
  readonly list = input.required<'flagged' | 'other'>();
  readonly search = input.required<string>();
  readonly show = input.required<'open' | 'decided'>();
  readonly searched = output<string>();
  readonly turned = output<'open' | 'decided'>();

  private readonly searchBox = viewChild.required<ElementRef<HTMLInputElement>>('searchBox');
  protected readonly typed = linkedSignal(this.search);
  protected readonly lists = [
    { list: 'flagged', words: 'Flagged' },
    { list: 'other', words: 'Other' },
  ] as const;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** Searches after a short pause, so that each letter is not a request. */
  protected type(words: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.searched.emit(words.trim()), 300);
  }

  protected focusSearch(event: Event): void {
    if (isTyping(event.target)) return;
    event.preventDefault();
    this.searchBox().nativeElement.focus();
  }
}
