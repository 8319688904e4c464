import { Component, computed, effect, inject, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { resumeAt } from '../question/walk';
import { IntakeStore } from '../session/intake-store';
import { StopAdvice } from './stop-advice';
import { StopReports, type Told } from './stop-reports';

/** Stop and act: shown as long as there is advice that has not been read. */
@Component({
  selector: 'app-stop-page',
  imports: [StopAdvice],
  template: `
    @if (stop(); as stop) {
      <app-stop-advice
        [stop]="stop"
        [practice]="store.practice()"
        [told]="told()"
        [mayChange]="!store.receipt()"
        (wasRead)="store.readStop(stop.linkId)"
        (takeBack)="change(stop.linkId)"
      />
    }
  `,
})
export class StopPage {
  protected readonly store = inject(IntakeStore);
  private readonly reports = inject(StopReports);
  private readonly router = inject(Router);

  protected readonly stop = computed(() => this.store.stops()[0]);
  protected readonly told = computed<Told>(() => {
    const receipt = this.store.receipt();
    if (receipt) return { kind: 'told', at: receipt.submittedAt };
    return this.reports.told()[this.stop()?.linkId ?? ''] ?? { kind: 'telling' };
  });

  constructor() {
    effect(() => {
      if (!this.stop()) untracked(() => void this.goOn());
    });
  }

  protected change(linkId: string): void {
    const page = this.store.pages().find(({ items }) => items.some((item) => item.linkId === linkId));
    if (!page) return this.store.readStop(linkId);
    void this.router.navigate(['/form', page.id], { state: { linkId }, replaceUrl: true });
    this.store.readStop(linkId);
  }

  private async goOn(): Promise<void> {
    if (this.router.currentNavigation()) return;
    const dealtWith = (linkId: string): boolean => linkId in this.store.answers() || linkId in this.store.absent();
    const page = this.store.receipt() ? undefined : resumeAt(this.store.pages(), dealtWith);
    const address = page === undefined ? ['/review'] : ['/form', page];
    await this.router.navigate(address, { state: { afterStop: true }, replaceUrl: true });
  }
}
