import { Component, computed, effect, inject, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { resumeAt } from '../question/walk';
import { clockTime } from '../session/clock';
import { IntakeStore } from '../session/intake-store';
import { PageHeading } from '../shell/page-heading';
import { callLink } from '../shell/phone';
import { Language } from '../words/language';
import { appWords } from '../words/words';
import { PracticeHours } from './practice-hours';
import { StopReports } from './stop-reports';

/** Stop and act: whom to call, what to do meanwhile, and whether the practice knows. Needs no network. */
@Component({
  selector: 'app-stop-page',
  imports: [PageHeading, PracticeHours],
  templateUrl: './stop-page.html',
  host: { class: 'stop', '[class.crisis]': "stop()?.call === 'crisis'" },
})
export class StopPage {
  protected readonly words = inject(appWords);
  private readonly language = inject(Language);
  protected readonly store = inject(IntakeStore);
  protected readonly callLink = callLink;
  private readonly reports = inject(StopReports);
  private readonly router = inject(Router);

  protected readonly stop = computed(() => this.store.stops()[0]);
  protected readonly practice = computed(() => this.store.practice());
  protected readonly firstLine = computed(() =>
    this.stop()?.call === 'crisis' ? this.practice()?.crisisLines[0] : undefined,
  );
  protected readonly otherLines = computed(
    () => this.practice()?.crisisLines.filter((line) => line !== this.firstLine()) ?? [],
  );
  protected readonly number = computed(() => this.firstLine()?.number ?? this.practice()?.emergencyNumber ?? '');

  protected readonly told = computed(() => {
    const receipt = this.store.receipt();
    if (receipt) return { kind: 'told' as const, at: receipt.submittedAt };
    return this.reports.told()[this.stop()?.linkId ?? ''] ?? { kind: 'telling' as const };
  });

  constructor() {
    effect(() => {
      if (!this.stop()) untracked(() => void this.goOn());
    });
  }

  protected time(instant: string): string {
    return clockTime(instant, this.language.tag());
  }

  protected read(linkId: string): void {
    this.store.readStop(linkId);
  }

  protected change(linkId: string): void {
    const page = this.store.pages().find(({ items }) => items.some((item) => item.linkId === linkId));
    if (!page) return this.read(linkId);
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
