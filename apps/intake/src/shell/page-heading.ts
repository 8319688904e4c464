import { afterRenderEffect, Directive, ElementRef, inject, input } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { IntakeStore } from '../session/intake-store';

/**
 * The heading of a page: whenever the page changes, the window's title says so and the focus goes here, so that a
 * screen reader reads it and the next key press starts from the top.
 */
@Directive({ selector: '[appPageHeading]', host: { tabindex: '-1', class: 'page-heading' } })
export class PageHeading {
  /** The page's title, without the practice. */
  readonly appPageHeading = input.required<string>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly title = inject(Title);
  private readonly store = inject(IntakeStore);

  constructor() {
    afterRenderEffect(() => {
      const practice = this.store.practice()?.name;
      this.title.setTitle(practice === undefined ? this.appPageHeading() : `${this.appPageHeading()} – ${practice}`);
    });
    afterRenderEffect(() => {
      this.appPageHeading();
      this.element.focus();
    });
  }
}
