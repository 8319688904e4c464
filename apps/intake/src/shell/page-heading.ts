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
  /**
   * What the heading stands over, when one heading serves several pages in turn. A title may change under somebody's
   * hands, as when an answer adds pages; that must not take the focus away from the answer.
   */
  readonly headingOf = input('');

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly title = inject(Title);
  private readonly store = inject(IntakeStore);

  constructor() {
    afterRenderEffect(() => {
      const practice = this.store.practice()?.name;
      this.title.setTitle(practice === undefined ? this.appPageHeading() : `${this.appPageHeading()} – ${practice}`);
    });
    afterRenderEffect(() => {
      this.headingOf();
      this.element.focus();
    });
  }
}
