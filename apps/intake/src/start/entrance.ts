import { inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import { resumeAt } from '../question/walk';
import { IntakeStore } from '../session/intake-store';

/** Leads whoever has just got in to the page on which they stopped. */
@Service()
export class Entrance {
  private readonly store = inject(IntakeStore);
  private readonly router = inject(Router);

  enter(): void {
    const replaceUrl = true;
    if (this.store.stops().length > 0) return void this.router.navigateByUrl('/stop', { replaceUrl });
    if (this.store.receipt()) return void this.router.navigateByUrl('/status', { replaceUrl });
    const dealtWith = (linkId: string): boolean => linkId in this.store.answers() || linkId in this.store.absent();
    const page = resumeAt(this.store.pages(), dealtWith);
    const comesBack = Object.keys(this.store.answers()).length > 1;
    void this.router.navigate(page === undefined ? ['/review'] : ['/form', page], { replaceUrl, state: { comesBack } });
  }
}
