import { inject, untracked } from '@angular/core';
import { Router } from '@angular/router';

/** Where a page was come to from, kept in the browser's history and never in the address. */
export interface ComeFrom {
  readonly comesBack?: boolean;
  readonly fromReview?: boolean;
  readonly afterStop?: boolean;
  /** The question to go to. */
  readonly linkId?: string;
}

/** Reads where the page now shown, or about to be shown, was come to from. */
export function comingFrom(): () => ComeFrom {
  const router = inject(Router);
  return () => untracked(() => router.currentNavigation() ?? router.lastSuccessfulNavigation())?.extras.state ?? {};
}
