import { Component, computed, inject, input, output } from '@angular/core';
import type { PatientPractice, StopAdviceMessage } from '@myotome/contract';
import { clockTime } from '../session/clock';
import { PageHeading } from '../shell/page-heading';
import { callLink } from '../shell/phone';
import { Language } from '../words/language';
import { appWords } from '../words/words';
import { PracticeHours } from './practice-hours';
import type { Told } from './stop-reports';

/** What a stop says: whom to call, what to do meanwhile, and whether the practice knows. Needs no network. */
@Component({
  selector: 'app-stop-advice',
  imports: [PageHeading, PracticeHours],
  templateUrl: './stop-advice.html',
  host: { class: 'stop', '[class.crisis]': "stop().call === 'crisis'" },
})
export class StopAdvice {
  readonly stop = input.required<StopAdviceMessage>();
  readonly practice = input.required<PatientPractice | undefined>();
  readonly told = input.required<Told>();
  /** Whether the answer can still be taken back. */
  readonly mayChange = input.required<boolean>();
  readonly wasRead = output<void>();
  readonly takeBack = output<void>();

  protected readonly words = inject(appWords);
  private readonly language = inject(Language);
  protected readonly callLink = callLink;

  protected readonly firstLine = computed(() =>
    this.stop().call === 'crisis' ? this.practice()?.crisisLines[0] : undefined,
  );
  protected readonly otherLines = computed(
    () => this.practice()?.crisisLines.filter((line) => line !== this.firstLine()) ?? [],
  );
  protected readonly number = computed(() => this.firstLine()?.number ?? this.practice()?.emergencyNumber ?? '');

  protected time(instant: string): string {
    return clockTime(instant, this.language.tag());
  }
}
